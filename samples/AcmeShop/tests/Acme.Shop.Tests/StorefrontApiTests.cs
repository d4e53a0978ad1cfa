using System.Net;
using System.Net.Http.Json;
using Acme.Shop.Orders;
using Acme.Storefront.Api;
using Microsoft.AspNetCore.Builder;

namespace Acme.Shop.Tests;

/// <summary>Starts the real application on a free port.</summary>
public sealed class StorefrontApiTests : IAsyncLifetime
{
    private readonly string _queue = Directory.CreateTempSubdirectory("acme-shop-").FullName;
    private readonly WebApplication _app;
    private readonly HttpClient _http = new();

    public StorefrontApiTests() =>
        _app = StorefrontApp.Create(["--urls", "http://127.0.0.1:0", "--Queue:Folder", _queue, "--Logging:LogLevel:Default", "Warning"]);

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        _http.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_queue, recursive: true);
    }

    [Fact]
    public async Task Bought_basket_waits_in_the_queue()
    {
        await AddAsync("ada", "TEA-ASSAM", 2);

        var answer = await _http.PostAsJsonAsync("/baskets/ada/checkout", new CheckoutRequest("Ada Lovelace", "NL", "tok_visa"));

        var order = await answer.Content.ReadFromJsonAsync<OrderPlaced>();
        OrderPlaced? sent = null;
        Assert.True(OrderQueue.Open(_queue).TryHandleNext(message => sent = message));
        Assert.Equal(order!.OrderNumber, sent!.OrderNumber);
        Assert.Equal(18.31m, (sent.Net + sent.Tax).Amount);
    }

    [Fact]
    public async Task Baskets_are_separate()
    {
        await AddAsync("ada", "TEA-ASSAM", 2);

        Assert.Equal("[]", await _http.GetStringAsync("/baskets/grace"));
    }

    [Theory]
    [InlineData("NO-SUCH-THING", 1)]
    [InlineData("TEA-ASSAM", 0)]
    [InlineData("TEA-ASSAM", 100)]
    public async Task Impossible_item_is_a_bad_request(string sku, int quantity) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await _http.PostAsJsonAsync("/baskets/ada/items", new { sku, quantity })).StatusCode);

    [Fact]
    public async Task Empty_basket_cannot_be_bought()
    {
        var answer = await _http.PostAsJsonAsync("/baskets/ada/checkout", new CheckoutRequest("Ada Lovelace", "NL", "tok_visa"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    [Theory]
    [InlineData("/products/tea-assam", HttpStatusCode.OK)]
    [InlineData("/products/unknown", HttpStatusCode.NotFound)]
    [InlineData("/products?search=mug", HttpStatusCode.OK)]
    [InlineData("/healthz", HttpStatusCode.OK)]
    public async Task Pages_answer(string path, HttpStatusCode status) => Assert.Equal(status, (await _http.GetAsync(path)).StatusCode);

    private async Task AddAsync(string customer, string sku, int quantity) =>
        (await _http.PostAsJsonAsync($"/baskets/{customer}/items", new { sku, quantity })).EnsureSuccessStatusCode();
}
