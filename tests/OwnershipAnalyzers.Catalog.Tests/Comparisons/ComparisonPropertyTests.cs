using System.Text;
using CsCheck;
using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Comparisons;

namespace OwnershipAnalyzers.Tests.Comparisons;

public class ComparisonPropertyTests
{
    private static readonly Gen<string?> Team = OneOf<string?>(null, "x", "y", "z");

    private static readonly Gen<string> Profile = OneOf(
        "null", "{}", """{ "runbooks": [ { "path": "a.md" }, { "url": "https://b" } ] }""", """{ "runbooks": [ { "path": "c.md" } ], "links": { "chat": "#c" } }""",
        """{ "availability": { "slos": [ { "name": "n", "objective": "99%" } ] }, "alerts": [ { "name": "q" } ] }""",
        """{ "availability": { "sla": { "objective": "99%" }, "slos": [ { "name": "n", "objective": "98%" }, { "name": "n", "objective": "97%" } ] } }""", """{ "links": 5, "reviews": [ { "kind": "security" } ] }""");

    private static readonly Gen<string> Service = Gen.Select(Team, OneOf("design", "runtime", "deprecated", "retired", null), OneOf("tier-1", "tier-2", "odd", null),
        OneOf("2027-01-01", "2026-01-01", null), OneOf("a", "b", "c", "d").Array[0, 3], Gen.Bool, Profile).Select((team, stage, tier, day, uses, critical, profile) =>
        $$"""
        "team": {{Text(team)}}, "stage": {{Text(stage)}}, "tier": {{Text(tier)}}, "retiresOn": {{Text(day)}}, "profile": {{profile}},
        "dependsOn": [ {{string.Join(", ", uses.Distinct().Select(use => $$"""{ "service": "{{use}}", "declared": true, "used": false, "critical": {{(critical ? "true" : "false")}}, "via": [] }"""))}} ]
        """);

    /// <summary>With renamed teams, services that are not on both sides, cycles, and profiles that are partly wrong.</summary>
    private static readonly Gen<Catalog> AnyCatalog = Gen.Select(Gen.Select(Gen.Bool, Service).Array[3], Gen.Bool, Gen.Int[0, 4], Gen.Int[0, 4]).Select((services, renamed, owned, baseline) => CatalogReader.Read(Encoding.UTF8.GetBytes(
        $$"""
        {
          "services": [ {{string.Join(", ", services.Select((service, i) => (service, i)).Where(one => one.service.Item1).Select(one => $$"""{ "id": "{{"abc"[one.i]}}", {{one.service.Item2}} }"""))}} ],
          "teams": [ {{(renamed ? """{ "id": "x", "formerIds": [ "y" ] }""" : """{ "id": "x" }, { "id": "y" }""")}} ],
          "tiers": [ { "id": "tier-1", "rank": 1 }, { "id": "tier-2", "rank": 2 } ], "externalServices": [ { "id": "d" } ]
        }
        """), "c.json") with { Coverage = new() { Assemblies = 4, Owned = owned, Baseline = new BaselineSize { Entries = baseline } } });

    [Fact]
    public void Nothing_ChangesFromACatalogToItself() => AnyCatalog.Sample(catalog =>
        Assert.Empty(CatalogComparison.Compare(catalog, CatalogReader.Read(Encoding.UTF8.GetBytes(CatalogWriter.Write(catalog)), "c.json"))), iter: 300);

    /// <summary>What was and what is change places. Only an illegal move has another name, and a service that is gone was retired besides.</summary>
    [Fact]
    public void TheWayBack_IsTheMirrorImage() => Gen.Select(AnyCatalog, AnyCatalog).Sample(
        (one, other) => Assert.Equal(
            Lines(CatalogComparison.Compare(one, other), change => (change.Old, change.New)),
            Lines(CatalogComparison.Compare(other, one), change => (change.New, change.Old))),
        iter: 1000);

    [Fact]
    public void Order_DoesNotDependOnTheOrderOfServices() => Gen.Select(AnyCatalog, AnyCatalog).Sample(
        (one, other) => Assert.Equal(CatalogComparison.Compare(one, other), CatalogComparison.Compare(one with { Services = [.. one.Services.Reverse()] }, other with { Services = [.. other.Services.Reverse()] })),
        iter: 300);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static IEnumerable<string> Lines(IEnumerable<Change> changes, Func<Change, (string? Old, string? New)> sides) => changes
        .Where(change => change.Kind != ChangeKind.Team && !(change.Kind == ChangeKind.IllegalStage && change.Note!.StartsWith("no project", StringComparison.Ordinal)))
        .Select(change => $"{(change.Kind.Parent ?? change.Kind).Name} {change.Subject} {change.Item} {Words(sides(change).Old)} -> {Words(sides(change).New)}").Order(StringComparer.Ordinal);

    /// <summary>A new use says whether it is critical; one that is gone need not.</summary>
    private static string? Words(string? value) => value == "used, critical" ? "used" : value;

    private static string Text(string? value) => value is null ? "null" : $"\"{value}\"";
}
