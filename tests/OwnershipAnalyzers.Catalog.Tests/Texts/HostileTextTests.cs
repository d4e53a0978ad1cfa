using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Wording;

namespace OwnershipAnalyzers.Tests.Texts;

/// <summary>Whatever somebody writes gets one of the few answers that there are, and gets it in time.</summary>
public class HostileTextTests
{
    private const string Alphabet = "aAbZ09 -_.,:;'\"`<>/\\\0\t\n\r\u001b\u0301\u200d\ud83d\ude00\udc00\ud800\ufeffİßﬁжΩ支";

    private static readonly string[] Pieces =
        ["todo", "lorem ipsum", "Payment processor", "service", "new relic", "payment-processor", "`", "of "];

    /// <summary>What each answer about a name says, but for code names: there is none among the pieces.</summary>
    private static readonly string[] NameAnswers =
        ["has only words", "has the name of the tool '", "is longer than", "is only an acronym", "is shorter than"];

    /// <summary>What each answer about a description says.</summary>
    private static readonly string[] DescriptionAnswers = ["is a placeholder; ", "is too short to say", "only repeats the name; "];

    private static readonly Dictionary<string, string> Services = new()
    {
        ["payment-processor"] = "Payment processor",
        ["\ud800"] = "\ud800 x",
        ["a"] = "- a",
        [""] = "",
    };

    private static readonly Mentions Mentions = new(Services.Select(service => (service.Key, (string?)service.Value)));

    [Fact]
    public void AnyText_GetsAnAnswer()
    {
        var random = new Random(20261123);
        var answers = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 20_000; i++)
        {
            var (ofName, ofDescription) = Check(Text(random), Text(random));
            answers.UnionWith(new[] { ofName, ofDescription }.OfType<string>());
        }

        // Each of them: otherwise hardly anything would be tried.
        Assert.Equal(NameAnswers.Concat(DescriptionAnswers).Order(StringComparer.Ordinal), answers);
    }

    [Theory]
    [InlineData("a", "is longer than")]
    [InlineData("A", "is longer than")]
    [InlineData("a ", "has only words")]
    [InlineData("\ud800", null)]
    [InlineData("service ", "has only words")]
    [InlineData("lorem ipsum ", "is longer than")]
    [InlineData("payment-processor ", "is longer than")]
    [InlineData("Payment processor - ", "is longer than")]
    [InlineData("\u0301", "is longer than")]
    public void VeryLongText_GetsAnAnswerInTime(string piece, string? answer)
    {
        // What takes a time that grows with the square of the length would need hours.
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.Equal(answer, Check(text, text).OfName);
        Assert.Equal([text.Trim()], WordLists.Shipped.With(WordLists.CodeNames, [text])[WordLists.CodeNames]);
    }

    /// <summary>What is answered about a name and about its description. Fails when one of them is none of those above.</summary>
    private static (string? OfName, string? OfDescription) Check(string name, string description)
    {
        // What stands around a name is no part of its key.
        Assert.Equal(NameKey.Of(name), NameKey.Of($" {name}. "));
        Assert.All(Mentions.In(description, name), id => Assert.True(IsMentioned(id, description) && id != name, description));
        return (
            Answer(NameJudge.Check(name, WordLists.Shipped)?.Message, NameAnswers),
            Answer(DescriptionJudge.Check(description, name, WordLists.Shipped), DescriptionAnswers));
    }

    private static bool IsMentioned(string id, string description) =>
        description.Contains(id, StringComparison.Ordinal) || description.Contains(Services[id].Trim(), StringComparison.Ordinal);

    private static string? Answer(MessageTemplate? message, string[] answers) =>
        message is null ? null : Assert.Single(answers, answer => message.Text.Contains(answer, StringComparison.Ordinal));

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Piece(random)));

    private static string Piece(Random random) =>
        random.Next(4) == 0 ? Pieces[random.Next(Pieces.Length)] : Alphabet[random.Next(Alphabet.Length)].ToString();
}
