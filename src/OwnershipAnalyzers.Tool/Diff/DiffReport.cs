using OwnershipAnalyzers.Comparisons;

namespace OwnershipAnalyzers.Tool.Diff;

/// <summary>The changes, and what was compared.</summary>
/// <param name="Old">What people call what was.</param>
/// <param name="New">What people call what is.</param>
/// <param name="Changes">The changes, in order.</param>
internal sealed record DiffReport(string Old, string New, IReadOnlyList<Change> Changes)
{
    /// <summary>What stands for a repository, which has no id.</summary>
    public const string Repository = "the repository";

    public static string SubjectOf(Change change) => change.Subject.Length > 0 ? change.Subject : Repository;

    public static string EffectOf(Change change) => change.Effect switch
    {
        ChangeEffect.Better => "better",
        ChangeEffect.Worse => "worse",
        _ => "",
    };
}
