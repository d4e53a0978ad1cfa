using OwnershipAnalyzers.Wording;

namespace OwnershipAnalyzers.Tests.Texts;

public class NameKeyTests
{
    [Theory]
    [InlineData("Shopping Cart", "shopping-cart")]
    [InlineData("Shopping Cart", "ShoppingCart")]
    [InlineData("Shopping Cart", "shoppingcart")]
    [InlineData("Payment Service", "Payments")]
    [InlineData("paymentservice", "Payments")]
    [InlineData("Payment service", "Payment Microservice")]
    [InlineData("Category API", "Categories API")]
    [InlineData("Movie search", "Movies search")]
    [InlineData("Login", "L0g1n", false)]
    [InlineData("Login", "L0gin")]
    [InlineData("Billing", "Bi1ling")]
    [InlineData("Payments", "Рауments")]
    [InlineData("Café orders", "Cafe orders")]
    [InlineData("Cafe\u0301 orders", "Cafe orders")]
    [InlineData("Ｏrders", "Orders")]
    [InlineData("Orders API", "Orders Worker", false)]
    [InlineData("Orders", "Orders API", false)]
    [InlineData("Orders v1", "Orders v2", false)]
    [InlineData("Card payments", "Payment cards", false)]
    [InlineData("HTTP gateway", "HTTPS gateway", false)]
    [InlineData("Route 53", "Route S3", false)]
    [InlineData("Statu", "Status", false)]
    [InlineData("Заказы", "Оплата", false)]
    public void Key_IsSharedByWhatIsConfused(string one, string other, bool same = true) => Assert.Equal(same, NameKey.Of(one) == NameKey.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    public void NameWithoutLetters_HasNoKey(string name) => Assert.Equal("", NameKey.Of(name));

    [Fact]
    public void Service_IsAKey() => Assert.Equal("service", NameKey.Of("Services"));

    [Fact]
    public void RealNames_ShareAKeyOnlyWhenConfusing()
    {
        var shared = RealService.All.GroupBy(service => NameKey.Of(service.Name), service => service.Name)
            .Where(same => same.Distinct().Count() > 1).Select(same => string.Join(", ", same.Order(StringComparer.Ordinal)));
        Assert.Equal(Confused, shared.Order(StringComparer.Ordinal));
    }

    // Of different catalogs: whoever found both in one would take the one for the other.
    private static readonly string[] Confused = ["DNS, DNS service", "Search Microservice, search", "cart, cartservice"];
}
