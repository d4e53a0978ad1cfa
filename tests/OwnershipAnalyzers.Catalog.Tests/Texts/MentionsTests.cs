using OwnershipAnalyzers.Wording;

namespace OwnershipAnalyzers.Tests.Texts;

public class MentionsTests
{
    private static readonly Mentions Services = new(
    [
        ("payment-processor", "Payment processor"), ("shopping-cart", "Shopping Cart"), ("cart-server", "Shopping Cart - App Server"),
        ("search", "Search"), ("orders", null), ("checkout", "checkout page"),
    ]);

    [Theory]
    [InlineData("Sends cards to payment-processor.", "payment-processor")]
    [InlineData("Sends cards to the Payment processor and waits.", "payment-processor")]
    [InlineData("Keeps the Shopping Cart.", "shopping-cart")]
    [InlineData("Serves the Shopping Cart - App Server.", "cart-server")]
    [InlineData("Feeds `search` and 'orders', also \"checkout page\".", "search, orders, checkout")]
    [InlineData("Feeds the “Search”.", "search")]
    [InlineData("Shopping Cart, then payment-processor, then Shopping Cart.", "shopping-cart, payment-processor")]
    public void NamedService_IsFound(string description, string ids) => Assert.Equal(ids, string.Join(", ", Services.In(description, "billing")));

    [Theory]
    [InlineData("Lets people search orders and check the shopping cart.")]
    [InlineData("Search for Orders.")]
    [InlineData("Payment processor of the web shop.")]
    [InlineData("Works. Payment processor of the web shop.")]
    [InlineData("Acts as payment processor.")]
    [InlineData("Calls payment-processor-v2, new-payment-processor, payment-processors and https://shop/payment-processor.")]
    [InlineData("Calls payment-processor.example.com.")]
    [InlineData("")]
    public void OrdinaryWords_AreNoMention(string description) => Assert.Empty(Services.In(description, "billing"));

    [Fact]
    public void OwnName_IsNoMention() => Assert.Empty(Services.In("The Shopping Cart - App Server, `cart-server`.", "cart-server"));
}
