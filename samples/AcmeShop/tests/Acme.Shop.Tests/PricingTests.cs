using Acme.Common;
using Acme.Pricing;

namespace Acme.Shop.Tests;

public sealed class PricingTests
{
    [Theory]
    [InlineData("DE", TaxCategory.Standard, 1.90)]
    [InlineData("DE", TaxCategory.Reduced, 0.70)]
    [InlineData("FR", TaxCategory.Reduced, 0.55)]
    [InlineData("US", TaxCategory.Standard, 0.00)]
    public void Tax_depends_on_country_and_category(string country, TaxCategory category, decimal tax) =>
        Assert.Equal(new Money(tax, "EUR"), Quote(10m, 1, category, country).Tax);

    [Theory]
    [InlineData(9, "", 9.00)]
    [InlineData(10, "", 9.50)]
    [InlineData(50, "", 45.00)]
    [InlineData(1, "WELCOME10", 0.90)]
    [InlineData(1, "UNKNOWN", 1.00)]
    public void Quantity_or_coupon_lowers_the_price(int quantity, string coupon, decimal net) =>
        Assert.Equal(new Money(net, "EUR"), Quote(1m, quantity, coupon: coupon).Net);

    [Fact]
    public void Only_the_better_discount_counts() => Assert.Equal(80m, Quote(2m, 50, coupon: "FRIENDS20").Net.Amount);

    [Fact]
    public void Each_line_is_rounded_as_on_the_invoice()
    {
        var line = new QuoteLine(new Money(0.10m, "EUR"), 1, TaxCategory.Standard);

        Assert.Equal(0.06m, PriceCalculator.Quote([line, line, line], "DE", "").Tax.Amount);
    }

    [Fact]
    public void Currencies_do_not_mix() =>
        Assert.Throws<InvalidOperationException>(() => new Money(1m, "EUR") + new Money(1m, "USD"));

    private static Quote Quote(
        decimal price, int quantity, TaxCategory category = TaxCategory.Standard, string country = "DE", string coupon = "") =>
        PriceCalculator.Quote([new QuoteLine(new Money(price, "EUR"), quantity, category)], country, coupon);
}
