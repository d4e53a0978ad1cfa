using Acme.PriceImport;

namespace Acme.BackOffice.Tests;

public sealed class PriceListTests
{
    [Fact]
    public void Broken_line_is_named_and_the_others_are_priced() =>
        Assert.Equal(
            ["TEA                   10.70 EUR", "line 3 is not sku,net,currency,tax: MUG,seven,EUR,standard"],
            PriceList.Preview(["sku,net,currency,tax", "TEA,10,EUR,reduced", "MUG,seven,EUR,standard"], "DE"));
}
