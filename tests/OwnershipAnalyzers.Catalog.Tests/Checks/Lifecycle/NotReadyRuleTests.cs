using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks.Lifecycle;

/// <summary>Today is 2026-11-23.</summary>
public sealed class NotReadyRuleTests
{
    [Fact]
    public void NothingThere_ReportsEachRequirementOnce() => Assert.Equal(
        [
            "src/pay/service.json(1,14): Service 'pay' is in runtime and has no alert; t requires it in Runtime (ownership.json(1,48)). Describe its alerts under \"alerts\" in its service.json: name, trigger, information, recipients, tips and testedOn.",
            "src/pay/service.json(1,14): Service 'pay' is in runtime and has no completed security review; t requires it in Runtime (ownership.json(1,58)). Do it, then write { \"kind\": \"security\", \"completedOn\": \"yyyy-MM-dd\" } under \"reviews\" in its service.json.",
            "src/pay/service.json(1,14): Service 'pay' is in runtime and has no environment before production; t requires it in Runtime (ownership.json(1,77)). Add \"environments\": [\"staging\"] to its service.json.",
            "src/pay/service.json(1,14): Service 'pay' is in runtime and has no environment 'load'; the policy requires it in Runtime (ownership.json(1,170)). Add 'load' to \"environments\" in its service.json.",
        ],
        Check(""" "stage": "runtime", "tier": "t" """));

    [Fact]
    public void PolicyAlone_Asks() => Assert.Equal(2, Check(""" "stage": "runtime" """).Count);

    [Theory]
    [InlineData("")]
    [InlineData(""", "completedOn": "2026-11-24" """)]
    public void ReviewNotCompleted_ReportsThere(string completed) => Assert.StartsWith(
        "src/pay/service.json(1,158): Service 'pay' is in runtime and has no completed security review;",
        Assert.Single(Check($$""" "stage": "runtime", "tier": "t", "alerts": [ {} ], "environments": ["load"], "reviews": [ { "kind": "x", "completedOn": "2026-01-01" }, { "kind": "security"{{completed}} } ] """)));

    [Theory]
    [InlineData(""" "stage": "runtime", "tier": "t", "alerts": [ {} ], "environments": ["load"], "reviews": [ { "kind": "security", "completedOn": "2026-11-23" } ] """)]
    [InlineData(""" "stage": "design", "tier": "t" """)]
    [InlineData(""" "stage": "deprecated", "tier": "t" """)]
    public void Ready_OrNotRunning_StaysSilent(string facts) => Assert.Empty(Check(facts));

    [Fact]
    public void RequirementsOfOtherRules_AreLeftToThem() => Assert.Empty(new Repo
    {
        Registry = """{ "policy": { "requires": { "runtime": ["runbook", "slo", "sla", "dashboard", "description", "function:sponsor"] } } }""",
        Services = ["""{ "service": "pay", "stage": "runtime" }"""],
    }.Check(LifecycleRules.NotReady));

    private static IReadOnlyList<string> Check(string facts) => new Repo
    {
        Registry = """{ "tiers": { "t": { "requires": { "runtime": [ "alerts", "review:security", "environment" ], "design": ["alerts"] } } }, "policy": { "requires": { "runtime": ["alerts", "environment:load"] } } }""",
        Services = [$$"""{ "service": "pay", {{facts}} }"""],
    }.Check(LifecycleRules.NotReady);
}
