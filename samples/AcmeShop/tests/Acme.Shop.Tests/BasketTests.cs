using Acme.Shop.Cart;
using Acme.Shop.Cart.Api;

namespace Acme.Shop.Tests;

public sealed class BasketTests
{
    private readonly Basket _basket = new();

    [Fact]
    public void Same_product_twice_is_one_line()
    {
        Assert.True(_basket.TryAdd(Goods.Kettle, 1));
        Assert.True(_basket.TryAdd(Goods.Kettle, 2));

        Assert.Equal([new BasketLine(Goods.Kettle, 3)], _basket.Lines);
    }

    [Fact]
    public void Too_many_of_one_product_leave_the_basket_as_it_was()
    {
        Assert.True(_basket.TryAdd(Goods.Kettle, BasketLimits.MostOfOneProduct));

        Assert.False(_basket.TryAdd(Goods.Kettle, 1));

        Assert.Equal([new BasketLine(Goods.Kettle, BasketLimits.MostOfOneProduct)], _basket.Lines);
    }

    [Fact]
    public void Quantity_near_the_largest_number_is_refused()
    {
        Assert.True(_basket.TryAdd(Goods.Kettle, 1));

        Assert.False(_basket.TryAdd(Goods.Kettle, int.MaxValue));
    }

    [Fact]
    public void Removed_product_is_gone()
    {
        _basket.TryAdd(Goods.Kettle, 2);

        Assert.True(_basket.Remove("KETTLE"));
        Assert.False(_basket.Remove("KETTLE"));
        Assert.Empty(_basket.Lines);
    }
}
