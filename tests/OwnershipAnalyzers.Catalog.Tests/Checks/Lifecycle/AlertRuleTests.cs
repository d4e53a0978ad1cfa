using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks.Lifecycle;

public sealed class AlertRuleTests
{
    private const string Registry = """
        {
          "teams": {
            "commerce": {},
            "payments": { "parent": "commerce", "formerIds": ["billing"], "onCall": "payments-primary", "escalation": "payments-policy" },
            "cards": { "parent": "payments" },
            "shipping": { "onCall": "shipping-primary" }
          },
          "schedules": {
            "payments-primary": {}, "shadow": { "shadowOf": "shipping-primary" }, "shipping-primary": {}, "leads": { "team": "shipping" },
            "floor": { "team": "shipping" }, "nobody": {}
          },
          "escalationPolicies": { "payments-policy": { "levels": [ { "schedule": "payments-primary" }, { "schedule": "leads", "afterMinutes": 10 } ] } }
        }
        """;

    [Fact]
    public void EmptyAlert_ReportsAllThatIsMissingAtOnce() => Assert.Equal(
        ["src/pay/service.json(1,33): Alert 'backlog' of service 'pay' has no trigger, information, recipients and no tips, and was never tested. Add \"trigger\", \"information\", \"recipients\" and \"tips\" to the alert. Raise it once on purpose and write the day as \"testedOn\"."],
        Check(LifecycleRules.IncompleteAlert, """{ "service": "pay", "alerts": [ { "name": "backlog" } ] }"""));

    [Fact]
    public void OneKeyMissing_ReportsIt() => Assert.Equal(
        ["src/pay/service.json(1,33): Alert without a name of service 'pay' has no tips. Add \"tips\" to the alert."],
        Check(LifecycleRules.IncompleteAlert, """{ "service": "pay", "alerts": [ { "trigger": "q", "information": "age", "recipients": ["payments"], "tips": " ", "testedOn": "2026-11-23" } ] }"""));

    [Theory]
    [InlineData("")]
    [InlineData(""", "testedOn": "2026-11-24" """)]
    public void CompleteAlertNeverTested_Reports(string tested) => Assert.Equal(
        ["src/pay/service.json(1,33): Alert 'a' of service 'pay' was never tested. Raise it once on purpose and write the day as \"testedOn\"."],
        Check(LifecycleRules.IncompleteAlert, $$"""{ "service": "pay", "alerts": [ { "name": "a", "trigger": "q", "information": "age", "recipients": ["payments"], "tips": "t"{{tested}} } ] }"""));

    [Fact]
    public void CompleteAlert_AndThatOfARetiredService_StaySilent()
    {
        Assert.Empty(Check(LifecycleRules.IncompleteAlert, """{ "service": "pay", "alerts": [ { "name": "a", "trigger": "q", "information": "age", "recipients": ["payments"], "tips": "t", "testedOn": "2026-11-23" } ] }"""));
        Assert.Empty(Check(LifecycleRules.IncompleteAlert, """{ "service": "pay", "stage": "retired", "alerts": [ { "name": "a" } ] }"""));
    }

    [Fact]
    public void Alerts_HaveSubjectsOfTheirOwn()
    {
        var findings = new Repo { Services = ["""{ "service": "pay", "alerts": [ { "name": "a" }, { "name": "b" } ] }"""] }.Findings(LifecycleRules.IncompleteAlert);
        Assert.Equal(["pay/alert/a", "pay/alert/b"], findings.Select(finding => finding.Subject));
    }

    [Theory]
    [InlineData("ada@example.com")]
    [InlineData("@ada")]
    public void Person_Reports(string recipient) => Assert.Equal(
        [$"src/pay/service.json(1,83): Alert 'a' of service 'pay' goes to '{recipient}', which is a person, who is on holiday one day. Write the id of a schedule or team instead, such as 'payments-primary'."],
        Recipient(recipient));

    [Fact]
    public void UnknownRecipient_ReportsTheNearest() => Assert.Equal(
        ["src/pay/service.json(1,83): Alert 'a' of service 'pay' goes to 'payment-primary', which is neither a schedule nor a team of ownership.json. Did you mean 'payments-primary'? Write the id of one, such as 'payments-primary'."],
        Recipient("payment-primary"));

    [Fact]
    public void TeamHandle_IsNoPerson() => Assert.Contains("which is neither a schedule nor a team", Assert.Single(Recipient("@acme/payments")));

    [Theory]
    [InlineData("shipping", "")]
    [InlineData("floor", "of team 'shipping', ")]
    [InlineData("shipping-primary", "of team 'shipping', ")]
    [InlineData("shadow", "of team 'shipping', ")]
    public void PeopleOfAnotherTeam_Report(string recipient, string whose) => Assert.Equal(
        [$"src/pay/service.json(1,83): Alert 'a' of service 'pay' goes to '{recipient}', which is {whose}not of its owner 'payments'. Whoever owns a service is called first: write a schedule or team of the owner, such as 'payments-primary'."],
        Recipient(recipient));

    [Theory]
    [InlineData("payments")]
    [InlineData("billing")]
    [InlineData("commerce")]
    [InlineData("cards")]
    [InlineData("payments-primary")]
    [InlineData("leads")] // In the owner's escalation policy.
    [InlineData("nobody")] // Nobody says whose it is.
    public void PeopleOfTheOwner_StaySilent(string recipient) => Assert.Empty(Recipient(recipient));

    [Fact]
    public void OwnerUnknown_IsNotJudged() =>
        Assert.Empty(Check(LifecycleRules.WrongRecipient, """{ "service": "pay", "alerts": [ { "recipients": ["shipping"] } ] }"""));

    [Fact]
    public void NoRegistry_StaysSilent() => Assert.Empty(
        new Repo { Registry = null, Services = ["""{ "service": "pay", "alerts": [ { "recipients": ["x", "a@b.example"] } ] }"""] }.Check(LifecycleRules.WrongRecipient));

    [Fact]
    public void TeamsThatAreParentsOfEachOther_DoNotHang() =>
        Assert.Equal(["pay"], new Repo
        {
            Registry = """{ "teams": { "payments": { "parent": "a" }, "a": { "parent": "b" }, "b": {}, "c": {} } }""",
            Services = ["""{ "service": "pay", "team": "payments", "alerts": [ { "recipients": ["c", "b"] } ] }"""],
        }.Findings(LifecycleRules.WrongRecipient).Select(finding => finding.Arguments[1]));

    private static IReadOnlyList<string> Recipient(string recipient) => Check(
        LifecycleRules.WrongRecipient, $$"""{ "service": "pay", "team": "payments", "alerts": [ { "name": "a", "recipients": ["{{recipient}}"] } ] }""");

    private static IReadOnlyList<string> Check(Rule rule, string service) => new Repo { Registry = Registry, Services = [service] }.Check(rule);
}
