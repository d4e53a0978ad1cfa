using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>
/// Rules about the way from what a repository is to what it should be: what is accepted on the way and for how long, and what else says
/// who owns what (guide pages "getting started" and "scaling").
/// </summary>
public static class AdoptionRules
{
    private const string Category = "Ownership.Adoption";

    /// <summary>An entry that accepts nothing any more would accept the same mistake made again.</summary>
    public static readonly Rule StaleEntry = new("OWN9001", Category,
        "Baseline entry no longer occurs", Warning, Warning, Error,
        "The baseline accepts {rule} of '{subject}', which no longer occurs. " +
        "Remove the entry from {file}, or it hides the same mistake when somebody makes it again.");

    /// <summary>The day until which something was allowed to stay wrong has passed.</summary>
    public static readonly Rule ExpiredExemption = new("OWN9002", Category,
        "Exemption has expired", Warning, Warning, Error,
        "The exemption from {rule} for {subject} expired on {day}, so the rule reports again. " +
        "Mend what it reports and remove the exemption, or have it approved anew with a later day.");

    /// <summary>Nobody knows why, by whom or until when something may stay wrong, or what.</summary>
    public static readonly Rule IncompleteExemption = new("OWN9003", Category,
        "Exemption is incomplete", Warning, Warning, Error);

    /// <summary>The rule cannot be exempted from.</summary>
    public static readonly MessageTemplate ExemptionIsImpossible = IncompleteExemption.Says(
        "The exemption from {rule} exempts nothing, because other rules rest on this one. " +
        "Mend what it reports, and remove the exemption.");

    /// <summary>Nobody is exempt.</summary>
    public static readonly MessageTemplate ExemptionIsForNobody = IncompleteExemption.Says(
        "The exemption from {rule} exempts nothing, because it is for no service and for no team. Add \"service\" or \"team\".");

    /// <summary>A service is exempt that there is not.</summary>
    public static readonly MessageTemplate ExemptionOfUnknownService = IncompleteExemption.Says(
        "The exemption from {rule} is for service '{service}', which nobody declares.{suggestion} " +
        "Correct the id, or remove the exemption.");

    /// <summary>Nobody knows why, by whom or until when.</summary>
    public static readonly MessageTemplate ExemptionDoesNotSay = IncompleteExemption.Says(
        "The exemption from {rule} for {subject} does not say {questions}. " +
        "Add {keys}: what stays wrong without them stays wrong for ever.");

    /// <summary>Somebody else is asked to review the team's code.</summary>
    public static readonly Rule ContradictsCodeOwners = new("OWN9004", Category,
        "CODEOWNERS names somebody else", Warning, Warning, Error);

    /// <summary>The registry says what the team is called in CODEOWNERS.</summary>
    public static readonly MessageTemplate CodeOwnersLacksLine = ContradictsCodeOwners.Says(
        "CODEOWNERS gives {folder} to {owners}, and {place} says that team '{team}' owns it. " +
        "If the team is right, write '{line}' below this line; if not, declare {other}.");

    /// <summary>The registry does not say so.</summary>
    public static readonly MessageTemplate CodeOwnersLacksTeam = ContradictsCodeOwners.Says(
        "CODEOWNERS gives {folder} to {owners}, and {place} says that team '{team}' owns it. " +
        "If the team is right, give team '{team}' \"codeowners\" in the registry and a line in CODEOWNERS; if not, declare {other}.");

    /// <summary>What was generated from the declarations no longer says what they say.</summary>
    public static readonly Rule StaleCodeOwners = new("OWN9005", Category,
        "Generated CODEOWNERS is out of date", Warning, Warning, Error);

    /// <summary>Lines are missing.</summary>
    public static readonly MessageTemplate CodeOwnersLacksLines = StaleCodeOwners.Says(
        "The generated part of CODEOWNERS is out of date: it lacks {added}. " +
        "Run 'dotnet ownership codeowners' and commit what it writes.");

    /// <summary>Lines are left over.</summary>
    public static readonly MessageTemplate CodeOwnersHasOldLines = StaleCodeOwners.Says(
        "The generated part of CODEOWNERS is out of date: it still has {removed}. " +
        "Run 'dotnet ownership codeowners' and commit what it writes.");

    /// <summary>Both.</summary>
    public static readonly MessageTemplate CodeOwnersHasOtherLines = StaleCodeOwners.Says(
        "The generated part of CODEOWNERS is out of date: it lacks {added}, it still has {removed}. " +
        "Run 'dotnet ownership codeowners' and commit what it writes.");

    /// <summary>The last line that matches counts, so order matters.</summary>
    public static readonly MessageTemplate CodeOwnersHasOtherOrder = StaleCodeOwners.Says(
        "The generated part of CODEOWNERS is out of date: its lines are in another order. " +
        "Run 'dotnet ownership codeowners' and commit what it writes.");

    /// <summary>What was accepted once becomes more.</summary>
    public static readonly Rule BaselineGrew = new("OWN9006", Category,
        "Baseline grew", Warning, Warning, Error,
        "The baseline of {subject} grew from {before} to {now} entries since {since}. Mend the new findings and remove their entries; " +
        "if they have to stay for now, let the owners say so when they review the file.");

    /// <summary>Nobody is asked to review, and nobody notices.</summary>
    public static readonly Rule IneffectiveCodeOwners = new("OWN9007", Category,
        "Part of CODEOWNERS has no effect", Suggestion, Warning, Error,
        "CODEOWNERS does not work here: {reason}.");

    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        StaleEntry, ExpiredExemption, IncompleteExemption, ContradictsCodeOwners, StaleCodeOwners, BaselineGrew, IneffectiveCodeOwners,
    ];
}
