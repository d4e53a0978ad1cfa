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
}
