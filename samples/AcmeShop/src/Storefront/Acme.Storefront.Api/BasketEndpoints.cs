using Acme.Shop.Cart;
using Acme.Shop.Cart.Api;
using Acme.Shop.Catalog;
using Acme.Shop.Orders;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Acme.Storefront.Api;

/// <summary>Filling a basket and buying it.</summary>
internal static class BasketEndpoints
{
    public static void MapBaskets(this IEndpointRouteBuilder routes)
    {
        var basket = routes.MapGroup("/baskets/{customer}");
        basket.MapGet("/", (string customer, Baskets baskets) => baskets.Use(customer, basket => basket.Lines));
        basket.MapPost("/items", Add);
        basket.MapDelete("/items/{sku}", (string customer, string sku, Baskets baskets) => baskets.Use(customer, basket => basket.Remove(sku)));
        basket.MapPost("/checkout", Buy);
    }

    private static Results<Ok<IReadOnlyList<BasketLine>>, BadRequest<string>> Add(string customer, NewItem item, ProductCatalog catalog, Baskets baskets)
    {
        if (catalog.Find(item.Sku) is not { } product)
            return TypedResults.BadRequest($"there is no product {item.Sku}");
        if (item.Quantity < 1)
            return TypedResults.BadRequest("the quantity is 1 or more");
        return baskets.Use<Results<Ok<IReadOnlyList<BasketLine>>, BadRequest<string>>>(customer, basket =>
            basket.TryAdd(product, item.Quantity)
                ? TypedResults.Ok(basket.Lines)
                // Wrong on purpose (OWN5001): outside the service API of the cart, which another team owns.
                : TypedResults.BadRequest($"a basket holds up to {BasketLimits.MostOfOneProduct} of one product"));
    }

    private static Results<Ok<OrderPlaced>, Conflict<string>> Buy(string customer, CheckoutRequest request, Checkout checkout, Baskets baskets)
    {
        var result = baskets.Use(customer, basket => checkout.Buy(basket, request));
        return result.Order is { } order ? TypedResults.Ok(order) : TypedResults.Conflict(result.Problem);
    }
}

/// <summary>What to put into the basket.</summary>
internal sealed record NewItem(string Sku, int Quantity = 1);
