using System.Text;
using System.Text.Json.Nodes;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;

namespace OwnershipAnalyzers.Exports.Tests.Support;

/// <summary>Catalogs that every exporter has to cope with, by name.</summary>
internal static class TestCatalogs
{
    /// <summary>The names of all of them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["AcmeShop", "Strict", "empty", "hostile", "large"];

    public static ServiceDirectory Get(string name) => name switch
    {
        "empty" => Of(new JsonObject { ["services"] = new JsonArray() }),
        "hostile" => Of(HostileCatalog.Content),
        "large" => Of(LargeCatalog.Content),
        _ => new ServiceDirectory(CatalogReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "Catalogs", name + ".json"))),
    };

    /// <summary>The directory of a catalog with this content.</summary>
    public static ServiceDirectory Of(JsonObject content) => new(CatalogReader.Read(Encoding.UTF8.GetBytes(content.ToJsonString()), "test"));
}
