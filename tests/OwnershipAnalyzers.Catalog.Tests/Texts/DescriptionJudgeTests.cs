using OwnershipAnalyzers.Wording;

namespace OwnershipAnalyzers.Tests.Texts;

public class DescriptionJudgeTests
{
    [Theory]
    [InlineData("Takes card payments for orders; without it nobody can buy.")]
    [InlineData("Sends users an order confirmation email.")]
    [InlineData("A digital service for categorising prisoners")]
    [InlineData("Todo lists that families share")]
    [InlineData("Test results of every build, for those who release")]
    [InlineData("Testing of payments before release")]
    [InlineData("NA region order routing")]
    [InlineData("注文の支払いを処理する")]
    [InlineData("")]
    [InlineData("  ")]
    public void SayingDescription_StaysSilent(string description) => Assert.Null(Check(description));

    [Theory]
    [InlineData("TODO")]
    [InlineData("todo.")]
    [InlineData("TODO write this")]
    [InlineData("todo: write this")]
    [InlineData("<description>")]
    [InlineData("Description of the payment service")]
    [InlineData("Placeholder for now")]
    [InlineData("Your description here")]
    [InlineData("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor")]
    [InlineData("N/A")]
    [InlineData("My awesome service")]
    public void Placeholder_Reports(string description) => Assert.StartsWith("is a placeholder", Check(description), StringComparison.Ordinal);

    [Theory]
    [InlineData("Payment processor")]
    [InlineData("The payment processor service.")]
    [InlineData("A service for payments: our processor")]
    [InlineData("paymentprocessor app")]
    public void NameInOtherWords_Reports(string description) => Assert.StartsWith("only repeats", Check(description), StringComparison.Ordinal);

    [Theory]
    [InlineData("Payment backend")]
    [InlineData("Sends invoices")]
    [InlineData("Elasticsearch search for MediaWiki")]
    [InlineData("PDF rendering engine")]
    public void FewWords_Report(string description) => Assert.StartsWith("is too short", Check(description), StringComparison.Ordinal);

    [Fact]
    public void PlaceholderOfTheOrganisation_Reports()
    {
        const string text = "Ask in the channel of the platform team";
        Assert.Null(Check(text));
        Assert.NotNull(DescriptionJudge.Check(text, "Payment processor", WordLists.Shipped.With(WordLists.Placeholders, [text])));
    }

    /// <summary>What the rule says behind the name of the service.</summary>
    private static string? Check(string description) =>
        DescriptionJudge.Check(description, "Payment processor", WordLists.Shipped)?.Text.Split("'{service}' ", 2)[1];
}
