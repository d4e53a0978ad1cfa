using System.Text.Json.Nodes;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Who;

/// <summary>Reading a part of the catalog says the same as reading all of it.</summary>
public sealed class ExcerptTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Questions
    {
        get
        {
            var catalog = JsonNode.Parse(File.ReadAllText(Sample.Catalog))!;
            var assemblies = catalog["assemblies"]!.AsArray();
            IEnumerable<string> all =
            [
                .. catalog["services"]!.AsArray().SelectMany(service => new[] { (string)service!["id"]!, (string?)service["profile"]?["name"] ?? "none" }),
                .. catalog["teams"]!.AsArray().Select(team => (string)team!["id"]!),
                .. assemblies.Select(assembly => (string)assembly!["name"]!),
                .. assemblies.SelectMany(assembly => assembly!["namespaces"]!.AsArray().Select(space => $"{space}.Type.Method")),
                "Acme", "Acme.Unknown.Type", "acme.SHOP", "stripe", "nobody", "Acme.Shop.Ord", "with \"quotes\"", "Acme.Payments.dll", "billing-core", "fulfillment",
            ];
            return [.. all.Distinct()];
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Excerpt_SaysWhatTheWholeSays(string question) => AssertSame(question, File.ReadAllText(Sample.Catalog));

    [Fact]
    public void TeamOfAFormerId_IsInTheExcerpt() =>
        AssertSame("pricing", File.ReadAllText(Sample.Catalog).Replace("\"successor\": \"storefront\"", "\"successor\": \"billing-core\"", StringComparison.Ordinal));

    [Fact]
    public void BrokenEntry_IsReportedAsOfTheWholeFile()
    {
        var broken = _folder.Write("broken.json", File.ReadAllText(Sample.Catalog).Replace("\"id\": \"billing\",\n      \"team\": \"payments\"", "\"id\": \"billing\",\n      \"team\": 5", StringComparison.Ordinal));

        var result = Cli.Run("who", "billing", "--catalog", broken);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("it is not a catalog from here on", result.Error, StringComparison.Ordinal);
    }

    private void AssertSame(string question, string catalog)
    {
        // Not laid out as the build does, so there is no excerpt of it.
        var whole = _folder.Write("whole.json", JsonNode.Parse(catalog)!.ToJsonString());

        Assert.Equal(Cli.Run("who", question, "--json", "--catalog", whole), Cli.Run("who", question, "--json", "--catalog", _folder.Write("catalog.json", catalog)));
    }
}
