using System.Text.RegularExpressions;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Diff;

/// <summary>The comments that <c>docs/pull-requests.md</c> shows are what the command writes for a change of <c>samples/AcmeShop</c>.</summary>
public sealed partial class PullRequestPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(PageOutputTests.Reference, "..", "pull-requests.md")).ReplaceLineEndings("\n");

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("markdown", "markdown")]
    [InlineData("text", "text")]
    public void Output_IsThatOfThePage(string format, string block)
    {
        var sample = Path.Combine(PageOutputTests.Sample, "catalog", "ownership-catalog.json");
        var text = File.ReadAllText(sample);
        // What the page says that the request does.
        foreach (var (old, with) in new[]
        {
            ("\"id\": \"inventory\",\n      \"team\": \"fulfillment\"", "\"id\": \"inventory\",\n      \"team\": \"fulfilment\""),
            ("\"id\": \"order-watch\",\n      \"team\": \"fulfilment\"", "\"id\": \"order-watch\",\n      \"team\": \"storefront\""),
            ("\"dependsOn\": [\n        {\n          \"service\": \"storefront\",", "\"dependsOn\": [\n        {\n          \"service\": \"vouchers\", \"declared\": true, \"used\": true, \"critical\": false, \"via\": []\n        },\n        {\n          \"service\": \"storefront\","),
            ("          \"dashboard\": \"https://dashboards.acme.example/fulfilment\",\n", ""),
            ("\"owned\": 8,", "\"owned\": 9,"),
        })
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, with, StringComparison.Ordinal);
        }

        var now = _folder.Write("now.json", text);
        var output = Cli.Run("diff", sample, now, "--format", format).Fine().Out;

        var shown = Names().Replace(output.Replace(sample, "HEAD^1", StringComparison.Ordinal).Replace(now, "catalog/ownership-catalog.json", StringComparison.Ordinal), "From <code>HEAD&#94;1</code> to <code>catalog/ownership-catalog.json</code>");
        Assert.Contains($"```{block}\n{shown}```\n", Page, StringComparison.Ordinal);
    }

    [GeneratedRegex("From <code>.*?</code> to <code>.*?</code>")]
    private static partial Regex Names();
}
