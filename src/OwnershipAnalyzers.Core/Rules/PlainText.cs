using System.Globalization;
using System.Text;

namespace OwnershipAnalyzers.Rules;

/// <summary>
/// Text that can stand in a message: an attribute may hold anything, and neither a terminal nor the reader of a log takes orders from it.
/// </summary>
public static class PlainText
{
    /// <summary>
    /// The text with control, format and line separating characters spelled out, as in <c>\u001b</c>, and so the beginning of each order.
    /// </summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsHarmless(text[i]) && !IsOrder(text, i))
                safe.Append(text[i]);
            else
                safe.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
        }

        return safe.ToString();
    }

    /// <summary>
    /// Whether a build agent that reads the log obeys what begins here: <c>##vso[</c>, <c>##[</c>, <c>##teamcity[</c> anywhere in a line,
    /// and <c>::</c> at the beginning of one.
    /// </summary>
    public static bool IsOrder(string text, int at) => at + 1 < text.Length && text[at + 1] == text[at] && text[at] switch
    {
        '#' => EndsInBracket(text, at + 2),
        ':' => IsFirst(text, at),
        _ => false,
    };

    /// <summary>Whether a character shows itself, or is half of one that does.</summary>
    public static bool IsHarmless(char c) => char.GetUnicodeCategory(c) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static bool EndsInBracket(string text, int word)
    {
        while (word < text.Length && char.IsLetter(text[word]))
            word++;
        return word < text.Length && text[word] == '[';
    }

    private static bool IsFirst(string text, int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at == 0;
    }
}
