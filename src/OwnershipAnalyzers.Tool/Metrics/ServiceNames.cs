using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;

namespace OwnershipAnalyzers.Tool.Metrics;

/// <summary>Which service of the catalog an export means: by its id, or by its name, whatever the case, blanks and punctuation.</summary>
internal sealed class ServiceNames
{
    private readonly Dictionary<string, CatalogService> _ids;
    private readonly ILookup<string, CatalogService> _names;

    public ServiceNames(Catalog catalog)
    {
        var directory = new ServiceDirectory(catalog);
        _ids = catalog.Services.ToDictionary(service => service.Id, StringComparer.Ordinal);
        var ids = catalog.Services.Select(service => (Key: Key(service.Id), Service: service));
        var names = catalog.Services.Select(service => (Key: Key(directory.Details(service).Name?.Value ?? ""), Service: service));
        var known = ids.Concat(names).Where(name => name.Key.Length > 0).Distinct();
        _names = known.ToLookup(name => name.Key, name => name.Service, StringComparer.Ordinal);
    }

    /// <summary>The service; null when there is none of these names, or several.</summary>
    public CatalogService? Find(IReadOnlyList<string> names) =>
        names.Select(name => _ids.GetValueOrDefault(name)).FirstOrDefault(service => service is not null)
        ?? names.Select(name => _names[Key(name)].ToList() is [var only] ? only : null).FirstOrDefault(service => service is not null);

    private static string Key(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
