using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Baselines;

/// <summary>What a finding is known by in a baseline: the same after lines have moved.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Subject">What the finding is about, see <see cref="Rules.Subjects"/>.</param>
public sealed record BaselineKey(string Rule, string Subject);

/// <summary>One finding that is accepted.</summary>
/// <param name="Key">The finding.</param>
/// <param name="Place">Where it is accepted.</param>
public sealed record BaselineEntry(BaselineKey Key, FilePlace Place);

/// <summary>One file of accepted findings.</summary>
/// <param name="Path">The file, relative to the repository root.</param>
/// <param name="Entries">The entries, in the order of the file, each once.</param>
public sealed record Baseline(string Path, IReadOnlyList<BaselineEntry> Entries)
{
    /// <summary>The name of the file: at the repository root, and beside a <c>service.json</c>.</summary>
    public const string FileName = "ownership.baseline.json";

    /// <summary>The baseline beside a file.</summary>
    /// <param name="profile">A service profile, relative to the repository root or absolute.</param>
    public static string Beside(string profile) => profile.Remove(profile.LastIndexOfAny(['/', '\\']) + 1) + FileName;
}
