using System.Text;
using System.Text.Json.Nodes;
using OwnershipAnalyzers.Exports.Tests.Support;
using OwnershipAnalyzers.Tests;
using OwnershipAnalyzers.Tool.Tests;

namespace OwnershipAnalyzers.ExternalTools.Tests;

/// <summary>Graphs to validate.</summary>
internal static class Drawn
{
    /// <summary>What <c>graph</c> writes for a catalog.</summary>
    /// <param name="catalog">A sample by its name, or one that a test makes.</param>
    /// <param name="options">Options of the command.</param>
    public static Cli Graph(string catalog, params string[] options)
    {
        using var folder = new TestFolder();
        var file = Made(catalog) is { } content ? folder.Write("catalog.json", Encoding.UTF8.GetBytes(content.ToJsonString())) : Path.Combine(AppContext.BaseDirectory, "Catalogs", catalog + ".json");
        return Cli.Run(["graph", "--catalog", file, .. options]).Fine();
    }

    private static JsonObject? Made(string catalog) => catalog switch
    {
        "hostile" => HostileCatalog.Content,
        "large" => LargeCatalog.Content,
        _ => null,
    };
}
