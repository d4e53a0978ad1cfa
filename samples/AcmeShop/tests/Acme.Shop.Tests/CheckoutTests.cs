using Acme.Common;
using Acme.Inventory;
using Acme.Payments;
using Acme.Shop.Cart.Api;
using Acme.Shop.Orders;

namespace Acme.Shop.Tests;

public sealed class CheckoutTests
{
    private static readonly CheckoutRequest s_request = new("Ada Lovelace", "DE", "tok_visa");

    private readonly Stock _stock = new();
    private readonly Basket _basket = new();
    private readonly List<OrderPlaced> _published = [];
    private readonly Checkout _checkout;

    public CheckoutTests()
    {
        _stock.Receive("KETTLE", 3);
        _stock.Receive("BOOK", 1);
        _checkout = new Checkout(_stock, new PaymentProcessor(new SandboxCardNetwork()), TimeProvider.System, _published.Add);
    }

    [Fact]
    public void Paid_order_is_published_and_empties_the_basket()
    {
        _basket.TryAdd(Goods.Kettle, 2);
        _basket.TryAdd(Goods.Book, 1);

        var order = _checkout.Buy(_basket, s_request).Order;

        Assert.NotNull(order);
        Assert.Equal([order], _published);
        Assert.Equal(new Money(77.20m, "EUR"), order.Net);
        Assert.Equal(new Money(13.47m, "EUR"), order.Tax);
        Assert.Equal(8, order.OrderNumber.Length);
        Assert.Empty(_basket.Lines);
        Assert.Equal(1, _stock.Available("KETTLE"));
    }

    [Fact]
    public void Missing_goods_are_named_and_nothing_is_reserved()
    {
        _basket.TryAdd(Goods.Kettle, 2);
        _basket.TryAdd(Goods.Book, 2);

        Assert.Equal("there is not enough BOOK", _checkout.Buy(_basket, s_request).Problem);
        AssertNothingHappened(lines: 2);
    }

    [Fact]
    public void Declined_card_gives_the_goods_back()
    {
        _basket.TryAdd(Goods.Kettle, 2);

        Assert.Equal("the card has expired", _checkout.Buy(_basket, s_request with { CardToken = "tok_expired" }).Problem);
        AssertNothingHappened(lines: 1);
    }

    [Fact]
    public void Empty_basket_is_refused()
    {
        Assert.Equal("the basket is empty", _checkout.Buy(_basket, s_request).Problem);
        AssertNothingHappened(lines: 0);
    }

    private void AssertNothingHappened(int lines)
    {
        Assert.Empty(_published);
        Assert.Equal(lines, _basket.Lines.Count);
        Assert.Equal(3, _stock.Available("KETTLE"));
        Assert.Equal(1, _stock.Available("BOOK"));
    }
}
