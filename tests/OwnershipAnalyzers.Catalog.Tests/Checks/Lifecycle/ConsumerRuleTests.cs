using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks.Lifecycle;

public sealed class ConsumerRuleTests
{
    [Fact]
    public void ConsumersInOtherTeams_Report() => Assert.Equal(
        ["src/pay/service.json(1,14): Services of other teams use service 'pay' ('c1' of shop, 'c2' of shop, 'c3' of shop, 'c4' of shop, 'c5' of shop and 1 more), and it has no channel to tell them of changes. Add one to \"links\" in its service.json: \"changelog\", \"mailingList\", \"chat\" or \"status\"."],
        Check("""{ "service": "pay", "team": "payments", "links": { "dashboard": "d", "chat": " " } }""",
            [.. Enumerable.Range(1, 6).Select(i => $$"""{ "service": "c{{i}}", "team": "shop", "dependencies": [ { "service": "pay" } ] }""")]));

    [Theory]
    [InlineData("changelog")]
    [InlineData("mailingList")]
    [InlineData("chat")]
    [InlineData("status")]
    public void Channel_StaysSilent(string kind) => Assert.Empty(Check(
        $$"""{ "service": "pay", "team": "payments", "links": { "{{kind}}": "x" } }""", """{ "service": "c", "team": "shop", "dependencies": [ { "service": "pay" } ] }"""));

    [Theory]
    [InlineData("payments", "payments")]
    [InlineData("", "shop")]
    [InlineData("payments", "")]
    public void ConsumersOfTheSameOrAnUnknownTeam_StaySilent(string team, string consumer) => Assert.Empty(Check(
        $$"""{ "service": "pay", "team": "{{team}}" }""", $$"""{ "service": "c", "team": "{{consumer}}", "dependencies": [ { "service": "pay" } ] }"""));

    [Fact]
    public void NoConsumers_AndRetiredService_StaySilent()
    {
        Assert.Empty(Check("""{ "service": "pay", "team": "payments" }"""));
        Assert.Empty(Check("""{ "service": "pay", "team": "payments", "stage": "retired" }""", """{ "service": "c", "team": "shop", "dependencies": [ { "service": "pay" } ] }"""));
    }

    [Theory]
    [InlineData("design", "job")]
    [InlineData("runtime", "service")]
    public void NoEnvironment_Reports(string stage, string kind) => Assert.Equal(
        [$"src/pay/service.json(1,14): Service 'pay' is in {stage} and names no environment in which changes are tried before customers get them. Add \"environments\": [\"staging\"] to its service.json."],
        Environments($$"""{ "service": "pay", "stage": "{{stage}}", "kind": "{{kind}}", "environments": [""] }"""));

    [Theory]
    [InlineData(""" "stage": "runtime", "environments": ["staging"] """)]
    [InlineData(""" "stage": "runtime", "kind": "library" """)]
    [InlineData(""" "stage": "deprecated" """)]
    [InlineData(""" "tier": "unknown" """)]
    public void EnvironmentNamedOrNotAsked_StaysSilent(string facts) => Assert.Empty(Environments($$"""{ "service": "pay", {{facts}} }"""));

    private static IReadOnlyList<string> Environments(string service) => new Repo { Services = [service] }.Check(LifecycleRules.NoPreProduction);

    private static IReadOnlyList<string> Check(string service, params string[] consumers) => new Repo { Services = [service, .. consumers] }.Check(LifecycleRules.NoChannelToConsumers);
}
