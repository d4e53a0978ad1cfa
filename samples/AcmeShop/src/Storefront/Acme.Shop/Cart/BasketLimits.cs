namespace Acme.Shop.Cart;

/// <summary>How much a basket holds. Outside the service API of the cart, so that it can become a setting one day.</summary>
public static class BasketLimits
{
    /// <summary>More of one product is a business order, which people in sales take.</summary>
    public const int MostOfOneProduct = 99;
}
