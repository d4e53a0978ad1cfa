using System.Text.Json;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Tests;
using OwnershipAnalyzers.Tool.Tests.Catalogs;
using static OwnershipAnalyzers.Tool.Tests.Catalogs.CatalogFile;

namespace OwnershipAnalyzers.Tool.Tests.Dependencies;

public sealed class DependencyTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Consumers_AreThoseWhoUseIt()
    {
        var result = Cli.Run("consumers", "old", "--catalog", Catalog()).Fine();

        Assert.Equal(
            """
            old: owner payments, deprecated, retires on 2027-03-31, use billing
            It is used by 2 services of 1 team.

            service  owner  stage    tier  use             critical
            cart     shop   runtime  -     declared        yes
            web      shop   runtime  -     declared, used  -

            """, result.Out, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Dependencies_MarkWhatIsDeprecatedExternalOrUnknown()
    {
        var result = Cli.Run("dependencies", "web", "--transitive", "--catalog", Catalog()).Fine();

        Assert.Equal(
            """
            web: owner shop, runtime
            It uses 4 services of 2 teams, directly or not.

            service  owner     stage       tier    use             critical  note                                steps  path
            cart     shop      runtime     -       declared        yes       -                                   1      web -> cart
            old      payments  deprecated  -       declared, used  yes       retires on 2027-03-31, use billing  1      web -> old
            ghost    -         -           -       declared        yes       not in the catalog                  2      web -> old -> ghost
            stripe   payments  -           tier-1  declared        -         external                            2      web -> old -> stripe

            """, result.Out, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Json_HasTheSameAnswer()
    {
        var result = Cli.Run("consumers", "stripe", "--transitive", "--json", "--catalog", Catalog()).Fine();

        using var json = JsonDocument.Parse(result.Out);
        Assert.Equal("external", json.RootElement.GetProperty("service").GetProperty("origin").GetString());
        Assert.Equal(
            ["old 1 False old>stripe", "cart 2 False cart>old>stripe", "web 2 False web>old>stripe"],
            json.RootElement.GetProperty("services").EnumerateArray().Select(row =>
                $"{row.GetProperty("service").GetProperty("id").GetString()} {row.GetProperty("depth").GetInt32()} {row.GetProperty("critical").GetBoolean()} {string.Join('>', row.GetProperty("path").EnumerateArray().Select(id => id.GetString()))}"));
    }

    [Theory]
    [InlineData("wbe", "Did you mean 'web'?")]
    [InlineData("shop", "That is a team; give one of its services: 'cart', 'web'.")]
    [InlineData("something-else", "It has 'cart', 'ghost', 'old', 'stripe', 'web'.")]
    public void UnknownService_NamesWhatIsNear(string id, string expected)
    {
        var result = Cli.Run("dependencies", id, "--catalog", Catalog());

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"error: There is no service '{id}' in ", result.Error, StringComparison.Ordinal);
        Assert.EndsWith($" {expected}\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NobodyUsesIt_IsAnAnswer() =>
        Assert.Equal("web: owner shop, runtime\nNo other service uses it.\n", Cli.Run("consumers", "web", "--catalog", Catalog()).Fine().Out);

    [Fact]
    public void HostileNames_StayOnTheirLine()
    {
        var file = _folder.Write("c.json", new Catalog { Services = [Service(Hostile, Hostile, "runtime", "b"), Service("b")] });

        var result = Cli.Run("consumers", "b", "--transitive", "--catalog", file).Fine();
        using var json = JsonDocument.Parse(Cli.Run("consumers", "b", "--json", "--catalog", file).Fine().Out);

        Assert.Equal(4, result.Lines.Count);
        Assert.DoesNotContain(result.Out, c => c is '\u001b' or '\u202e' or '\r');
        Assert.Equal(Hostile.Replace('\ud800', '\ufffd'), json.RootElement.GetProperty("services")[0].GetProperty("service").GetProperty("team").GetString());
    }

    private string Catalog() => _folder.Write("catalog.json", CatalogWriter.Write(new Catalog
    {
        Services =
        [
            Service("web", "shop", "runtime", "cart!") with { DependsOn = [new("cart", true, false, true, []), new("old", true, true, false, ["Web -> Old"])] },
            Service("cart", "shop", "runtime", "old!"),
            Service("old", "payments", "deprecated", "stripe", "ghost!") with { RetiresOn = "2027-03-31", Replacement = "billing" },
        ],
        ExternalServices = [new CatalogEntry("stripe", JsonDocument.Parse("""{ "team": "payments", "tier": "tier-1" }""").RootElement)],
        Tiers = [new CatalogEntry("tier-1", JsonDocument.Parse("{}").RootElement)],
        Teams = [new CatalogTeam("payments", JsonDocument.Parse("{}").RootElement), new CatalogTeam("shop", JsonDocument.Parse("{}").RootElement)],
    }));
}
