using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks.Escalation;

/// <summary>The rules about escalation policies: OWN4002 to OWN4005.</summary>
public sealed class PolicyRuleTests
{
    private const string Two = """{ "schedule": "s", "afterMinutes": 0 }, { "schedule": "s", "afterMinutes": 10 }""";

    [Fact]
    public void FewerLevelsThanTheTier_Reports() => Assert.Contains(
        "Escalation policy 'p' has 2 of the 3 levels that t asks for (ownership.json(1,", Assert.Single(Check(EscalationRules.TooFewLevels, Two, """ "escalationLevels": 3 """)));

    [Theory]
    [InlineData(""" "escalationLevels": 2 """)]
    [InlineData("")]
    public void EnoughLevels_OrNoneAsked_StaysSilent(string tier) => Assert.Empty(Check(EscalationRules.TooFewLevels, Two, tier));

    [Fact]
    public void Person_ReportsAlsoWhenNobodyUsesThePolicy() => Assert.Equal(
        [
            "ownership.json(1,55): Level 1 of escalation policy 'p' calls a person, 'jo'. People sleep, go on holiday and leave: define a schedule and name it, \"schedule\": \"...\".",
            "ownership.json(1,96): Level 2 of escalation policy 'p' calls a person, 'jo@example.com'. People sleep, go on holiday and leave: define a schedule and name it, \"schedule\": \"...\".",
        ],
        new Repo { Registry = """{ "escalationPolicies": { "p": { "levels": [{ "user": "jo", "afterMinutes": 0 }, { "schedule": "jo@example.com", "afterMinutes": 5 }] } } }""" }.Check(EscalationRules.IndividualTarget));

    [Fact]
    public void Schedule_IsNoPerson() => Assert.Empty(Check(EscalationRules.IndividualTarget, Two, ""));

    [Theory]
    [InlineData(11, 20, "10 minutes after the level before, and t asks for 11 at least")]
    [InlineData(1, 9, "10 minutes after the level before, and t allows 9 at most (ownership.json(1,")]
    public void DelayOutOfBounds_Reports(int least, int most, string problem) =>
        Assert.Contains($"is called {problem}", Assert.Single(Check(EscalationRules.WrongDelay, Two, Delay(least, most))));

    [Fact]
    public void DelayAtEitherBound_StaysSilent() => Assert.Empty(Check(EscalationRules.WrongDelay, Two, Delay(10, 10)));

    [Fact]
    public void DelayNotStated_ReportsOnlyWhenTheTierBoundsIt()
    {
        const string Levels = """{ "schedule": "s", "afterMinutes": 0 }, { "schedule": "s" }""";
        Assert.Contains("is called at no stated time, and t bounds the delay", Assert.Single(Check(EscalationRules.WrongDelay, Levels, Delay(1, 9))));
        Assert.Empty(Check(EscalationRules.WrongDelay, Levels, ""));
    }

    // 99 % of 1,000 minutes leave exactly 10.
    [Theory]
    [InlineData("PT1000M", false)]
    [InlineData("PT900M", true)]
    public void SecondLevelAfterTheErrorBudget_Reports(string window, bool reports)
    {
        var findings = Check(EscalationRules.WrongDelay, Two, "", $$""", "availability": { "sla": { "objective": "99%", "window": "{{window}}" } }""");
        Assert.Equal(reports ? 1 : 0, findings.Count);
        Assert.All(findings, finding => Assert.Contains("10 minutes after the alert, when 'pay' has broken its promise: ", finding));
    }

    [Fact]
    public void WrongPeople_ReportsEachLevel() => Assert.Collection(
        Check(EscalationRules.WrongPeople, """
            { "schedule": "s", "afterMinutes": 0, "role": "leads" }, { "schedule": "o", "afterMinutes": 1 }, { "schedule": "s", "afterMinutes": 2 }, { "schedule": "s", "afterMinutes": 3, "role": "leads" }
            """, """ "escalationLevels": 4 """),
        finding => Assert.Contains("Level 1 of escalation policy 'p', used for t, calls technical leads, and the people of team 'payments' know", finding),
        finding => Assert.Contains("Level 2 of escalation policy 'p', used for t, calls people of team 'other'", finding),
        finding => Assert.Contains("Level 3 of escalation policy 'p', used for t, calls people of whom nothing is said: call technical leads", finding),
        finding => Assert.Contains("Level 4 of escalation policy 'p', used for t, calls technical leads: call senior leadership", finding));

    [Fact]
    public void PeopleAsAsked_AndLevelsBeyondTheTier_StaySilent()
    {
        const string Levels = """
            { "schedule": "s", "afterMinutes": 0 }, { "schedule": "s", "afterMinutes": 1 }, { "schedule": "s", "afterMinutes": 2, "role": "leads" }, { "schedule": "s", "afterMinutes": 3, "role": "leadership" }
            """;
        Assert.Empty(Check(EscalationRules.WrongPeople, Levels, """ "escalationLevels": 4 """));
        Assert.Empty(Check(EscalationRules.WrongPeople, Levels.Replace("leadership", "team", StringComparison.Ordinal), """ "escalationLevels": 3 """));
        Assert.Empty(Check(EscalationRules.WrongPeople, """{ "schedule": "o", "afterMinutes": 0 }""", ""));
    }

    [Fact]
    public void SharedPolicy_ReportsForEachTeam() => Assert.Equal(["team:a/levels", "team:b/levels"], new Repo
    {
        Registry = """
            { "teams": { "a": { "escalation": "p" }, "b": { "escalation": "p" } }, "schedules": { "s": {} }, "tiers": { "t": { "escalationLevels": 2 } }, "escalationPolicies": { "p": { "levels": [{ "schedule": "s", "afterMinutes": 0 }] } } }
            """,
        Services = ["""{ "service": "x", "team": "a", "stage": "runtime", "tier": "t" }""", """{ "service": "y", "team": "b", "stage": "runtime", "tier": "t" }"""],
    }.Findings(EscalationRules.TooFewLevels).Select(finding => finding.Subject));

    [Theory]
    [InlineData(""" "stage": "design", "tier": "t" """)]
    [InlineData(""" "stage": "runtime" """)]
    [InlineData(""" "stage": "runtime", "tier": "t", "kind": "library" """)]
    public void ServiceInDesign_WithoutTier_OrLibrary_StaysSilent(string facts) => Assert.All(
        new[] { EscalationRules.TooFewLevels, EscalationRules.WrongDelay, EscalationRules.WrongPeople },
        rule => Assert.Empty(Run(rule, """{ "schedule": "o", "afterMinutes": 0 }, { "schedule": "o", "afterMinutes": 10 }""", """ "escalationLevels": 3, "escalationDelay": { "maxMinutes": 1 } """, facts)));

    private static string Delay(int least, int most) => $$""" "escalationDelay": { "minMinutes": {{least}}, "maxMinutes": {{most}} } """;

    private static IReadOnlyList<string> Check(Rule rule, string levels, string tier, string more = "") => Run(rule, levels, tier, $$""" "stage": "runtime", "tier": "t"{{more}} """);

    private static IReadOnlyList<string> Run(Rule rule, string levels, string tier, string facts) => new Repo
    {
        Registry = $$"""
            { "teams": { "payments": { "escalation": "p" }, "other": {} }, "schedules": { "s": { "team": "payments" }, "o": { "team": "other" } }, "tiers": { "t": { {{tier}} } }, "escalationPolicies": { "p": { "levels": [{{levels}}] } } }
            """,
        Services = [$$"""{ "service": "pay", "team": "payments", {{facts}} }"""],
    }.Check(rule);
}
