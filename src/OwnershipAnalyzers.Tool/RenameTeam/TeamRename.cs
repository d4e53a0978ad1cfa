using OwnershipAnalyzers.Tool.Editing;

namespace OwnershipAnalyzers.Tool.RenameTeam;

/// <summary>A new id for a team.</summary>
/// <param name="Old">The id that it has.</param>
/// <param name="New">The id that it gets.</param>
internal sealed record TeamRename(string Old, string New);

/// <summary>What a renaming does to one file.</summary>
/// <param name="Changes">The pieces that change.</param>
/// <param name="Remarks">What only a person can change, each with its line: <c>(3,12): ...</c>.</param>
internal sealed record RenamedText(IReadOnlyList<TextChange> Changes, IReadOnlyList<string> Remarks)
{
    public static RenamedText Nothing { get; } = new([], []);
}
