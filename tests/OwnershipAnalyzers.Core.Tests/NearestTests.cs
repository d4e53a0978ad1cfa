using CsCheck;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Core.Tests;

public class NearestTests
{
    [Theory]
    [InlineData("paymetns", "payments")]
    [InlineData("PAYMENTS", "payments")]
    [InlineData("payment", "payments")]
    [InlineData("inventroy", "inventory")]
    [InlineData("crt", "cart")]
    [InlineData("warehouse", null)]
    [InlineData("", null)]
    public void Slip_FindsWhatWasMeant(string text, string? meant) =>
        Assert.Equal(meant is null ? [] : [meant], Nearest.To(text, ["cart", "inventory", "payments"], count: 1));

    [Fact]
    public void Several_NearestFirst() => Assert.Equal(["cart", "card", "carts"], Nearest.To("cart", ["carts", "card", "cart", "shop"]));

    [Fact]
    public void Question_NamesOne() => Assert.Equal(" Did you mean 'cart'?", Nearest.Question("crt", ["carts", "cart"]));

    [Fact]
    public void NothingNear_AsksNothing() => Assert.Equal("", Nearest.Question("warehouse", ["cart"]));

    [Fact]
    public void HugeText_IsNotCompared() => Assert.Empty(Nearest.To(new string('a', 100_000), [new string('a', 100_001)]));

    [Fact]
    public void AnyText_IsNearestToItself() =>
        Gen.String[1, 20].Sample(text => Nearest.To(text, [text + "x", text], count: 1) is [var nearest] && nearest == text);
}
