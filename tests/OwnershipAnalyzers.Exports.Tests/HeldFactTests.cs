using System.Text.Json.Nodes;
using OwnershipAnalyzers.Exports.Targets;
using OwnershipAnalyzers.Exports.Tests.Support;

namespace OwnershipAnalyzers.Exports.Tests;

/// <summary>Whatever a catalog states is in the file or among the losses: no exporter may say that it holds what it does not write.</summary>
public sealed class HeldFactTests
{
    private static readonly (string Subject, string Fact, string Marker)[] Facts =
    [
        ("service 'marked'", "tier", "tier-marker"), ("service 'marked'", "retiresOn", "2031-05-06"), ("service 'marked'", "replacement", "replacement-marker"), ("service 'marked'", "team", "owners"),
        ("service 'marked'", "kind", "job"), ("service 'marked'", "dependencies", "vendor"), ("service 'marked'", "name", "Name marker"), ("service 'marked'", "description", "Description marker"),
        ("service 'marked'", "links", "https://example.com/link-marker"), ("service 'marked'", "links.chat", "#chat-marker"), ("service 'marked'", "runbooks", "docs/runbook-marker.md"), ("service 'marked'", "api", "Api.Marker"),
        ("service 'marked'", "environments", "environment-marker"), ("service 'marked'", "alerts", "alert-marker"), ("service 'marked'", "sunset.migrationPlan", "plan-marker"), ("service 'marked'", "dependencies.fallback", "fallback-marker"),
        ("service 'marked'", "runbooks.reviewedOn", "2031-01-01"), ("service 'marked'", "projects", "project-marker.csproj"), ("service 'marked'", "assemblies", "Assembly.Marker"), ("service 'marked'", "availability", "sla-marker"),
        ("team 'owners'", "name", "Team marker"), ("team 'owners'", "parent", "parents"), ("team 'owners'", "contacts.slack", "#slack-marker"), ("team 'owners'", "contacts.email", "email-marker@example.com"),
        ("team 'owners'", "codeowners", "acme/codeowners-marker"), ("team 'owners'", "formerIds", "former-marker"), ("team 'owners'", "members", "4711"), ("team 'owners'", "onCall", "duty-marker"),
        ("external service 'vendor'", "name", "Vendor marker"), ("external service 'vendor'", "kind", "kind-marker"), ("external service 'vendor'", "tier", "vendor-tier"), ("external service 'vendor'", "description", "Vendor description"), ("external service 'vendor'", "team", "vendor-owners"),
        ("schedule 'duty-marker'", "timeZone", "Europe/Berlin"), ("tier 'tier-marker'", "name", "Tier name"),
    ];

    public static TheoryData<string> Targets => [.. Exporters.All.Select(exporter => exporter.Target)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void EachFact_IsInTheFileOrLost(string target)
    {
        var export = Exporters.All.Single(exporter => exporter.Target == target).Write(TestCatalogs.Of(Content));

        Assert.All(Facts, fact => Assert.True(
            export.Text.Contains(fact.Marker, StringComparison.Ordinal) || export.Losses.Any(loss => loss.Subject == fact.Subject && (loss.Fact == fact.Fact || loss.Fact == fact.Fact.Split('.')[0] || loss.Fact == "id")),
            $"{fact.Fact} of {fact.Subject} is neither in the file nor lost"));
    }

    private static JsonObject Content => JsonNode.Parse("""
        {
          "services": [ {
            "id": "marked", "team": "owners", "stage": "deprecated", "tier": "tier-marker", "kind": "job", "retiresOn": "2031-05-06", "replacement": "replacement-marker",
            "assemblies": ["Assembly.Marker"], "projects": ["src/project-marker.csproj"], "profilePath": "service.json",
            "dependsOn": [ { "service": "vendor", "declared": true, "used": false, "critical": true, "via": [] } ],
            "profile": {
              "name": "Name marker", "description": "Description marker", "links": { "dashboard": "https://example.com/link-marker", "chat": "#chat-marker" },
              "runbooks": [ { "path": "docs/runbook-marker.md", "reviewedOn": "2031-01-01" } ], "api": [ { "namespace": "Api.Marker" } ],
              "availability": { "sla": { "name": "sla-marker", "objective": "99%" } }, "environments": ["environment-marker"], "alerts": [ { "name": "alert-marker" } ],
              "dependencies": [ { "service": "vendor", "critical": true, "fallback": "fallback-marker" } ], "sunset": { "migrationPlan": "plan-marker" }
            }
          } ],
          "teams": [
            { "id": "owners", "services": ["marked"], "name": "Team marker", "parent": "parents", "contacts": { "slack": "#slack-marker", "email": "email-marker@example.com" }, "codeowners": ["@acme/codeowners-marker"], "formerIds": ["former-marker"], "members": 4711, "onCall": "duty-marker" },
            { "id": "parents" }, { "id": "vendor-owners" }
          ],
          "schedules": [ { "id": "duty-marker", "timeZone": "Europe/Berlin" } ],
          "tiers": [ { "id": "tier-marker", "name": "Tier name" } ],
          "externalServices": [ { "id": "vendor", "name": "Vendor marker", "kind": "kind-marker", "tier": "vendor-tier", "description": "Vendor description", "team": "vendor-owners" } ]
        }
        """)!.AsObject();
}
