using System.Globalization;
using System.Text;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Texts;

/// <summary>
/// Text from a file made safe for a message: on one line, of bounded length, without what steers a terminal or a build agent.
/// </summary>
public static class Excerpt
{
    /// <summary>
    /// The text with control, format and unpaired surrogate characters spelled out, as is the beginning of an order, cut after
    /// <paramref name="length"/> characters.
    /// </summary>
    public static string Of(string text, int length = 80)
    {
        var safe = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (safe.Length >= length)
                return safe.Append("...").ToString();
            if (IsPair(text, i))
                safe.Append(text[i]).Append(text[++i]);
            else if (IsHarmless(text[i]) && !PlainText.IsOrder(text, i))
                safe.Append(text[i]);
            else
                safe.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
        }

        return safe.ToString();
    }

    /// <summary>Whether the text can stand in a message, a table or a log as it is.</summary>
    public static bool IsHarmless(string text) => text.All(PlainText.IsHarmless);

    private static bool IsPair(string text, int i) => i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);

    private static bool IsHarmless(char c) => PlainText.IsHarmless(c) && !char.IsSurrogate(c);
}
