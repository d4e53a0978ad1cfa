using System.Globalization;
using System.Text;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Tool.Console;

/// <summary>Text for languages in which almost any sign may mean something: only letters, digits and a few signs stay, the rest is numbers.</summary>
internal static class Entities
{
    private const int Longest = 200;
    private const string Harmless = " -.,/()";

    /// <summary>Such as <c>a&amp;#124;b</c> for <c>a|b</c> in Markdown and HTML; Mermaid has <c>#</c> as its prefix. On one line, and cut when very long.</summary>
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
