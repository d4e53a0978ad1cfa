using System.Globalization;
using System.Text;

namespace OwnershipAnalyzers.Rules;

/// <summary>
/// Text that can stand in a message: an attribute may hold anything, and neither a terminal nor the reader of a log takes orders from it.
/// </summary>
public static class PlainText
{
    /// <summary>The text with control, format and line separating characters spelled out, as in <c>\u001b</c>.</summary>
    public static string Of(string text)
    {
        if (text.All(IsHarmless))
            return text;
        var safe = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (IsHarmless(c))
                safe.Append(c);
            else
                safe.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return safe.ToString();
    }

    /// <summary>Whether a character shows itself, or is half of one that does.</summary>
    public static bool IsHarmless(char c) => char.GetUnicodeCategory(c) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
