using OwnershipAnalyzers.Tests.Catalogs;

namespace OwnershipAnalyzers.Tests.Registries;

public class OnCallReaderTests
{
    [Fact]
    public void SchedulesAndPolicies_AreReadWithTheirPlaces()
    {
        var (registry, findings) = Example.ReadRegistry("""
            {
              "teams": { "pay": { "onCall": "pay-primary", "escalation": "pay-policy", "members": 7, "attestedOn": "2026-10-01" } },
              "schedules": {
                "pay-primary": { "team": "pay", "timeZone": "Europe/Berlin", "coverage": "24x7", "people": 6, "turn": "P1W", "handoff": "Mon 10:00" },
                "pay-shadow": { "shadowOf": "pay-primary" }
              },
              "escalationPolicies": {
                "pay-policy": { "repeat": 2, "levels": [
                  { "schedule": "pay-primary", "afterMinutes": 0, "role": "Team" },
                  { "user": "jo@example.com", "afterMinutes": 15 }
                ] }
              }
            }
            """);

        Assert.Empty(findings);
        var team = Assert.Single(registry!.Teams);
        Assert.Equal(("ownership.json(2,14)", 7, "pay-primary", "pay-policy"), (team.Place.Text, team.Members!.Value, team.OnCall!.Value, team.Escalation!.Value));
        Assert.Equal(new DateTime(2026, 10, 1), team.AttestedOn!.Value);
        Assert.Equal(["pay-primary", "pay-shadow"], registry.Schedules.Select(schedule => schedule.Id));
        Assert.Equal((6, "24x7", "P1W", "Mon 10:00"), registry.Schedules[0] is var primary ? (primary.People!.Value, primary.Coverage!.Value, primary.Turn!.Value, primary.Handoff!.Value) : default);
        Assert.Equal("pay-primary", registry.Schedules[1].ShadowOf!.Value);
        var levels = Assert.Single(registry.EscalationPolicies).Levels;
        Assert.Equal([("pay-primary", null, 0, "team"), (null, "jo@example.com", 15, null)],
            levels.Select(level => (level.Schedule?.Value, level.User?.Value, level.AfterMinutes!.Value, level.Role?.Value)));
        Assert.Equal("ownership.json(10,7)", levels[1].Place.Text);
    }

    [Theory]
    [InlineData("""{ "schedules": { "a": { "shadowOf": "a" } } }""",
        "ownership.json(1,37): OWN0001: The registry cannot be read: schedule 'a' is a shadow of itself (a -> a); name another schedule, or none.")]
    [InlineData("""{ "teams": { "a": { "parent": "b" }, "b": { "parent": "c" }, "c": { "parent": "a" } } }""",
        "ownership.json(1,79): OWN0001: The registry cannot be read: team 'c' is a part of itself (a -> b -> c -> a); name another team, or none.")]
    [InlineData("""{ "escalationPolicies": { "p": { "levels": [] } } }""",
        "ownership.json(1,27): OWN0001: The registry cannot be read: escalation policy 'p' has no levels; add \"levels\": [ { \"schedule\": \"...\", \"afterMinutes\": 0 } ].")]
    [InlineData("""{ "escalationPolicies": { "p": { "levels": [ { "afterMinutes": 0 } ] } } }""",
        "ownership.json(1,46): OWN0001: The registry cannot be read: an escalation level of escalation policy 'p' has no 'schedule'; add it, or delete the { ... }.")]
    [InlineData("""{ "escalationPolicies": { "p": { "levels": [ { "user": "jo", "afterMinutes": -5 } ] } } }""",
        "ownership.json(1,78): OWN0001: The registry cannot be read: 'afterMinutes' of an escalation level of escalation policy 'p' is the number -5; write a whole number from 0.")]
    [InlineData("""{ "escalationPolicies": { "p": { "levels": [ { "user": "a", "afterMinutes": 5 }, { "user": "b", "afterMinutes": 5 } ] } } }""",
        "ownership.json(1,113): OWN0001: The registry cannot be read: a level is called after 5 minutes, and the level before it after 5; minutes count from the alert, so write more than 5.")]
    [InlineData("""{ "teams": { "a": { "attestedOn": "2026-02-30" } } }""",
        "ownership.json(1,35): OWN0001: The registry cannot be read: 'attestedOn' of team 'a' is '2026-02-30'; write a date that exists, as yyyy-MM-dd.")]
    [InlineData("""{ "teams": { "a": { "onCall": "prim" } }, "schedules": { "primary": {} } }""",
        "ownership.json(1,31): OWN0004: Schedule 'prim' is used here but not defined in ownership.json.")]
    [InlineData("""{ "teams": { "a": { "escalation": "a-polcy" } }, "escalationPolicies": { "a-policy": { "levels": [ { "user": "x" } ] } } }""",
        "ownership.json(1,35): OWN0004: Escalation policy 'a-polcy' is used here but not defined in ownership.json. Did you mean 'a-policy'?")]
    public void Mistake_IsReportedAtItsPlaceAndTheRestIsUsed(string json, string expected)
    {
        var (registry, findings) = Example.ReadRegistry(json);

        Assert.Equal([expected], findings.Lines());
        Assert.NotEqual(0, registry!.Teams.Count + registry.Schedules.Count + registry.EscalationPolicies.Count);
    }
}
