using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Check;

/// <summary>How much was accepted in another revision, so that a branch shows what it adds (OWN9006).</summary>
internal static class EarlierBaseline
{
    /// <summary>The size of all baselines where this branch left another one. What cannot be read of them does not count.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="reference">The branch, tag or commit.</param>
    public static BaselineSize At(Git git, string reference)
    {
        var files = git.FilesAt(reference, Baselines.Baseline.FileName);
        return BaselineSize.Of([.. files.SelectMany(file => BaselineReader.Of(file.Path, file.Content).Value?.Entries ?? [])]);
    }
}
