using System.Text;
using System.Text.Json;
using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Comparisons;
using OwnershipAnalyzers.Profiles;

namespace OwnershipAnalyzers.Tests.Comparisons;

public class CatalogComparisonTests
{
    [Theory]
    [InlineData("""{ "id": "a", "team": "x" }""", """{ "id": "a", "team": "y" }""", "owner a : x -> y")]
    [InlineData("""{ "id": "a", "team": "x" }""", """{ "id": "a" }""", "owner a : x -> - Worse")]
    [InlineData("""{ "id": "a" }""", """{ "id": "a", "team": "x" }""", "owner a : - -> x Better")]
    [InlineData("""{ "id": "a", "tier": "tier-1" }""", """{ "id": "a", "tier": "tier-2" }""", "tier a : tier-1 -> tier-2 Worse (less critical)")]
    [InlineData("""{ "id": "a", "tier": "tier-2" }""", """{ "id": "a", "tier": "tier-1" }""", "tier a : tier-2 -> tier-1 (more critical)")]
    [InlineData("""{ "id": "a", "stage": "runtime" }""", """{ "id": "a", "stage": "deprecated" }""", "stage a : runtime -> deprecated")]
    [InlineData("""{ "id": "a", "kind": "job" }""", """{ "id": "a", "kind": "tool" }""", "service a kind: job -> tool")]
    [InlineData("""{ "id": "a", "retiresOn": "2027-01-02" }""", """{ "id": "a", "retiresOn": "2027-01-01", "replacement": "b" }""",
        "retirement a day: 2027-01-02 -> 2027-01-01 Worse (earlier than consumers were told)\nretirement a replacement: - -> b Better")]
    [InlineData("""{ "id": "a", "profile": { "runbooks": [ { "path": "r.md" } ] } }""", """{ "id": "a", "profile": {} }""", "runbook a r.md: there -> - Worse (the last one)")]
    [InlineData("""{ "id": "a", "profile": { "runbooks": [ { "path": "r.md" } ] } }""", """{ "id": "a", "profile": { "runbooks": [ { "path": "ops/r.md" } ] } }""", "runbook a : r.md -> ops/r.md")]
    [InlineData("""{ "id": "a", "profile": { "links": { "dashboard": "https://a" } } }""", """{ "id": "a", "profile": { "links": { "chat": "#a" } } }""",
        "link a chat: - -> there Better\nlink a dashboard: there -> - Worse")]
    [InlineData("""{ "id": "a", "profile": { "links": { "dashboard": "https://a" } } }""", """{ "id": "a", "profile": { "links": { "dashboard": "https://b" } } }""", "")]
    [InlineData("""{ "id": "a", "profile": { "availability": { "sla": { "objective": "99.9%" }, "slos": [ { "name": "n", "objective": "99%", "window": "P30D" } ] } } }""",
        """{ "id": "a", "profile": { "availability": { "slos": [ { "name": "n", "objective": "98%", "window": "P30D" } ] } } }""",
        "objective a SLA: 99.9% -> - Worse\nobjective a SLO n: 99% in P30D -> 98% in P30D")]
    [InlineData("""{ "id": "a", "profile": { "alerts": [ { "name": "n" } ], "reviews": [ { "kind": "security" } ] } }""", """{ "id": "a" }""",
        "alert a n: there -> - Worse (the last one)\nreview a security: there -> - Worse (the last one)")]
    public void ServiceThatChanges_IsListed(string was, string now, string expected) => Assert.Equal(expected, Text(Services(was), Services(now)));

    [Fact]
    public void IllegalMove_SaysWhatOwn3008Says() => Assert.Equal(
        "illegal-stage a : deprecated -> runtime Worse (its consumers were told to move away. The legal path is design -> runtime -> deprecated -> retired: declare it deprecated, or give what lives on a service id of its own)",
        Text(Services("""{ "id": "a", "stage": "deprecated" }"""), Services("""{ "id": "a", "stage": "runtime" }""")));

