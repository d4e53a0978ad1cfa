using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Tests;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Who;

namespace OwnershipAnalyzers.Tool.Tests.Who;

/// <summary>Reading a part of the catalog says the same as reading all of it, however the catalog is written.</summary>
public sealed class ExcerptTests : IDisposable
{
    private static readonly string Catalog = File.ReadAllText(Sample.Catalog);

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Questions
    {
        get
        {
            var catalog = JsonNode.Parse(Catalog)!;
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

    /// <summary>One of each kind, in each way in which a catalog can be written.</summary>
    public static TheoryData<string, string> QuestionsByFormat
    {
        get
        {
            string[] kinds =
            [
                "Acme.Shop.Orders.Checkout",
                "Acme.Shop",
                "src/Billing/Acme.Billing/Invoice.cs",
                "Acme.Billing.dll",
                "   at Acme.Billing.InvoiceBook.Issue()",
                "pricing",
                "Card payments",
                "stripe",
                "platform",
                "billing-core",
                "nobody",
            ];
            var data = new TheoryData<string, string>();
            foreach (var format in CatalogText.Formats)
            {
                foreach (var question in kinds)
                    data.Add(format, question);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Excerpt_SaysWhatTheWholeSays(string question) => AssertSame(question, Catalog);

    [Theory]
    [MemberData(nameof(QuestionsByFormat))]
    public void CatalogWrittenOtherwise_GivesTheSameAnswer(string format, string question)
    {
        var other = _folder.Write("other.json", CatalogText.In(format, Catalog));

        var expected = Cli.Run("who", question, "--json", "--catalog", Sample.Catalog);
        Assert.Equal(expected, Cli.Run("who", question, "--json", "--catalog", other));
    }

    [Theory]
    [InlineData("Acme.Shop.Orders.Checkout")]
    [InlineData("pricing")]
    [InlineData("Card payments")]
    [InlineData("stripe")]
    [InlineData("platform")]
    [InlineData("billing-core")]
    public void WhatIsInTheCatalog_IsReadWithoutTheWhole(string question) =>
        Assert.All(CatalogText.Formats, format => Assert.NotEmpty(OfExcerpt(question, CatalogText.In(format, Catalog))!.Matches));

    [Fact]
    public void Excerpt_HoldsNothingElse()
    {
        var excerpt = CatalogExcerpt.Read(Encoding.UTF8.GetBytes(Catalog), WhoRun.QuestionOf("Acme.Billing.InvoiceBook"))!;

        Assert.Equal(["Acme.Billing"], excerpt.Assemblies.Select(assembly => assembly.Name));
        Assert.Equal(["billing"], excerpt.Services.Select(service => service.Id));
        Assert.Equal(["payments"], excerpt.Teams.Where(team => team.Id != "commerce").Select(team => team.Id));
    }

    [Fact]
    public void TeamOfAFormerId_IsInTheExcerpt()
    {
        var catalog = Catalog.Replace("\"successor\": \"storefront\"", "\"successor\": \"billing-core\"", StringComparison.Ordinal);

        AssertSame("pricing", catalog);
    }

    [Theory]
    [InlineData("\"id\": \"billing\",\n      \"team\": \"payments\"", "\"id\": \"billing\",\n      \"team\": 5")]
    [InlineData("\"id\": \"storefront\",\n      \"team\": \"storefront\"", "\"id\": \"billing\",\n      \"team\": \"storefront\"")]
    [InlineData("\"coverage\": {\n    \"assemblies\"", "\"coverage\": {\n    assemblies")]
    public void WhatIsWrong_IsReportedAsOfTheWholeFile(string original, string changed)
    {
        Assert.Contains(original, Catalog, StringComparison.Ordinal);
        var broken = Catalog.Replace(original, changed, StringComparison.Ordinal);

        var result = Cli.Run("who", "billing", "--catalog", _folder.Write("broken.json", broken));

        Assert.Equal(2, result.ExitCode);
        var expected = Assert.Throws<CatalogFormatException>(() => CatalogReader.ReadFile(_folder.File("broken.json")));
        Assert.Equal($"error: {expected.Message}", result.Error.Trim());
    }

    private static void AssertSame(string question, string catalog)
    {
        var whole = new Resolver(new CatalogInput(CatalogReader.Read(Encoding.UTF8.GetBytes(catalog), "c.json"), "c.json", null));
        var expected = whole.Matches(new Question(question), null, StringComparison.Ordinal);

        if (OfExcerpt(question, catalog) is { } answer)
            Assert.Equal(Text(new WhoAnswer(question, expected)), Text(answer));
    }

    private static WhoAnswer? OfExcerpt(string question, string catalog)
    {
        if (CatalogExcerpt.Read(Encoding.UTF8.GetBytes(catalog), WhoRun.QuestionOf(question)) is not { } excerpt)
            return null;
        var resolver = new Resolver(new CatalogInput(excerpt, "c.json", null));
        return new WhoAnswer(question, resolver.Matches(new Question(question), null, StringComparison.Ordinal));
    }

    private static string Text(WhoAnswer answer) => JsonSerializer.Serialize(new WhoJson([answer]), WhoJson.Context.WhoJson);
}
