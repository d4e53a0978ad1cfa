using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>
/// Rules about the way from what a repository is to what it should be: what is accepted on the way and for how long, and what else says who owns
/// what (guide pages "getting started" and "scaling").
/// </summary>
public static class AdoptionRules
{
    private const string Category = "Ownership.Adoption";

    /// <summary>An entry that accepts nothing any more would accept the same mistake made again.</summary>
    public static readonly Rule StaleEntry = new("OWN9001", Category,
        "Baseline entry no longer occurs", "The baseline accepts {0} of '{1}', which no longer occurs. Remove the entry from {2}, or it hides the same mistake when somebody makes it again.", Warning, Warning, Error);

    /// <summary>The day until which something was allowed to stay wrong has passed.</summary>
    public static readonly Rule ExpiredExemption = new("OWN9002", Category,
        "Exemption has expired", "The exemption from {0} for {1} expired on {2}, so the rule reports again. Mend what it reports and remove the exemption, or have it approved anew with a later day.", Warning, Warning, Error);

    /// <summary>Nobody knows why, by whom or until when something may stay wrong, or what.</summary>
    public static readonly Rule IncompleteExemption = new("OWN9003", Category,
        "Exemption is incomplete", "The exemption from {0} {1}. {2}.", Warning, Warning, Error);

    /// <summary>Somebody else is asked to review the team's code.</summary>
    public static readonly Rule ContradictsCodeOwners = new("OWN9004", Category,
        "CODEOWNERS names somebody else", "CODEOWNERS gives {0} to {1}, and {2} says that team '{3}' owns it. {4}.", Warning, Warning, Error);

    /// <summary>What was generated from the declarations no longer says what they say.</summary>
    public static readonly Rule StaleCodeOwners = new("OWN9005", Category,
        "Generated CODEOWNERS is out of date", "The generated part of CODEOWNERS is out of date: {0}. Run 'dotnet ownership codeowners' and commit what it writes.", Warning, Warning, Error);

    /// <summary>What was accepted once becomes more.</summary>
    public static readonly Rule BaselineGrew = new("OWN9006", Category,
        "Baseline grew", "The baseline of {0} grew from {1} to {2} entries since {3}. Mend the new findings and remove their entries; if they have to stay for now, let the owners say so when they review the file.", Warning, Warning, Error);

    /// <summary>Nobody is asked to review, and nobody notices.</summary>
    public static readonly Rule IneffectiveCodeOwners = new("OWN9007", Category,
        "Part of CODEOWNERS has no effect", "CODEOWNERS does not work here: {0}.", Suggestion, Warning, Error);

    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        StaleEntry, ExpiredExemption, IncompleteExemption, ContradictsCodeOwners, StaleCodeOwners, BaselineGrew, IneffectiveCodeOwners,
    ];
}
