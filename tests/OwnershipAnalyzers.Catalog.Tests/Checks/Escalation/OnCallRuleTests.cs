using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks.Escalation;

/// <summary>OWN4001 and the rules about the schedule of a team: OWN4006 to OWN4009. Today is 2026-11-23.</summary>
public sealed class OnCallRuleTests
{
    private const string Runtime = """{ "service": "pay", "team": "payments", "stage": "runtime", "tier": "t" }""";

    [Fact]
    public void NeitherScheduleNorPolicy_ReportsOnceForAllServices() => Assert.Equal(
        ["ownership.json(1,14): Team 'payments' runs 'pay' and 'refunds' and has no on-call schedule and no escalation policy. Give it \"onCall\": the id of a schedule under \"schedules\" and \"escalation\": the id of a policy under \"escalationPolicies\"."],
        new Repo
        {
            Registry = """{ "teams": { "payments": {} } }""",
            Services = ["""{ "service": "pay", "team": "payments", "stage": "runtime" }""", """{ "service": "refunds", "team": "payments", "stage": "runtime", "kind": "job" }"""],
        }.Check(EscalationRules.NobodyOnCall));

    [Fact]
    public void OneOfTheTwo_ReportsTheOther()
    {
        Assert.Contains("has no escalation policy. Give it \"escalation\":", Assert.Single(NobodyOnCall(""" "onCall": "s" """)));
        Assert.Contains("has no on-call schedule. Give it \"onCall\":", Assert.Single(NobodyOnCall(""" "escalation": "p" """)));
        Assert.Empty(NobodyOnCall(""" "onCall": "s", "escalation": "p" """));
    }

    [Theory]
    [InlineData(""" "stage": "design" """)]
    [InlineData(""" "stage": "deprecated" """)]
    [InlineData(""" "stage": "runtime", "kind": "library" """)]
    [InlineData(""" "stage": "runtime", "kind": "tool" """)]
    public void NothingToRun_StaysSilent(string facts) => Assert.Empty(new Repo
    {
        Registry = """{ "teams": { "payments": {} } }""",
        Services = [$$"""{ "service": "pay", "team": "payments", {{facts}} }"""],
    }.Check(EscalationRules.NobodyOnCall));

    [Fact]
    public void FormerTeamId_Reports_AndDissolvedTeam_StaysSilent()
    {
        Assert.Single(Check(EscalationRules.NobodyOnCall, """{ "teams": { "paying": { "formerIds": ["payments"] } } }"""));
        Assert.Empty(Check(EscalationRules.NobodyOnCall, """{ "teams": { "payments": { "successor": "shop" }, "shop": {} } }"""));
    }

    [Theory]
    [InlineData("24x7", 3, 4)]
    [InlineData("Mon-Fri 08:00-18:00", 3, 4)]
    [InlineData("weekdays", 1, 2)]
    [InlineData("Mon-Fri 10:00-12:00", 1, 2)]
    public void FewerPeopleThanRest_Reports(string coverage, int people, int least) => Assert.Equal(
        [$"Schedule 's' has {people} people for {coverage}; a rotation in which people can rest takes {least}. Add people to the rotation of team 'payments', share it with another team, or cover fewer hours."],
        Rotation($$""" "coverage": "{{coverage}}", "people": {{people}} """));

    [Theory]
    [InlineData(""" "coverage": "24x7", "people": 4 """)]
    [InlineData(""" "coverage": "weekdays", "people": 2 """)]
    [InlineData(""" "coverage": "always", "people": 1 """)]
    [InlineData(""" "people": 1 """)]
    [InlineData(""" "coverage": "24x7" """)]
    public void EnoughPeople_OrNothingToJudge_StaysSilent(string schedule) => Assert.Empty(Rotation(schedule));

    [Fact]
    public void MinimumPeople_ReplacesTheDefaults_AndTheHighestOfThoseCoveredCounts()
    {
        const string Policy = """ "24x7": 6, "weekdays": 3 """;
        Assert.Contains("takes 6.", Assert.Single(Rotation(""" "coverage": "24x7", "people": 5 """, Policy)));
        Assert.Contains("the policy for weekdays (ownership.json(1,", Assert.Single(Rotation(""" "coverage": "24x5", "people": 2 """, Policy)));
        Assert.Empty(Rotation(""" "coverage": "24x7", "people": 6 """, Policy));
        Assert.Empty(Rotation(""" "coverage": "24x5", "people": 3 """, Policy));
        Assert.Empty(Rotation(""" "coverage": "Mon-Fri 10:00-12:00", "people": 1 """, Policy));
    }

    [Fact]
    public void CoverageBelowTheTier_Reports()
    {
        Assert.Equal(
            ["ownership.json(1,82): Schedule 's' covers weekdays, and t asks for 24x7 (ownership.json(1,130)), because team 'payments' runs 'pay'. Write \"coverage\": \"24x7\", or let the service declare another tier."],
            Coverage(""" "coverage": "weekdays" """, """ "coverage": "24x7" """));
        Assert.StartsWith("ownership.json(1,62): Schedule 's' covers no stated hours, and t asks for 24x7", Assert.Single(Coverage("", """ "coverage": "24x7" """)));
    }

