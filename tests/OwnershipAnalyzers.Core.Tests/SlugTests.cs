using CsCheck;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Core.Tests;

public class SlugTests
{
    [Theory]
    [InlineData("Acme.ShoppingCart_API", "acme-shopping-cart-api")]
    [InlineData("payments", "payments")]
    [InlineData("--a--b--", "a-b")]
    [InlineData("XMLHttpRequest", "xml-http-request")]
    [InlineData("日本", "")]
    public void AnyText_BecomesAWellFormedId(string text, string slug) => Assert.Equal(slug, Slug.Normalise(text));

    [Theory]
    [InlineData("payments", true)]
    [InlineData("p", true)]
    [InlineData("shopping-cart2", true)]
    [InlineData("", false)]
    [InlineData("Payments", false)]
    [InlineData("a--b", false)]
    [InlineData("-a", false)]
    [InlineData("a_b", false)]
    public void Id_IsValidOnlyAsSlug(string text, bool valid) => Assert.Equal(valid, Slug.IsValid(text));

    [Theory]
    [InlineData("src/ShoppingCart.Api", new[] { "src", "shopping", "cart", "api" })]
    [InlineData(@"src\Cart", new[] { "src", "cart" })]
    [InlineData("//..", new string[0])]
    public void Path_HasWords(string path, string[] words) => Assert.Equal(words, Slug.Words(path));

    [Fact]
    public void AnyText_BecomesNothingOrAnId() =>
        Gen.String[0, 200].Sample(text => Slug.Normalise(text) is var slug && (slug.Length == 0 || Slug.IsValid(slug)));
}
