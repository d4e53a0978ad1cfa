using System.Globalization;
using System.Text;

namespace OwnershipAnalyzers.Exports.PagerDuty;

/// <summary>Which names PagerDuty accepts: not blank, no blank at an end, and nothing that does not show.</summary>
internal static class Printable
{
    /// <summary>The longest name that PagerDuty shows everywhere.</summary>
    public const int MaxLength = 255;

    /// <summary>In names of escalation policies PagerDuty accepts none of these.</summary>
    private const string Special = @"\/&<>";

    /// <summary>The nearest name that PagerDuty accepts; empty when nothing is left.</summary>
    public static string Name(string text)
    {
        var name = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                // Behind this plane there are tags and private letters only.
                if (char.ConvertToUtf32(text[i], text[i + 1]) < 0xE0000)
                    name.Append(text[i]).Append(text[i + 1]);
                i++;
            }
            else
                name.Append(char.IsSurrogate(text[i]) ? "" : !IsHidden(text[i]) ? text[i].ToString() : IsBlank(text[i]) ? " " : "");
        }

        return name.ToString().Trim(' ');
    }

    /// <summary>The same for an escalation policy.</summary>
    public static string PolicyName(string text) =>
        Name(string.Concat(text.Select(c => Special.IndexOf(c) < 0 ? c : '-')));

    /// <summary>Whether a character has no picture of its own; of the blanks, the one of ASCII is meant to be seen.</summary>
    public static bool IsHidden(char c) => c != ' ' && char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator;

    private static bool IsBlank(char c) => c is '\t' or '\n' or '\r' || char.GetUnicodeCategory(c) is
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator;
}
