using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Exports.Yaml;

/// <summary>
/// Writes YAML that every reader understands alike, whether of version 1.1 or 1.2: each text in double quotes, so that none is taken for a
/// number, a date, a truth or markup, and whatever does not show spelled out.
/// </summary>
internal static class YamlText
{
    private const int IndentOfLevel = 2;

    /// <summary>In YAML 1.1 these are truths, and so would be a key.</summary>
    private static readonly Regex PlainKey = new(
        @"\A(?!(?:y|n|yes|no|on|off|true|false|null)\z)[A-Za-z][A-Za-z0-9_./-]*\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The text of a file with these documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="comment">Lines for people above the first; null for none.</param>
    public static string Of(IReadOnlyList<YamlMap> documents, string? comment = null)
    {
        var text = new StringBuilder();
        foreach (var line in comment?.Split('\n') ?? [])
            text.Append("# ").Append(line).Append('\n');
        foreach (var document in documents)
        {
            if (documents.Count > 1)
                text.Append("---\n");
            Map(text, document, 0);
        }

        return text.ToString();
    }

    /// <summary>The text of a file with a list of maps.</summary>
    public static string OfList(IReadOnlyList<YamlMap> items)
    {
        if (items.Count == 0)
            return "[]\n";
        var text = new StringBuilder();
        foreach (var item in items)
            Item(text, item, 0);
        return text.ToString();
    }

    /// <summary>A text in double quotes.</summary>
    public static string Quoted(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            if (i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]))
                text.Append(value[i]).Append(value[++i]);
            else if (PlainText.IsOrder(value, i))
                Spell(text, value[i]);
            else
                Append(text, value[i]);
        }

        return text.Append('"').ToString();
    }

    private static void Append(StringBuilder text, char c)
    {
        if (c is '"' or '\\')
            text.Append('\\').Append(c);
        else if (c == '\n')
            text.Append("\\n");
        else if (c == '\t')
            text.Append("\\t");
        else if (Shows(c))
            text.Append(c);
        else
            Spell(text, c);
    }

    private static void Spell(StringBuilder text, char c) =>
        text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));

    /// <summary>Marks that change the direction of writing, and the like, would show a reviewer something else than there is.</summary>
    private static bool Shows(char c) => c < 128 ? c is >= ' ' and not '\x7F' : CharUnicodeInfo.GetUnicodeCategory(c) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator);

    private static void Map(StringBuilder text, YamlMap map, int indent)
    {
        var isFirst = true;
        foreach (var (key, value) in map.Entries)
        {
            // The first key of an item stands behind its hyphen.
            if (!isFirst || text.Length == 0 || text[text.Length - 1] == '\n')
                text.Append(' ', indent);
            isFirst = false;
            text.Append(PlainKey.IsMatch(key) ? key : Quoted(key)).Append(':');
            Value(text, value, indent);
        }
    }

    private static void Value(StringBuilder text, object value, int indent)
    {
        switch (value)
        {
            case YamlMap { Entries.Count: > 0 } map:
                text.Append('\n');
                Map(text, map, indent + IndentOfLevel);
                break;
            case object[] { Length: > 0 } items:
                text.Append('\n');
                foreach (var item in items)
                    Item(text, item, indent + IndentOfLevel);
                break;
            default:
                text.Append(' ').Append(Scalar(value)).Append('\n');
                break;
        }
    }

    private static void Item(StringBuilder text, object item, int indent)
    {
        text.Append(' ', indent).Append("- ");
        if (item is YamlMap { Entries.Count: > 0 } map)
            Map(text, map, indent + IndentOfLevel);
        else
            text.Append(Scalar(item)).Append('\n');
    }

    private static string Scalar(object value) => value switch
    {
        string text => Quoted(text),
        bool truth => truth ? "true" : "false",
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        YamlMap => "{}",
        _ => "[]",
    };
}
