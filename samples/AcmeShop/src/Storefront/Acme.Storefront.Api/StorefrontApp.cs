using Acme.Inventory;
using Acme.Payments;
using Acme.Shop.Catalog;
using Acme.Shop.Orders;

namespace Acme.Storefront.Api;

/// <summary>The shop as a web application.</summary>
public static class StorefrontApp
{
    /// <summary>Wires the services together; the setting <c>Queue:Folder</c> says where placed orders go.</summary>
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var orders = OrderQueue.Open(builder.Configuration["Queue:Folder"]);
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(ProductCatalog.ThisSeason)
            .AddSingleton(Shelves(ProductCatalog.ThisSeason))
            .AddSingleton<ICardNetwork, SandboxCardNetwork>()
            .AddSingleton<PaymentProcessor>()
            .AddSingleton<Action<OrderPlaced>>(orders.Send)
            .AddSingleton<Checkout>()
            .AddSingleton<Baskets>();

        var app = builder.Build();
        app.MapGet("/", () => TypedResults.Redirect("/products"));
        app.MapGet("/healthz", () => TypedResults.Ok("healthy"));
        app.MapProducts();
        app.MapBaskets();
        return app;
    }

    private static Stock Shelves(ProductCatalog catalog)
    {
        var stock = new Stock();
        foreach (var product in catalog.All)
            stock.Receive(product.Sku, 200);
        return stock;
    }
}
