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
            "shop": {},
            "idle": {}
          },
          "schedules": { "s": { "coverage": "24x5", "people": 2 }, "x": { "team": "idle" } },
          "escalationPolicies": { "p": { "levels": [ { "schedule": "x", "afterMinutes": 0 }, { "user": "jo@example.com", "afterMinutes": 60 } ] } },
          "tiers": { "tier-1": {
            "coverage": "24x7", "escalationLevels": 3, "escalationDelay": { "minMinutes": 5, "maxMinutes": 20 }, "noticeDays": 180, "runbookReviewDays": 90,
            "requires": { "runtime": ["runbook", "slo", "dashboard", "review:security", "function:sponsor"] } } },
          "policy": { "maxServicesPerTeam": 1, "attestationDays": 365 },
          "adoption": { "waves": [ { "teams": ["pay"], "from": "2026-11-01" } ] }
        }
        """;

    private static readonly Dictionary<string, string> Profiles = new()
    {
        ["A"] = """
            {
              "service": "a", "team": "pay", "stage": "runtime", "tier": "tier-1", "name": "PagerDuty", "description": "TODO",
              "dependencies": [ { "service": "b" }, { "service": "nobody" } ], "api": [ { "namespace": "A" } ], "runbooks": [ { "path": "gone.md", "reviewedOn": "2025-01-01" } ],
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
    };

    [Fact]
    public void EveryRuleWithAPage_IsReported()
    {
        using var repository = new TestRepository().WithRegistry().Write("ownership.json", Registry)
            .Write("before.json", """{ "schemaVersion": 1, "services": [ { "id": "c", "stage": "retired" } ] }""")
            .WithLibrary("E")
            .WithLibrary("F", "[assembly: OwningTeam(\"payy\")]\n[assembly: ServiceBoundary(\"My_F\")]\n[assembly: ServiceTier(\"tier-9\")]", "<PropertyGroup><OwnershipStage>Runtme</OwnershipStage></PropertyGroup>")
            .WithLibrary("G", TestRepository.Declarations("old", "g", "Design"), "<PropertyGroup><OwnershipStage>Runtime</OwnershipStage></PropertyGroup>")
            .WithLibrary("H", TestRepository.Declarations("jo@example.com", "h"))
            .WithLibrary("I", TestRepository.Declarations("pay", "i") + "\n[assembly: OwningTeam(\"shop\")]");
        foreach (var (name, profile) in Profiles)
            repository.WithLibrary(name).Write($"src/{name}/service.json", profile);

        repository.BuildCatalog("-p:OwnershipAsOf=2026-11-23", "-p:OwnershipPreviousCatalog=../before.json").Succeeded();

        using var sarif = JsonDocument.Parse(repository.Read("catalog/bin/Debug/ownership.sarif"));
        var reported = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()!).ToHashSet();
        Assert.Empty(RulesWithAPage.Except(reported));
    }

    /// <summary>Rules about configuration have tests of their own: they need a broken registry.</summary>
    private static IEnumerable<string> RulesWithAPage =>
        Directory.EnumerateFiles(Path.Combine(PackedPackage.Samples, "..", "docs", "rules"), "OWN*.md").Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Where(id => !id.StartsWith("OWN0", StringComparison.Ordinal));
}
