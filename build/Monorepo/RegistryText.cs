namespace OwnershipAnalyzers.Build.Monorepo;

/// <summary>The registry: every team has a rotation and a policy, every tier its demands.</summary>
internal static class RegistryText
{
    public static string Of(Plan plan) => $$"""
        {
          "schemaVersion": 1,
          "teams": {
        {{Each(plan.Teams, Team)}}
          },
          "schedules": {
        {{Each(plan.Teams, Schedules)}}
          },
          "escalationPolicies": {
        {{Each(plan.Teams, Policy)}}
          },
          "tiers": {
            "tier-1": { "rank": 1, "coverage": "24x7", "escalationLevels": 3, "requires": { "runtime": ["runbook", "slo", "dashboard"] } },
            "tier-2": { "rank": 2, "coverage": "weekdays", "escalationLevels": 2, "requires": { "runtime": ["runbook"] } },
            "tier-3": { "rank": 3 }
          },
          "policy": { "maxServicesPerTeam": 8 }
        }

        """;

    private static string Team(Team team) => $$"""
            "{{team.Id}}": {
              "name": "{{team.Name}}",
              "formerIds": ["{{team.FormerId}}"],
              "contacts": { "slack": "#{{team.Id}}", "email": "{{team.Id}}@acme.example" },
              "members": 7, "onCall": "{{team.Id}}-primary", "escalation": "{{team.Id}}"
            }
        """;

    private static string Schedules(Team team) => $$"""
            "{{team.Id}}-primary": {{Rotation(team, "Mon 10:00")}},
            "{{team.Id}}-secondary": {{Rotation(team, "Thu 10:00")}}
        """;

    private static string Rotation(Team team, string handoff)
    {
        var hours = """ "timeZone": "Europe/Berlin", "coverage": "24x7" """.Trim();
        return $$"""{ "team": "{{team.Id}}", {{hours}}, "people": 6, "turn": "P1W", "handoff": "{{handoff}}" }""";
    }

    private static string Policy(Team team) => $$"""
            "{{team.Id}}": { "levels": [
              { "schedule": "{{team.Id}}-primary", "afterMinutes": 0 },
              { "schedule": "{{team.Id}}-secondary", "afterMinutes": 15 },
              { "schedule": "platform-primary", "afterMinutes": 30, "role": "leads" }
            ] }
        """;

    private static string Each(IEnumerable<Team> teams, Func<Team, string> entry) => string.Join(",\n", teams.Select(entry));
}
