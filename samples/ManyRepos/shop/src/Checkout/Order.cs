using Bazaar.Catalogue;

namespace Bazaar.Checkout;

public sealed record Order(IReadOnlyList<string> Products)
{
    public decimal Total => Products.Sum(Catalogue.Products.PriceOf);
}