    [Fact]
    public void ServicesThatComeAndGo_AreListed()
    {
        Assert.Equal("service a : - -> of x, runtime, tier-1", Text(Services(), Services("""{ "id": "a", "team": "x", "stage": "runtime", "tier": "tier-1" }""")));
        Assert.Equal("service a : of nobody, deprecated -> -", Text(Services("""{ "id": "a", "stage": "deprecated" }"""), Services()));
        Assert.Equal(
            "service a : of nobody, runtime -> - Worse (still used by b)\nillegal-stage a : runtime -> - Worse (no project declares it any more, so it was retired without deprecation, and its consumers had no time to move)",
            Text(Services("""{ "id": "a", "stage": "runtime" }""", User("b", "a")), Services(User("b", "a"))));
        Assert.Equal("service a : of nobody, runtime -> - (listed as external now)",
            Text(Services("""{ "id": "a", "stage": "runtime" }"""), Of("""{ "services": [], "externalServices": [ { "id": "a" } ] }""")));
    }

    [Theory]
    [InlineData(""" "assemblies": [ "P" ] """, """ "assemblies": [ "P" ] """)]
    [InlineData(""" "logical": [ { "assembly": "P", "namespaces": [ "P.A" ], "folders": [], "files": 1 } ] """, """ "logical": [ { "assembly": "P", "namespaces": [ "P.A" ], "folders": [], "files": 2 } ] """)]
    [InlineData(""" "profilePath": "src/service.json", "assemblies": [ "P" ] """, """ "profilePath": "src/service.json", "assemblies": [ "P", "Q" ] """)]
    public void RenamedService_IsTheSame(string was, string now)
    {
        var before = Services($$"""{ "id": "old", "stage": "runtime", "team": "x", {{was}} }""", User("user", "old"), """{ "id": "last", "replacement": "old" }""");
        var after = Services($$"""{ "id": "new", "stage": "runtime", "team": "y", {{now}} }""", User("user", "new"), """{ "id": "last", "replacement": "new" }""");

        Assert.Equal("service new id: old -> new\nowner new : x -> y", Text(before, after));
    }

    [Fact]
    public void RenamedServiceThatIsStillUsedByItsOldId_IsWorse() => Assert.Equal(
        "service new id: old -> new Worse (still named so by user)",
        Text(Services("""{ "id": "old", "assemblies": [ "P" ] }""", User("user", "old")), Services("""{ "id": "new", "assemblies": [ "P" ] }""", User("user", "old"))));

    [Theory]
    [InlineData("""{ "id": "old", "assemblies": [ "P" ] }""", """{ "id": "new", "assemblies": [ "Q" ] }""")]
    [InlineData("""{ "id": "old", "assemblies": [] }""", """{ "id": "new", "assemblies": [] }""")]
    [InlineData("""{ "id": "old", "assemblies": [ "P" ] }""", """{ "id": "new", "assemblies": [ "P" ] }, { "id": "other", "assemblies": [ "P" ] }""")]
    public void OtherCode_IsAnotherService(string was, string now) => Assert.DoesNotContain("service new id", Text(Services(was), Services(now)), StringComparison.Ordinal);

    [Fact]
    public void RenamedTeam_MovesNothing()
    {
        var was = Of("""{ "services": [ { "id": "a", "team": "old" } ], "teams": [ { "id": "old" }, { "id": "gone" } ] }""");
        var now = Of("""{ "services": [ { "id": "a", "team": "new" } ], "teams": [ { "id": "new", "formerIds": [ "old" ] }, { "id": "more" } ] }""");

        Assert.Equal("team gone : in the registry -> -\nteam more : - -> in the registry\nteam new id: old -> new", Text(was, now));
        Assert.Equal("team gone : - -> in the registry\nteam more : in the registry -> -\nteam old id: new -> old", Text(now, was));
    }

