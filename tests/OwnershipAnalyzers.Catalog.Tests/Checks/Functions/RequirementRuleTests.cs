using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks.Functions;

/// <summary>Rules that ask for what a tier or the policy requires in a stage.</summary>
public sealed class RequirementRuleTests
{
    private const string Registry = """
        {
          "teams": { "payments": { "formerIds": ["billing"] } },
          "policy": { "linkKinds": { "costs": "Where the monthly bill is" } },
          "tiers": { "t": { "requires": { "runtime": ["costs", "runbook", "sla", "function:sponsor"] } } }
        }
        """;

    public static TheoryData<string> Ids => [FunctionRules.MissingLink.Id, FunctionRules.MissingRunbook.Id, FunctionRules.MissingServiceLevel.Id, FunctionRules.UnaccountableFunction.Id];

    [Theory]
    [MemberData(nameof(Ids))]
    public void NothingStated_ReportsWithTheOrigin(string id) =>
        Assert.Contains("t requires it in Runtime (ownership.json(4,", Assert.Single(Check(id, "runtime", "t", "")));

    [Theory]
    [MemberData(nameof(Ids))]
    public void OtherStage_OrUnknownTier_StaysSilent(string id)
    {
        Assert.Empty(Check(id, "design", "t", ""));
        Assert.Empty(Check(id, "retired", "t", ""));
        Assert.Empty(Check(id, "oops", "t", ""));
        Assert.Empty(Check(id, "runtime", "unknown", ""));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Stated_StaysSilent(string id) => Assert.Empty(Check(id, "runtime", "t", """
        , "links": { "costs": "https://x.example" }, "runbooks": [ { "path": "r.md" } ], "availability": { "sla": { "objective": "99%", "window": "P30D" } }, "functions": { "sponsor": "billing" }
        """));

    [Fact]
    public void LinkOfOnesOwnKind_ReportsWhatItIsAndTheMisspeltOne() => Assert.Contains(
        " Where the monthly bill is. There is a link 'cost': is it meant? Add it:",
        Assert.Single(Check(FunctionRules.MissingLink.Id, "runtime", "t", """, "links": { "cost": "https://x.example" }""")));

    [Fact]
    public void FunctionOfAnUnknownTeam_Reports() => Assert.Contains(
        "'payment' is no team of ownership.json (did you mean 'payments'?)",
        Assert.Single(Check(FunctionRules.UnaccountableFunction.Id, "runtime", "t", """, "functions": { "sponsor": "payment" }""")));

    [Theory]
    [InlineData("")]
    [InlineData(""", "replacement": "card-vault" """)]
    public void MentionOfAnotherService_ReportsUnlessItIsTheReplacement(string facts)
    {
        var findings = new Repo
        {
            Services = [$$"""{ "service": "pay", "description": "Takes payments; use card-vault instead."{{facts}} }""", """{ "service": "card-vault" }"""],
        }.Check(FunctionRules.UndeclaredMention);
        Assert.Equal(facts.Length == 0 ? 1 : 0, findings.Count);
    }

    private static IReadOnlyList<string> Check(string id, string stage, string tier, string facts) => new Repo
    {
        Registry = Registry,
        Services = [$$"""{ "service": "pay", "stage": "{{stage}}", "tier": "{{tier}}"{{facts}} }"""],
    }.Check(FunctionRules.All.First(rule => rule.Id == id));
}
