using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

/// <summary>What one project may leave wrong: what its baseline accepts, and what is exempt today.</summary>
/// <param name="slice">What the project knows of the repository.</param>
public sealed class SuppressionPolicy(Slice slice)
{
    private readonly HashSet<(string Rule, string Subject)> _accepted = [.. slice.Accepted.Select(entry => (entry.Rule, entry.Subject))];

    /// <summary>
    /// Whether anybody may exempt what a rule reports, with a reason and until a day. Not the configuration, on which all rules rest, and
    /// not what is said about baselines and exemptions themselves.
    /// </summary>
    public static bool IsPossible(Rule rule) =>
        !ConfigurationRules.All.Contains(rule)
        && rule != AdoptionRules.StaleEntry
        && rule != AdoptionRules.ExpiredExemption
        && rule != AdoptionRules.IncompleteExemption
        && rule != AdoptionRules.BaselineGrew;

    /// <summary>
    /// Whether a baseline may accept what a rule reports. A command that accepts everything cannot agree to own something: only a team can,
    /// so a guessed owner stays a finding until it is confirmed, or until somebody exempts it by name.
    /// </summary>
    public static bool IsAcceptable(Rule rule) => IsPossible(rule) && rule != DefinitionRules.UnconfirmedOwner;

    /// <summary>Whether a finding need not be reported.</summary>
    /// <param name="finding">The finding, with its subject and its team.</param>
    public bool Covers(Finding finding) =>
        IsPossible(finding.Rule) && (IsAccepted(finding) || slice.Exemptions.Any(exemption => IsExempt(exemption, finding)));

    private bool IsAccepted(Finding finding) => IsAcceptable(finding.Rule) && _accepted.Contains((finding.Rule.Id, finding.Subject));

    private static bool IsExempt(SliceExemption exemption, Finding finding)
    {
        if (exemption.Rule != finding.Rule.Id)
            return false;
        var isForService = exemption.Service is { } service && Subjects.IsOf(finding.Subject, service);
        return isForService || (exemption.Team is { } team && team == finding.Team);
    }
}