    [Theory]
    [InlineData("24x7", "24x7")]
    [InlineData("Mon-Fri 08:00-18:00", "weekdays")]
    public void EqualOrMoreCoverage_StaysSilent(string stated, string asked) =>
        Assert.Empty(Coverage($$""" "coverage": "{{stated}}" """, $$""" "coverage": "{{asked}}" """));

    [Fact]
    public void CoverageThatCannotBeRead_ReportsWhichOne()
    {
        Assert.Contains("has the coverage 'always', which cannot be read: ", Assert.Single(Coverage(""" "coverage": "always" """, "")));
        Assert.Contains("has to cover 'always' for t, which cannot be read: ", Assert.Single(Coverage(""" "coverage": "24x7" """, """ "coverage": "always" """)));
        Assert.Empty(Coverage("", ""));
    }

    [Theory]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-24", false)]
    public void FirstDayOfTheWave_Reports(string from, bool reports) =>
        Assert.Equal(reports, Shadow($$"""{ "teams": ["payments"], "from": "{{from}}" }""").Count == 1);

    [Fact]
    public void NoShadow_ReportsAtTheTeam() => Assert.Equal(
        ["ownership.json(1,14): Team 'payments' started on 2026-10-01 (ownership.json(1,97)) and has no shadow schedule in which newcomers listen in. Add a schedule with \"shadowOf\": \"s\"."],
        Shadow("""{ "teams": ["payments"], "from": "2026-10-01" }"""));

    [Fact]
    public void Shadow_LaterWave_OtherTeam_OrNoDay_StaysSilent()
    {
        Assert.Empty(Shadow("""{ "teams": ["payments"], "from": "2026-10-01" }""", """, "x": { "shadowOf": "s" } """));
        Assert.Empty(Shadow("""{ "teams": ["payments"], "from": "2026-09-01" }, { "teams": ["payments"], "from": "2026-10-01" }"""));
        Assert.Empty(Shadow("""{ "teams": ["payments"] }"""));
        Assert.Empty(Shadow("""{ "teams": [], "from": "2026-10-01" }"""));
        Assert.Single(Shadow("""{ "teams": ["payments"], "from": "2026-10-01" }, { "teams": ["payments"], "from": "2027-01-01" }"""));
    }

    [Fact]
    public void NoHandoff_ReportsWhatToAdd()
    {
        Assert.Equal(
            ["ownership.json(1,62): Schedule 's' does not say how it is handed over; add \"turn\": \"P1W\", \"handoff\": \"Mon 10:00\" and \"timeZone\": \"Europe/Berlin\"."],
            Scheduled(EscalationRules.NoHandoff, ""));
        Assert.Contains("has the timeZone 'CET': an abbreviation can mean", Assert.Single(Scheduled(EscalationRules.NoHandoff, """ "turn": "P1W", "handoff": "Mon 10:00", "timeZone": "CET" """)));
        Assert.Empty(Scheduled(EscalationRules.NoHandoff, """ "turn": "P1W", "handoff": "Mon 10:00", "timeZone": "UTC" """));
    }

    [Fact]
    public void TeamWithoutSchedule_StaysSilent() => Assert.All(
        new[] { EscalationRules.RotationTooSmall, EscalationRules.CoverageTooLow, EscalationRules.NoShadow, EscalationRules.NoHandoff },
        rule => Assert.Empty(Check(rule, """{ "teams": { "payments": {} }, "tiers": { "t": { "coverage": "24x7" } }, "adoption": { "waves": [{ "teams": ["payments"], "from": "2026-10-01" }] } }""")));

    private static IReadOnlyList<string> NobodyOnCall(string team) => Check(EscalationRules.NobodyOnCall,
        $$"""{ "teams": { "payments": { {{team}} } }, "schedules": { "s": {} }, "escalationPolicies": { "p": { "levels": [{ "schedule": "s", "afterMinutes": 0 }] } } }""");

    private static IReadOnlyList<string> Rotation(string schedule, string minimum = "") =>
        [.. Scheduled(EscalationRules.RotationTooSmall, schedule, $$""", "policy": { "minimumPeople": { {{minimum}} } }""").Select(finding => finding[(finding.IndexOf(": ", StringComparison.Ordinal) + 2)..])];

    private static IReadOnlyList<string> Coverage(string schedule, string tier) => Scheduled(EscalationRules.CoverageTooLow, schedule, $$""", "tiers": { "t": { {{tier}} } }""");

    private static IReadOnlyList<string> Shadow(string waves, string schedules = "") => Check(EscalationRules.NoShadow,
        $$"""{ "teams": { "payments": { "onCall": "s" } }, "schedules": { "s": {}{{schedules}} }, "adoption": { "waves": [{{waves}}] } }""");

    private static IReadOnlyList<string> Scheduled(Rule rule, string schedule, string more = "") =>
        Check(rule, $$"""{ "teams": { "payments": { "onCall": "s" } }, "schedules": { "s": { {{schedule}} } }{{more}} }""");

    private static IReadOnlyList<string> Check(Rule rule, string registry) => new Repo { Registry = registry, Services = [Runtime] }.Check(rule);
}
