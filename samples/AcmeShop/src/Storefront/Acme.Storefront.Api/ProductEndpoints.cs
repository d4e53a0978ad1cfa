using Acme.Inventory;
using Acme.Shop.Catalog;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Acme.Storefront.Api;

/// <summary>Looking around.</summary>
internal static class ProductEndpoints
{
    public static void MapProducts(this IEndpointRouteBuilder routes)
    {
        var products = routes.MapGroup("/products");
        products.MapGet("/", (string? search, ProductCatalog catalog) => search is null ? catalog.All : catalog.Search(search));
        products.MapGet("/{sku}", Show);
    }

    private static Results<Ok<ProductOnShelf>, NotFound> Show(string sku, ProductCatalog catalog, Stock stock) =>
        catalog.Find(sku) is { } product ? TypedResults.Ok(new ProductOnShelf(product, stock.Available(product.Sku))) : TypedResults.NotFound();
}

/// <summary>A product and how many pieces of it can be sold.</summary>
internal sealed record ProductOnShelf(Product Product, int Available);
