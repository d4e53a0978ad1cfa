using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks.Functions;

public class UnknownDependencyRuleTests
{
    private const string Registry = """{ "externalServices": { "stripe": {} } }""";

    [Theory]
    [InlineData("stripe", true, 0)]
    [InlineData("b", true, 0)]
    [InlineData("strip", true, 1)]
    [InlineData("strip", false, 0)]
    [InlineData("Strip_e", true, 0)]
    public void IdThatNobodyHas_ReportsInTheWholeRepository(string id, bool isWhole, int findings) => Assert.Equal(
        findings,
        new Repo
        {
            Registry = Registry,
            EvaluationContext = new EvaluationContext { IsWholeRepository = isWhole },
            Services = [$$"""{ "service": "a", "dependencies": [ { "service": "{{id}}" } ] }""", """{ "service": "b" }"""],
        }.Check(FunctionRules.UnknownDependency).Count);
}
