using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Joining;

/// <summary>Whose the subjects of findings are.</summary>
public sealed class SubjectOwners(RepositoryModel model)
{
    /// <summary>Whether a finding is about a team, by any of its ids, or about something that it owns.</summary>
    public bool IsOf(Finding finding, string team) => model.TeamNames.Current(team) == (finding.Team ?? TeamOf(finding.Subject));

    /// <summary>The preset that the registry has for the owner of a subject; null when there is no registry.</summary>
    public AnalysisMode? ModeOf(string subject, Slice slice) => slice.Registry is null ? null : slice.ModeOf(TeamOf(subject));

    private string? TeamOf(string subject)
    {
        var owner = Subjects.OwnerOf(subject);
        if (After(owner, Subjects.TeamPrefix) is { } team)
            return team;
        return After(owner, Subjects.AssemblyPrefix) is { } assembly
            ? model.Owners.Find(assembly)?.Whole.Team
            : model.FindService(owner)?.Facts.Team;
    }

    private static string? After(string subject, string prefix) =>
        subject.StartsWith(prefix, StringComparison.Ordinal) ? subject.Substring(prefix.Length) : null;
}
