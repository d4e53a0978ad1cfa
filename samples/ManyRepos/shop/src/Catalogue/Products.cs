namespace Bazaar.Catalogue;

public static class Products
{
    public static decimal PriceOf(string product) => product.Length * 1.5m;
}