    [Fact]
    public void TeamThatTookOver_IsAnotherOne() => Assert.Equal("owner a : old -> new", Text(
        Of("""{ "services": [ { "id": "a", "team": "old" } ], "teams": [ { "id": "new" }, { "id": "old" } ] }"""),
        Of("""{ "services": [ { "id": "a", "team": "new" } ], "teams": [ { "id": "new" }, { "id": "old", "successor": "new" } ] }""")));

    [Fact]
    public void Dependencies_SayWhatTheyLeadTo()
    {
        var was = Services(User("a", "b"), """{ "id": "b", "team": "y" }""", """{ "id": "old", "stage": "deprecated", "retiresOn": "2027-01-01", "replacement": "b" }""");
        var now = Services(User("a", "old", "ghost"), """{ "id": "b", "team": "y" }""", """{ "id": "old", "stage": "deprecated", "retiresOn": "2027-01-01", "replacement": "b" }""");

        Assert.Equal("dependency a b: used -> - Better\ndependency a ghost: - -> used\ndeprecated-dependency a old: - -> used Worse (deprecated, retires on 2027-01-01, use b)", Text(was, now));
        Assert.Equal("dependency a b: - -> used (of y)\ndependency a ghost: used -> - Better\ndependency a old: used -> - Better", Text(now, was));
        Assert.Equal("criticality a b: not critical -> critical", Text(Services(User("a", "b")), Services(User("a", "b!"))));
    }

    [Fact]
    public void Shares_AreCompared_NotCounts()
    {
        static Catalog With(int all, int owned, int baseline = 0) => new() { Coverage = new() { Assemblies = all, Owned = owned, Baseline = new BaselineSize { Entries = baseline } } };

        Assert.Empty(CatalogComparison.Compare(With(10, 5), With(20, 10)));
        Assert.Empty(CatalogComparison.Compare(With(0, 0), With(20, 10)));
        Assert.Equal("coverage  with an owning team: 5 of 10 assemblies -> 6 of 20 assemblies Worse", Text(With(10, 5), With(20, 6)));
        Assert.Equal("baseline  accepted findings: 1 -> 3 Worse", Text(With(1, 1, 1), With(1, 1, 3)));
    }

    /// <summary>Whoever adds a key to the catalog or the profile decides here whether its changes matter.</summary>
    [Fact]
    public void EveryKey_IsComparedOrSaysWhyNot()
    {
        var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", "catalog.schema.json"))).RootElement.GetProperty("$defs");
        string[] keys = [.. new[] { "service", "dependency", "coverage" }.SelectMany(name => schema.GetProperty(name).GetProperty("properties").EnumerateObject().Select(key => $"{name}.{key.Name}")),
            .. ProfileSchemas.Profile.Keys.Select(key => "profile." + key)];
        string[] known = [.. Aspect.All.SelectMany(aspect => aspect.Keys), .. CatalogComparison.NotCompared.Keys];

        Assert.Equal(keys.Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
    }

    private static string User(string id, params string[] uses) => $$"""{ "id": "{{id}}", "dependsOn": [ {{string.Join(", ", uses.Select(use => $$"""{ "service": "{{use.TrimEnd('!')}}", "declared": true, "critical": {{(use.EndsWith('!') ? "true" : "false")}}, "via": [] }"""))}} ] }""";

    private static Catalog Services(params string[] services) => Of($$"""{ "services": [ {{string.Join(", ", services)}} ], "tiers": [ { "id": "tier-1", "rank": 1 }, { "id": "tier-2", "rank": 2 } ] }""");

    private static Catalog Of(string json) => CatalogReader.Read(Encoding.UTF8.GetBytes(json), "c.json");

    private static string Text(Catalog was, Catalog now) => string.Join('\n', CatalogComparison.Compare(was, now).Select(change =>
        $"{change.Kind.Name} {change.Subject} {change.Item}: {change.Old ?? "-"} -> {change.New ?? "-"}{(change.Effect == ChangeEffect.Neutral ? "" : " " + change.Effect)}{(change.Note is { } note ? $" ({note})" : "")}"));
}
