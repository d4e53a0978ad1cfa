using System.Text.Json;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Every rule about teams and services that has a page speaks up in a build of a repository that gets everything wrong.</summary>
public class EveryRuleTests
{
    private const string Registry = """
        {
          "teams": {
            "pay": { "formerIds": ["old"], "members": 1, "onCall": "s", "escalation": "p" },
            "shop": { "codeowners": ["@acme/shop"] },
            "idle": {}
          },
          "schedules": { "s": { "coverage": "24x5", "people": 2 }, "x": { "team": "idle" } },
          "escalationPolicies": { "p": { "levels": [ { "schedule": "x", "afterMinutes": 0 }, { "user": "jo@example.com", "afterMinutes": 60 } ] } },
          "tiers": { "tier-2": { "rank": 2 }, "tier-1": { "rank": 1,
            "coverage": "24x7", "escalationLevels": 3, "escalationDelay": { "minMinutes": 5, "maxMinutes": 20 }, "noticeDays": 180, "runbookReviewDays": 90,
            "requires": { "runtime": ["runbook", "slo", "dashboard", "review:security", "function:sponsor"] } } },
          "policy": { "maxServicesPerTeam": 1, "attestationDays": 365 },
          "adoption": { "waves": [ { "teams": ["pay"], "from": "2026-11-01" } ] },
          "exemptions": [ { "rule": "OWN2013", "service": "a", "reason": "soon", "approvedBy": "pay", "expires": "2026-10-31" }, { "rule": "OWN2013", "team": "idle" } ]
        }
        """;

    private static readonly Dictionary<string, string> Profiles = new()
    {
        ["A"] = """
            {
              "service": "a", "team": "pay", "stage": "runtime", "tier": "tier-1", "name": "PagerDuty", "description": "TODO",
              "dependencies": [ { "service": "b" }, { "service": "c" }, { "service": "nobody" } ], "api": [ { "namespace": "A" } ], "runbooks": [ { "path": "gone.md", "reviewedOn": "2025-01-01" } ],
              "alerts": [ { "name": "x", "recipients": ["shop"] } ],
              "availability": { "sla": [ { "objective": "99.9%", "window": "P30D" }, { "objective": "high" } ] }
            }
            """,
        ["B"] = """{ "service": "b", "team": "pay", "name": "Card payment", "dependencies": [ { "service": "a" } ], "inferredFrom": "CODEOWNERS" }""",
        ["C"] = """
            {
              "service": "c", "team": "shop", "stage": "runtime", "tier": "tier-1", "name": "Card payments",
              "description": "Takes what `b` has sent and brings it to customers within a day.", "dependencies": [ { "service": "a", "critical": true } ],
              "availability": { "sla": { "objective": "99.99%", "window": "P30D" } }
            }
            """,
        ["D1"] = """{ "service": "d", "team": "pay" }""",
        ["D2"] = """{ "service": "d", "team": "shop" }""",
        ["J"] = """{ "service": "j", "team": "shop", "stage": "deprecated" }""",
        ["K"] = """{ "service": "k", "team": "shop", "stage": "deprecated", "retiresOn": "2026-11-01" }""",
        ["L"] = """{ "service": "l", "team": "shop", "stage": "deprecated", "tier": "tier-1", "retiresOn": "2026-12-31", "sunset": { "announcedOn": "2026-11-01" } }""",
        ["M"] = """{ "service": "m", "team": "shop", "stage": "retired", "retiresOn": "2026-01-01" }""",
        ["N"] = """{ "service": "n", "team": "shop", "stage": "design", "tier": "tier-2", "api": [ { "namespace": "N.Api", "version": "1" } ] }""",
        ["O"] = """{ "service": "o", "team": "pay", "stage": "runtime", "tier": "tier-1" }""",
        ["Q"] = """{ "service": "q", "team": "pay", "dependencies": [ { "service": "n" } ] }""",
    };

