using System.Globalization;

namespace OwnershipAnalyzers.Wording;

/// <summary>
/// The words of a text in any script, lower-case: <c>Shopping Cart</c>, <c>shopping-cart</c> and <c>ShoppingCart</c> have the same two.
/// </summary>
internal static class TextWords
{
    /// <summary>Runs of letters and digits, split where a capital starts a new word.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsInside(text[i]) && !StartsWord(text, i))
                continue;
            Add(words, text, start, i);
            start = i < text.Length && IsInside(text[i]) ? i : i + 1;
        }

        return words;
    }

    /// <summary>Runs of letters and digits as written.</summary>
    public static IReadOnlyList<string> AsWritten(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && IsInside(text[i]))
                i++;
            if (i > start)
                words.Add(text.Substring(start, i - start));
        }

        return words;
    }

    /// <summary>Whether the character belongs to a word; an accent that is a character of its own does.</summary>
    public static bool IsInside(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static void Add(List<string> words, string text, int start, int end)
    {
        if (end > start)
            words.Add(text.Substring(start, end - start).ToLowerInvariant());
    }

    private static bool StartsWord(string text, int i) =>
        i > 0 && char.IsUpper(text[i]) && IsInside(text[i - 1])
        && (!char.IsUpper(text[i - 1]) || (i + 1 < text.Length && char.IsLower(text[i + 1])));
}
