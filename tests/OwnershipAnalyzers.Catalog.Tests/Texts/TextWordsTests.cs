using OwnershipAnalyzers.Wording;

namespace OwnershipAnalyzers.Tests.Texts;

public class WordsTests
{
    [Theory]
    [InlineData("Shopping Cart", "shopping cart")]
    [InlineData("shopping-cart_v2", "shopping cart v2")]
    [InlineData("ShoppingCart", "shopping cart")]
    [InlineData("PDFRenderer", "pdf renderer")]
    [InlineData("Cafe\u0301Orders", "cafe\u0301 orders")]
    [InlineData(" (a) ", "a")]
    [InlineData("", "")]
    public void Words_AreSplit(string text, string words) => Assert.Equal(words, string.Join(" ", TextWords.Of(text)));

    [Fact]
    public void WordsAsWritten_AreSplitAtPunctuationOnly() => Assert.Equal(["ShoppingCart", "v2"], TextWords.AsWritten(" ShoppingCart-v2."));
}
