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
        _names = catalog.Services.SelectMany(service => new[] { service.Id, directory.Details(service).Name?.Value }.OfType<string>().Select(name => (Key: Key(name), Service: service)))
            .Where(one => one.Key.Length > 0).Distinct().ToLookup(one => one.Key, one => one.Service, StringComparer.Ordinal);
    }

    /// <summary>The service; null when there is none of these names, or several.</summary>
    public CatalogService? Find(IReadOnlyList<string> names) =>
        names.Select(name => _ids.GetValueOrDefault(name)).FirstOrDefault(service => service is not null)
        ?? names.Select(name => _names[Key(name)].ToList() is [var only] ? only : null).FirstOrDefault(service => service is not null);

    private static string Key(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
