using System.Text.Json.Nodes;
using OwnershipAnalyzers.Exports.CodeOwners;
using OwnershipAnalyzers.Exports.Tests.Support;

namespace OwnershipAnalyzers.Exports.Tests;

public class CodeOwnersTests
{
    private static readonly JsonObject Catalog = new()
    {
        ["services"] = new JsonArray(
            new JsonObject
            {
                ["id"] = "cart", ["team"] = "b", ["profilePath"] = "src/Cart/service.json", ["declaredIn"] = new JsonObject { ["team"] = new JsonArray("src/Cart/service.json") },
                ["logical"] = new JsonArray(new JsonObject { ["assembly"] = "Shop", ["namespaces"] = new JsonArray(), ["folders"] = new JsonArray("src/Shop/Cart", "../outside") }),
            },
            new JsonObject { ["id"] = "lost", ["team"] = "nobody" }),
        ["teams"] = new JsonArray(
            new JsonObject { ["id"] = "a", ["codeowners"] = new JsonArray("@acme/a") },
            new JsonObject { ["id"] = "b", ["codeowners"] = new JsonArray("@acme/b") },
            new JsonObject { ["id"] = "c" }),
        ["assemblies"] = new JsonArray(
            new JsonObject { ["name"] = "Shop", ["project"] = "src/Shop/Shop.csproj", ["team"] = "a" },
            new JsonObject { ["name"] = "Other", ["project"] = "src/Other/Other.csproj", ["team"] = "c" }),
    };

    private readonly Export _export = new CodeOwnersExporter().Write(TestCatalogs.Of((JsonObject)Catalog.DeepClone()));

    [Fact]
    public void Folders_ComeFromTheCatalog() =>
        Assert.Equal(["/src/Cart/ @acme/b", "/src/Shop/ @acme/a", "/src/Shop/Cart/ @acme/b"], _export.Text.Split('\n').Where(line => line.StartsWith('/')));

    [Fact]
    public void TeamWithoutOwners_IsALoss() =>
        Assert.Contains(_export.Losses, loss => loss is { Subject: "team 'c'", Fact: "codeowners" } && loss.Reason.Contains("/src/Other/", StringComparison.Ordinal));

    [Fact]
    public void UnknownTeam_IsALoss() => Assert.Contains(_export.Losses, loss => loss is { Subject: "service 'lost'", Fact: "team" });
}
