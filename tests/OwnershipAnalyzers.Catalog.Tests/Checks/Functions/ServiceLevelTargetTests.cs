using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks.Functions;

public class PromiseTests
{
    [Theory]
    [InlineData("""{ "sla": { "objective": "99.9%" } }""", true)]
    [InlineData("""{ "slos": [ { "objective": "99.9%" } ] }""", true)]
    [InlineData("""{ "slos": [ { "indicator": "Successful requests", "objective": "99.9%" } ] }""", true)]
    [InlineData("""{ "slos": [ { "name": "Availability", "indicator": "answered / asked", "objective": "99.9%" } ] }""", true)]
    [InlineData("""{ "slos": [ { "indicator": "prices equal to the nightly check", "objective": "99.9%" } ] }""", false)]
    [InlineData("""{ "slos": [ { "objective": "300ms" } ] }""", false)]
    [InlineData("""{ "sla": { "objective": "99%" }, "slos": [ { "objective": "99.9%" } ] }""", false)]
    [InlineData("""{ "sla": { "objective": "99.5%" } }""", false)]
    public void PromiseAboveThatOfADependency_IsFoundIfItIsAboutAvailability(string availability, bool isFound) => Assert.Equal(
        isFound,
        new Repo
        {
            Services =
            [
                $$"""{ "service": "a", "availability": {{availability}}, "dependencies": [ { "service": "b", "critical": true } ] }""",
                """{ "service": "b", "availability": { "sla": { "objective": "99.5%" } } }""",
            ],
        }.Check(FunctionRules.UnkeepablePromise).Count > 0);

    [Theory]
    [InlineData("""{ "service": "b" }""")]
    [InlineData("""{ "service": "b", "critical": true, "fallback": "wait" }""")]
    [InlineData("""{ "service": "c", "critical": true }""")]
    public void DependencyThatDoesNotTakeTheServiceDown_StaysSilent(string dependency) => Assert.Empty(new Repo
    {
        Services =
        [
            $$"""{ "service": "a", "availability": { "sla": { "objective": "99.9%" } }, "dependencies": [ {{dependency}} ] }""",
            """{ "service": "b", "availability": { "sla": { "objective": "99.5%" } } }""", """{ "service": "c" }""",
        ],
    }.Check(FunctionRules.UnkeepablePromise));

    [Theory]
    [InlineData("none: people wait", true)]
    [InlineData("None", true)]
    [InlineData("nonetheless something", false)]
    public void FallbackThatSaysNone_IsNone(string fallback, bool isFound) => Assert.Equal(
        isFound,
        new Repo
        {
            Services =
            [
                $$"""{ "service": "a", "availability": { "sla": { "objective": "99.9%" } }, "dependencies": [ { "service": "b", "critical": true, "fallback": "{{fallback}}" } ] }""",
                """{ "service": "b", "availability": { "sla": { "objective": "99.5%" } } }""",
            ],
        }.Check(FunctionRules.UnkeepablePromise).Count > 0);
}
