using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Evaluation;

/// <summary>What an update does to one file.</summary>
/// <param name="Path">The file, relative to the repository root.</param>
/// <param name="Text">Its new text; null when it holds no entry any more and can be deleted.</param>
/// <param name="Added">The entries that are new in the repository, not only in this file.</param>
/// <param name="Removed">The entries that no longer occur.</param>
public sealed record BaselineChange(string Path, string? Text, IReadOnlyList<BaselineKey> Added, IReadOnlyList<BaselineKey> Removed);

/// <summary>Brings baselines up to date. The only way in which entries are added; a build never does it.</summary>
public static class BaselineUpdate
{
    /// <summary>
    /// The files that have to change: entries that no longer occur are removed, entries move to the file of their service, and what is
    /// found is added if that is allowed.
    /// </summary>
    /// <param name="repository">The repository with its findings.</param>
    /// <param name="compiler">What the compiler reports now; its findings are known nowhere else.</param>
    /// <param name="mayAdd">Whether findings without an entry are accepted.</param>
    public static IReadOnlyList<BaselineChange> Of(RepositoryCatalog repository, CompilerLog compiler, bool mayAdd)
    {
        var model = repository.RepositoryModel;
        var baseline = model.Baseline;
        var stale = new HashSet<BaselineKey>(repository.StaleEntries.Select(entry => entry.Key).Concat(compiler.Stale));
        BaselineKey[] kept = [.. baseline.Entries.Select(entry => entry.Key).Where(key => !stale.Contains(key)).Distinct()];
        var acceptable = repository.Findings.Where(IsAcceptable)
            .Select(found => new BaselineKey(found.Finding.Rule.Id, found.Finding.Subject));
        BaselineKey[] added = mayAdd ? [.. acceptable.Concat(compiler.Found).Distinct().Where(key => baseline.Find(key) is null)] : [];
        var homes = new BaselineHome(model);
        var wanted = kept.Concat(added).ToLookup(homes.PathOf, StringComparer.Ordinal);
        var present = baseline.Entries.ToLookup(entry => entry.Place.Path, entry => entry.Key, StringComparer.Ordinal);
        return
        [
            .. wanted.Select(file => file.Key).Concat(present.Select(file => file.Key))
                .Distinct(StringComparer.Ordinal).OrderBy(path => path, StringComparer.Ordinal)
                .Where(path => !new HashSet<BaselineKey>(wanted[path]).SetEquals(present[path]))
                .Select(path => new BaselineChange(path, wanted.Contains(path) ? BaselineWriter.Write(wanted[path]) : null,
                    [.. BaselineWriter.Sorted(wanted[path].Intersect(added))],
                    [.. BaselineWriter.Sorted(present[path].Where(stale.Contains))])),
        ];
    }

    /// <summary>Not what is exempt for a while, nor what the compiler reports use by use.</summary>
    private static bool IsAcceptable(CatalogFinding found) =>
        found.Exemption is null && SuppressionPolicy.IsAcceptable(found.Finding.Rule) && found.Finding.Subject.Length > 0
        && !(found.IsReported && UseRule.All.Any(use => use.Rule == found.Finding.Rule));
}
