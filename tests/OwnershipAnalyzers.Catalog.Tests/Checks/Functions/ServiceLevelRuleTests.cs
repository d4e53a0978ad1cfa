using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks.Functions;

public sealed class ServiceLevelRuleTests
{
    private const string Level = """{ "objective": "99.9%", "window": "P30D" }""";

    [Fact]
    public void TwoAgreements_Report() => Assert.Contains("has 2 service level agreements: 99.9% (", Assert.Single(Check(FunctionRules.SeveralAgreements, $"[ {Level}, {Level} ]")));

    [Theory]
    [InlineData(Level)]
    [InlineData("[ " + Level + " ]")]
    public void OneAgreement_AsObjectOrArray_StaysSilent(string sla)
    {
        Assert.Empty(Check(FunctionRules.SeveralAgreements, sla));
        Assert.Empty(Check(FunctionRules.UnreadableServiceLevel, sla));
    }

    [Theory]
    [InlineData("""{ "window": "P30D" }""", "it has no objective")]
    [InlineData("""{ "objective": "99.9%" }""", "it has no window")]
    [InlineData("""{ "objective": "always", "window": "P30D" }""", "the objective 'always' cannot be measured")]
    [InlineData("""{ "objective": "99.9%", "window": "30 days" }""", "write P30D")]
    [InlineData("""{ "objective": "300ms", "target": "often", "window": "P30D" }""", "the target 'often' is not a share")]
    public void Malformed_Reports(string sla, string problem) => Assert.Contains(problem, Assert.Single(Check(FunctionRules.UnreadableServiceLevel, sla)));

    [Theory]
    [InlineData("99.8%", "", 1)]
    [InlineData("99.9%", "", 0)] // equal
    [InlineData("99.8%", """, "fallback": "queue" """, 0)]
    public void CriticalDependencyThatPromisesLess_ReportsWithoutFallback(string promise, string fallback, int expected) => Assert.Equal(expected, new Repo
    {
        Registry = $$$"""{ "externalServices": { "stripe": { "availability": { "sla": { "objective": "{{{promise}}}", "window": "P30D" } } } } }""",
        Services = [$$"""{ "service": "pay", "availability": { "sla": {{Level}} }, "dependencies": [ { "service": "stripe", "critical": true{{fallback}} }, { "service": "unknown", "critical": true } ] }"""],
    }.Check(FunctionRules.UnkeepablePromise).Count);

    private static IReadOnlyList<string> Check(Rule rule, string sla) =>
        new Repo { Services = [$$"""{ "service": "pay", "availability": { "sla": {{sla}} } }"""] }.Check(rule);

    [Theory]
    [InlineData("99%", "99.9%", 0)]
    [InlineData("99%", "99.5%", 0)]
    [InlineData("99%", "99.4%", 1)]
    public void AgreementAboveEveryObjective_Reports(string first, string second, int findings) => Assert.Equal(
        findings,
        new Repo
        {
            Services =
            [
                $$"""
                {
                  "service": "a",
                  "availability": {
                    "sla": { "objective": "99.5%", "window": "P30D" },
                    "slos": [ { "objective": "{{first}}", "window": "P30D" }, { "objective": "{{second}}", "window": "P30D" } ]
                  }
                }
                """,
            ],
        }.Check(FunctionRules.UnreadableServiceLevel).Count);
}
