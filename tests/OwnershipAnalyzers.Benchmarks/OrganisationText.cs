using System.Globalization;
using System.Text;

namespace OwnershipAnalyzers.Benchmarks;

/// <summary>
/// The files of an organisation of some size: every team with a rotation and a policy, every service with a full profile.
/// </summary>
internal static class OrganisationText
{
    public static string Registry(int teams) => $$"""
        {
          "teams": { {{Each(teams, i => $$"""
            "team-{{i}}": { "name": "Team {{i}}", "members": 7, "onCall": "primary-{{i}}", "escalation": "policy-{{i}}", "attestedOn": "2026-10-01", "contacts": { "slack": "#team-{{i}}" } }
            """)}} },
          "schedules": { {{Each(teams, i => $$"""
            "primary-{{i}}": { "team": "team-{{i}}", "timeZone": "Europe/Berlin", "coverage": "24x7", "people": 6, "turn": "P1W", "handoff": "Mon 10:00" },
            "secondary-{{i}}": { "team": "team-{{i}}", "timeZone": "Europe/Berlin", "coverage": "24x7", "people": 6, "turn": "P1W", "handoff": "Thu 10:00" }
            """)}} },
          "escalationPolicies": { {{Each(teams, i => $$"""
            "policy-{{i}}": { "levels": [
              { "schedule": "primary-{{i}}", "afterMinutes": 0 }, { "schedule": "secondary-{{i}}", "afterMinutes": 15 }, { "schedule": "primary-0", "afterMinutes": 30, "role": "leads" } ] }
            """)}} },
          "tiers": { "tier-1": {
            "rank": 1, "coverage": "24x7", "escalationLevels": 3, "escalationDelay": { "minMinutes": 5, "maxMinutes": 30 }, "noticeDays": 180, "runbookReviewDays": 90,
            "requires": { "runtime": ["runbook", "slo", "sla", "dashboard", "disasterRecovery", "alerts", "review:security", "function:sponsor"] } } },
          "policy": { "maxServicesPerTeam": 8, "attestationDays": 365 }
        }
        """;

    /// <summary>Each service depends on the two before it, so that promises are multiplied and names are looked up.</summary>
    public static string Profile(int service, int teams) => $$"""
        {
          "service": "service-{{service}}", "team": "team-{{service % teams}}", "stage": "runtime", "tier": "tier-1", "name": "Order handling {{service}}",
          "description": "Turns paid orders of region {{service}} into parcels with label and invoice; without it customers wait for what they have paid.",
          "links": { "dashboard": "https://dashboards.example.com/{{service}}", "chat": "#orders", "changelog": "CHANGELOG.md" },
          "runbooks": [ { "path": "docs/runbook.md", "reviewedOn": "2026-09-15" } ],
          "availability": { "sla": { "objective": "99.9%", "window": "P30D" }, "slos": [ { "name": "latency", "indicator": "p99 latency", "objective": "300ms", "window": "P30D" } ] },
          "dependencies": [ {{string.Join(", ", Enumerable.Range(Math.Max(0, service - 2), Math.Min(2, service)).Select(used => $$"""{ "service": "service-{{used}}", "critical": true }"""))}} ],
          "alerts": [ { "name": "backlog", "trigger": "queue depth > 500 for 5m", "information": "queue", "recipients": ["primary-{{service % teams}}"], "tips": "docs/runbook.md", "testedOn": "2026-09-01" } ],
          "reviews": [ { "kind": "security", "completedOn": "2026-08-20" } ], "environments": ["staging"], "functions": { "sponsor": "team-0" }
        }
        """;

    private static string Each(int count, Func<int, string> entry)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ",")}{entry(i)}");
        return text.ToString();
    }
}
