using OwnershipAnalyzers.Wording;

namespace OwnershipAnalyzers.Tests.Texts;

public class HostileTextTests
{
    private const string Alphabet = "aAbZ09 -_.,:;'\"`<>/\\\0\t\n\r\u001b\u0301\u200d\ud83d\ude00\udc00\ud800\ufeffİßﬁжΩ支";

    private static readonly string[] Pieces = ["todo", "lorem ipsum", "Payment processor", "service", "new relic", "payment-processor", "`", "of "];

    private static readonly Mentions Services = new([("payment-processor", "Payment processor"), ("\ud800", "\ud800 x"), ("a", "- a"), ("", "")]);

    [Fact]
    public void AnyText_IsJudged()
    {
        var random = new Random(20261123);
        for (var i = 0; i < 20_000; i++)
            Judge(Text(random), Text(random));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("A")]
    [InlineData("a ")]
    [InlineData("\ud800")]
    [InlineData("service ")]
    [InlineData("lorem ipsum ")]
    [InlineData("payment-processor ")]
    [InlineData("Payment processor - ")]
    [InlineData("\u0301")]
    public void VeryLongText_IsJudged(string piece)
    {
        // A judge whose time grows with the square of the length would need hours.
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        Judge(text, text);
        WordLists.Shipped.With(WordLists.CodeNames, [text]);
    }

    private static void Judge(string name, string description)
    {
        NameJudge.Check(name, WordLists.Shipped);
        NameKey.Of(name);
        DescriptionJudge.Check(description, name, WordLists.Shipped);
        Services.In(description, name);
    }

    private static string Text(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(4) == 0 ? Pieces[random.Next(Pieces.Length)] : Alphabet[random.Next(Alphabet.Length)].ToString()));
}