    private const string LogicalServices = """
        [assembly: OwningTeam("shop")]
        [assembly: ServiceBoundary("cart", Namespace = "P.Cart")]
        [assembly: ServiceApi(Service = "cart", Namespace = "P.Cart.Api", Version = "1")]
        [assembly: ServiceBoundary("orders", Namespace = "P.Orders")]
        [assembly: ServiceBoundary("ghost", Namespace = "P.Ghost")]
        """;

    private static TestRepository Repository() => new TestRepository().WithRegistry().Write("ownership.json", Registry)
        .Write(".github/CODEOWNERS", "# begin ownership\n/src/A/ @acme/shop\n!src @acme/shop\n# end ownership\n")
        .Write("before.json", """{ "schemaVersion": 1, "services": [ { "id": "c", "stage": "retired" } ], "coverage": { "baseline": { "entries": 1, "byService": { "a": 1 } } } }""")
        .Write("ownership.baseline.json", """{ "accepted": [ { "rule": "OWN2013", "subject": "a/gone" }, { "rule": "OWN2014", "subject": "a/gone" } ] }""")
        // An error and a suggestion would not be seen among the warnings of a build that succeeds.
        .Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.OWN5005.severity = warning\ndotnet_diagnostic.OWN1010.severity = warning\n")
        .WithLibrary("E")
        .WithLibrary("F", "[assembly: OwningTeam(\"payy\")]\n[assembly: ServiceBoundary(\"My_F\")]\n[assembly: ServiceTier(\"tier-9\")]", "<PropertyGroup><OwnershipStage>Runtme</OwnershipStage></PropertyGroup>")
        .WithLibrary("G", TestRepository.Declarations("old", "g", "Design"), "<PropertyGroup><OwnershipStage>Runtime</OwnershipStage></PropertyGroup>")
        .WithLibrary("H", TestRepository.Declarations("jo@example.com", "h"))
        .WithLibrary("I", TestRepository.Declarations("pay", "i") + "\n[assembly: OwningTeam(\"shop\")]")
        .WithLibrary("N", project: "<ItemGroup><InternalsVisibleTo Include=\"O\" /></ItemGroup>")
        .WithLibrary("O", project: "<ItemGroup><ProjectReference Include=\"../E/E.csproj;../K/K.csproj;../M/M.csproj;../N/N.csproj\" /></ItemGroup>")
        .Write("src/O/Uses.cs", "class Uses { object[] All => new object[] { typeof(E.ECode), typeof(K.KCode), typeof(M.MCode), typeof(N.NCode) }; }")
        .WithLibrary("P", LogicalServices)
        .Write("src/P/Parts.cs", "namespace P.Cart { class Basket { } } namespace P.Orders { class Order { Cart.Basket basket; } }");

    [Fact]
    public void EveryRuleWithAPage_IsReported()
    {
        using var repository = Repository();
        foreach (var (name, profile) in Profiles)
            repository.Write($"src/{name}/service.json", profile);
        foreach (var name in Profiles.Keys.Where(name => !File.Exists(repository[$"src/{name}/{name}.csproj"])))
            repository.WithLibrary(name);

        var build = repository.BuildCatalog("-p:OwnershipAsOf=2026-11-23", "-p:OwnershipPreviousCatalog=../before.json").Succeeded();

        using var sarif = JsonDocument.Parse(repository.Read("catalog/bin/Debug/ownership.sarif"));
        var reported = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()!);
        // The code inside an assembly is known to the compiler alone.
        Assert.Empty(RulesWithAPage.Except(reported).Except(build.Findings.Select(finding => finding.Id)));
    }

    /// <summary>Rules about configuration have tests of their own: they need a broken registry.</summary>
    private static IEnumerable<string> RulesWithAPage =>
        Directory.EnumerateFiles(Path.Combine(PackedPackage.Samples, "..", "docs", "rules"), "OWN*.md").Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Where(id => !id.StartsWith("OWN0", StringComparison.Ordinal));
}
