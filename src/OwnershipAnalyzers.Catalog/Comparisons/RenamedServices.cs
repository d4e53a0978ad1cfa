using OwnershipAnalyzers.Catalogs;

namespace OwnershipAnalyzers.Comparisons;

/// <summary>
/// Services that only have another id: one is gone and one is new, and both are the same code, or have their profile in the same file.
/// What two services claim is nobody's new name.
/// </summary>
internal static class RenamedServices
{
    public static IEnumerable<(CatalogService Old, CatalogService New)> Of(
        IReadOnlyCollection<CatalogService> gone, IReadOnlyCollection<CatalogService> added)
    {
        var sameCode = Matches(gone, added, Code).ToList();
        var otherGone = gone.Except(sameCode.Select(pair => pair.Old));
        var otherAdded = added.Except(sameCode.Select(pair => pair.New));
        return [.. sameCode, .. Matches(otherGone, otherAdded, service => service.ProfilePath)];
    }

    private static IEnumerable<(CatalogService Old, CatalogService New)> Matches(
        IEnumerable<CatalogService> gone, IEnumerable<CatalogService> added, Func<CatalogService, string?> mark)
    {
        var now = Unique(added, mark);
        return Unique(gone, mark).Where(was => now.ContainsKey(was.Key)).Select(was => (was.Value, now[was.Key]));
    }

    private static Dictionary<string, CatalogService> Unique(IEnumerable<CatalogService> services, Func<CatalogService, string?> mark) =>
        services.Where(service => mark(service) is not null)
            .GroupBy(service => mark(service)!, StringComparer.Ordinal)
            .Where(same => same.Count() == 1)
            .ToDictionary(same => same.Key, same => same.Single(), StringComparer.Ordinal);

    /// <summary>
    /// All that is the service, as one text; null when nothing is. How much of it there is changes with every change of code.
    /// </summary>
    private static string? Code(CatalogService service)
    {
        var logical = service.Logical
            .SelectMany(part => part.Namespaces.Concat(part.Folders).Select(boundary => $"{part.Assembly}/{boundary}"));
        string[] code = [.. service.Assemblies, .. logical];
        return code.Length > 0 ? string.Join("\n", code) : null;
    }
}
