using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks.Definition;

/// <summary>OWN1008, OWN1011, OWN1012 and OWN1013. Today is 2026-11-23.</summary>
public sealed class OwnerRuleTests
{
    [Fact]
    public void DifferentTeams_ReportAtTheSecond() => Assert.Equal(
        ["src/b/service.json(1,29): Service 'pay' is claimed by different teams: 'x' in a (src/a/service.json(1,29)) and 'y' in b (src/b/service.json(1,29)). A service is wholly owned by one team: declare one of them everywhere, or split the service."],
        Claims("x", "y"));

    [Theory]
    [InlineData("x", "x")]
    [InlineData("x", "former-x")]
    [InlineData("x", "")]
    public void OneTeam_FormerIdOrNone_StaysSilent(string first, string second) => Assert.Empty(Claims(first, second));

    [Fact]
    public void MoreServicesThanAllowed_Reports()
    {
        Assert.Equal(
            ["ownership.json(1,53): Team 'x' owns 2 services, and the policy allows 1 (ownership.json(1,37)): split the team, or give services to others."],
            Owned("runtime"));
        Assert.Empty(Owned("retired"));
    }

    [Theory]
    [InlineData(3, 4, true)]
    [InlineData(4, 4, false)]
    public void FewerMembersThanTheRotation_Reports(int members, int people, bool reports)
    {
        var findings = new Repo
        {
            Registry = $$"""{ "teams": { "x": { "members": {{members}}, "onCall": "s" } }, "schedules": { "s": { "people": {{people}} } } }""",
            Services = ["""{ "service": "a", "team": "x" }"""],
        }.Check(DefinitionRules.OverloadedTeam);
        Assert.Equal(reports ? ["ownership.json(1,32): Team 'x' has 3 members, and its rotation 's' counts 4 people (ownership.json(1,86)): correct one of them, or let the team grow."] : [], findings);
    }

    [Fact]
    public void EachUsesTheOther_ReportsOnce() => Assert.Equal(
        ["src/a/service.json(1,14): Services 'a' and 'b' of team 'x' depend on each other ('a' declares it; 'b' declares it). They behave as one: merge them, or cut one of the two dependencies."],
        Pair("x", "a"));

    [Theory]
    [InlineData("y", "a")]
    [InlineData("x", "c")]
    public void OtherTeam_OrOneWay_StaysSilent(string team, string used) => Assert.Empty(Pair(team, used));

    [Fact]
    public void GuessedOwner_Reports() => Assert.Equal(
        ["src/a/service.json(1,48): Ownership of service 'a' was guessed from CODEOWNERS. Once the team agrees, delete \"inferredFrom\"."],
        new Repo { Services = ["""{ "service": "a", "team": "x", "inferredFrom": "CODEOWNERS" }"""] }.Check(DefinitionRules.UnconfirmedOwner));

    [Theory]
    [InlineData("2026-11-13", null)] // exactly ten days
    [InlineData("2026-11-23", null)]
    [InlineData("2026-11-12", "was last confirmed on 2026-11-12, 11 days before 2026-11-23; the policy asks for it every 10 days (ownership.json(1,")]
    [InlineData("2026-11-24", "will be confirmed on 2026-11-24, which is after 2026-11-23.")]
    [InlineData("", "was never confirmed, and the policy asks for it every 10 days (ownership.json(1,")]
    public void AttestationTooOldInTheFutureOrMissing_Reports(string day, string? problem)
    {
        var findings = Attested(day, """ "policy": { "attestationDays": 10 }, """);
        Assert.Equal(problem is null ? 0 : 1, findings.Count);
        Assert.All(findings, finding => Assert.Contains("Ownership of team 'x' " + problem, finding));
    }

    [Fact]
    public void NoAttestationAsked_StaysSilent() => Assert.Empty(Attested("2000-01-01", ""));

    private static IReadOnlyList<string> Claims(string first, string second) => new Repo
    {
        Registry = """{ "teams": { "x": { "formerIds": ["former-x"] }, "y": {} } }""",
        Profiles = new Dictionary<string, string> { ["src/a/service.json"] = Service(first), ["src/b/service.json"] = Service(second) },
    }.Check(DefinitionRules.RivalClaims);

    private static string Service(string team) => team.Length == 0 ? """{ "service": "pay" }""" : $$"""{ "service": "pay", "team": "{{team}}" }""";

    private static IReadOnlyList<string> Owned(string stage) => new Repo
    {
        Registry = """{ "policy": { "maxServicesPerTeam": 1 }, "teams": { "x": {} } }""",
        Services = ["""{ "service": "a", "team": "x", "stage": "runtime" }""", $$"""{ "service": "b", "team": "x", "stage": "{{stage}}" }"""],
    }.Check(DefinitionRules.OverloadedTeam);

    private static IReadOnlyList<string> Pair(string team, string used) => new Repo
    {
        Services =
        [
            """{ "service": "a", "team": "x", "dependencies": [ { "service": "b" } ] }""",
            $$"""{ "service": "b", "team": "{{team}}", "dependencies": [ { "service": "{{used}}" } ] }""",
            """{ "service": "c", "team": "x" }""",
        ],
    }.Check(DefinitionRules.BehaveAsOne);

    private static IReadOnlyList<string> Attested(string day, string policy)
    {
        var attested = day.Length == 0 ? "" : $" \"attestedOn\": \"{day}\" ";
        return new Repo { Registry = $$"""{ {{policy}} "teams": { "x": { {{attested}} }, "idle": {} } }""", Services = ["""{ "service": "a", "team": "x" }"""] }.Check(DefinitionRules.UnconfirmedOwner);
    }
}
