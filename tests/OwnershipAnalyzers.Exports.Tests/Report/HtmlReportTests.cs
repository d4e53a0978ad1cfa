using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using OwnershipAnalyzers.Exports.Report;
using OwnershipAnalyzers.Exports.Report.Data;

namespace OwnershipAnalyzers.Exports.Tests.Report;

public class HtmlReportTests
{
    public static TheoryData<string> Catalogs => ["AcmeShop.json", "Strict.json", "hostile.json"];

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void EveryServiceAndTeam_IsInDataAndTable(string name)
    {
        var catalog = ReportPage.ReadFile(name);
        var page = ReportPage.OfFile(name);

        foreach (var id in catalog.Services.Select(service => service.Id).Concat(catalog.ExternalServices.Select(service => service.Id)))
        {
            Assert.Contains(page.Services, service => service.GetProperty("id").GetString() == id);
            Assert.Contains(id, page.Row("service/" + Uri.EscapeDataString(id)).TextContent, StringComparison.Ordinal);
        }

        Assert.All(catalog.Teams, team => Assert.Contains(team.Id, page.Row("team/" + Uri.EscapeDataString(team.Id)).TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void Page_LoadsNothing(string name)
    {
        var document = ReportPage.OfFile(name).Document;

        Assert.All(document.QuerySelectorAll("[src], link[href]"), element => Assert.Equal("data:,", element.GetAttribute("href")));
        Assert.DoesNotContain("@import", document.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", document.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'; ", Policy(document), StringComparison.Ordinal);
    }

    /// <summary>A browser runs what has the hash of the policy, and nothing else, whatever a name does.</summary>
    [Theory]
    [MemberData(nameof(Catalogs))]
    public void Policy_AllowsTheStyleAndTheScriptAndNothingElse(string name)
    {
        var document = ReportPage.OfFile(name).Document;

        Assert.Equal(2, document.Scripts.Length);
        Assert.Contains($"script-src '{Hash(document.Scripts[1].TextContent)}'", Policy(document), StringComparison.Ordinal);
        Assert.Contains($"style-src '{Hash(document.QuerySelector("style")!.TextContent)}'", Policy(document), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Policy(document), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void Ids_AreUnique(string name)
    {
        var ids = ReportPage.OfFile(name).Document.QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void HostileNames_StayText()
    {
        var catalog = ReportPage.ReadFile("hostile.json");
        var page = ReportPage.OfFile("hostile.json", new ReportOptions { Title = "</title><script>{{script}}" });

        Assert.Equal("</title><script>{{script}}", page.Document.Title);
        Assert.Equal(catalog.Services.Single(service => service.Id == "__proto__").Profile!.Value.GetProperty("name").GetString(), page.Service("__proto__").GetProperty("name").GetString());
        Assert.Equal(catalog.Services.Single(service => service.Id == "__proto__").Profile!.Value.GetProperty("description").GetString(), page.Service("__proto__").GetProperty("description").GetString());
        Assert.DoesNotContain(page.Document.QuerySelectorAll("main *"), element => element.LocalName is "script" or "img" or "svg" or "i" or "b" or "u");
        Assert.DoesNotContain(page.Document.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.Document.QuerySelectorAll("a[href]"), link => Assert.Matches("^(#|https?:|mailto:|tel:)", link.GetAttribute("href")));
        Assert.Equal(['\n'], page.Text.Where(char.IsControl).Distinct().Where(c => c != '\t'));
    }

    [Fact]
    public void NestedContacts_AreEntriesOfTheirOwn()
    {
        var page = ReportPage.Of("""{ "schemaVersion": 1, "services": [], "teams": [{ "id": "payments", "contacts": { "slack": "#pay", "pager": { "primary": { "phone": 112 }, "backup": null }, "mail": ["a@b.example", "{}"], "none": {} } }] }""");

        var contacts = page.Data.GetProperty("teams")[0].GetProperty("contacts").EnumerateArray().Select(contact => $"{contact.GetProperty("key")}: {contact.GetProperty("value").GetProperty("text")}");
        Assert.Equal(["slack: #pay", "pager / primary / phone: 112", "mail: a@b.example", "mail: {}"], contacts);
        Assert.Contains("mail: a@b.example, mail: {}", page.Row("team/payments").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void SameCatalog_GivesTheSameBytes()
    {
        var (first, second) = (ReportPage.OfFile("AcmeShop.json").Text, ReportPage.OfFile("AcmeShop.json").Text);

        Assert.Equal(first, second);
        Assert.DoesNotContain('\r', first);
        Assert.DoesNotContain("\"asOf\"", first, StringComparison.Ordinal);
        Assert.Contains("\"asOf\":\"2026-11-24\"", ReportPage.OfFile("AcmeShop.json", new ReportOptions { AsOf = "2026-11-24" }).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_AreLeftOutUnlessSomebodyLooked()
    {
        Assert.False(ReportPage.OfFile("AcmeShop.json").Data.TryGetProperty("findings", out _));
        Assert.Equal(0, ReportPage.OfFile("AcmeShop.json", new ReportOptions { Findings = [] }).Data.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void Finding_KnowsServiceTeamAndFile()
    {
        ReportFinding[] findings =
        [
            new("OWN2013", "No runbook", "warning", "Service 'inventory' has no runbook.", "https://docs.example", "inventory/runbook") { Path = "src/Inventory/service.json", Line = 3 },
            new("OWN4001", "Nobody on call", "error", "Team 'storefront' has no schedule.", "https://docs.example", "team:storefront"),
        ];

        var shown = ReportPage.OfFile("AcmeShop.json", new ReportOptions { Findings = findings, SourceUrl = "https://code.example/main/" }).Data.GetProperty("findings");

        Assert.Equal("inventory", shown[0].GetProperty("service").GetString());
        Assert.Equal("https://code.example/main/src/Inventory/service.json", shown[0].GetProperty("place").GetProperty("href").GetString());
        Assert.Equal("storefront", shown[1].GetProperty("team").GetString());
        Assert.False(shown[1].TryGetProperty("place", out _));
    }

    [Fact]
    public void Table_SaysWithoutAScriptWhomToCallAndWhatToDo()
    {
        var page = ReportPage.OfFile("AcmeShop.json", new ReportOptions { SourceUrl = "https://code.example/main" });

        Assert.Equal(["Web shop (storefront)", "Storefront", "storefront-primary", "src/Storefront/docs/runbook.md", "#storefront", "tier-1", "runtime"], page.Row("service/storefront").Children.Select(cell => cell.TextContent));
        Assert.Equal("https://code.example/main/src/Storefront/docs/runbook.md", page.Row("service/storefront").Children[3].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("storefront-primary, then storefront-secondary after 10 min, then commerce-leads after 25 min", page.Row("team/storefront").Children[2].TextContent);
    }

    [Fact]
    public void TeamThatIsNotInTheRegistry_IsThere()
    {
        var page = ReportPage.Of("""{ "services": [ { "id": "a", "team": "ghosts" } ] }""");

        Assert.False(page.Data.GetProperty("teams")[0].GetProperty("known").GetBoolean());
        Assert.NotNull(page.Row("team/ghosts"));
    }

    [Fact]
    public void EmptyCatalog_IsAPage() => Assert.Empty(ReportPage.Of("""{ "services": [] }""").Services);

    private static string Policy(IDocument document) => document.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
