using OwnershipAnalyzers.Wording;

namespace OwnershipAnalyzers.Tests.Texts;

public class NameJudgeTests
{
    [Theory]
    [InlineData("User authenticator")]
    [InlineData("Payment processor")]
    [InlineData("Shopping Cart - App Server")]
    [InlineData("Login")]
    [InlineData("Email tracking code")]
    [InlineData("Card payments")]
    [InlineData("DNS")]
    [InlineData("SMS Service")]
    [InlineData("Product Service")]
    [InlineData("Applications")]
    [InlineData("Status Page")]
    [InlineData("PDF API")]
    [InlineData("Ads Server")]
    [InlineData("LOGIN")]
    [InlineData("支払い")]
    [InlineData("")]
    [InlineData(" - ")]
    public void DescriptiveName_StaysSilent(string name) => Assert.Null(NameJudge.Check(name, WordLists.Shipped));

    [Theory]
    [InlineData("Checkout (PagerDuty)", "'pagerduty'")]
    [InlineData("DataDog Checkout", "'datadog'")]
    [InlineData("New Relic - Web servers", "'new relic'")]
    [InlineData("Test Service", "any service")]
    [InlineData("My Web App", "any service")]
    [InlineData("My New Application", "any service")]
    [InlineData("Alerts", "any service")]
    [InlineData("EMR", "acronym")]
    [InlineData("ESI Service", "acronym")]
    [InlineData("bdtx", "acronym")]
    [InlineData("ad", "shorter")]
    [InlineData("Payment processor of the European and the American web shops", "longer than")]
    public void NameThatTellsNothing_Reports(string name, string reason) => 
        Assert.Contains(reason, Said(name, WordLists.Shipped), StringComparison.Ordinal);

    [Theory]
    [InlineData("Datadog operator")]
    [InlineData("Billing Prometheus exporter")]
    public void ServiceAboutATool_StaysSilent(string name) => Assert.Null(NameJudge.Check(name, WordLists.Shipped));

    [Fact]
    public void CodeNameOfTheOrganisation_Reports()
    {
        var lists = WordLists.Shipped.With(WordLists.CodeNames, ["apollo"]);
        Assert.Null(NameJudge.Check("Apollo", WordLists.Shipped));
        Assert.Contains("'apollo'", Said("Apollo", lists), StringComparison.Ordinal);
        Assert.Contains("'apollo'", Said("apollo-payments", lists), StringComparison.Ordinal);
        Assert.Null(NameJudge.Check("Apollonia booking", lists));
    }

    [Fact]
    public void AcronymOfTheOrganisation_StaysSilent() =>
        Assert.Null(NameJudge.Check("EMR", WordLists.Shipped.With(WordLists.Acronyms, ["EMR"])));

    /// <summary>What the rule says of a name, without the name.</summary>
    private static string Said(string name, WordLists lists)
    {
        var problem = NameJudge.Check(name, lists);
        Assert.NotNull(problem);
        return problem.Message.Fill(["", "", .. problem.Arguments]);
    }
}
