using System.Globalization;
using System.Text;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Tool.Console;

/// <summary>Text for languages in which any sign may mean something: letters, digits and a few signs stay, the rest is numbers.</summary>
internal static class Entities
{
    private const int Longest = 200;
    private const string Harmless = " -.,/()";

    /// <summary>The text on one line, and cut when very long.</summary>
    /// <param name="text">The text.</param>
    /// <param name="prefix"><c>&amp;#</c> in Markdown and HTML, for <c>a&amp;#124;b</c> of <c>a|b</c>; <c>#</c> in Mermaid.</param>
    public static string Encode(string text, string prefix)
    {
        var safe = new StringBuilder();
        foreach (var rune in Excerpt.Of(text, Longest).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (rune.IsAscii && Harmless.Contains((char)rune.Value)))
                safe.Append(rune);
            else
                safe.Append(prefix).Append(rune.Value.ToString(CultureInfo.InvariantCulture)).Append(';');
        }

        return safe.ToString();
    }
}
