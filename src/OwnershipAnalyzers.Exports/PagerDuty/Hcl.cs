using System.Globalization;
using System.Text;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Exports.PagerDuty;

/// <summary>Values and names of HCL, the language of Terraform.</summary>
internal static class Hcl
{
    /// <summary>A text that Terraform takes as it is: nothing in it ends the text, or is evaluated.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                quoted.Append(text[i]).Append(text[++i]);
            else if (text[i] is '$' or '%' && i + 1 < text.Length && text[i + 1] == '{')
                quoted.Append(text[i], 2);
            else if (PlainText.IsOrder(text, i))
                Spell(quoted, text[i]);
            else
                Append(quoted, text[i]);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A list of expressions.</summary>
    public static string List(params IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    /// <summary>A whole number.</summary>
    public static string Number(decimal number) => number.ToString("0", CultureInfo.InvariantCulture);

    /// <summary>The nearest name of a block, which has letters, digits, hyphens and underscores, and begins with no digit.</summary>
    public static string Label(string id)
    {
        var label = new StringBuilder(id.Length);
        foreach (var c in id)
            label.Append(IsOfLabel(c) ? c : '_');
        return label.Length > 0 && label[0] is (>= '0' and <= '9') or '-' ? "_" + label : label.ToString();
    }

    private static bool IsOfLabel(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_';

    private static void Append(StringBuilder quoted, char c)
    {
        if (c is '"' or '\\')
            quoted.Append('\\').Append(c);
        else if (c == '\n')
            quoted.Append("\\n");
        else if (c == '\t')
            quoted.Append("\\t");
        else if (char.IsSurrogate(c))
            quoted.Append('\uFFFD');
        else if (c < ' ' || Printable.IsHidden(c))
            Spell(quoted, c);
        else
            quoted.Append(c);
    }

    private static void Spell(StringBuilder quoted, char c) =>
        quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
}
