using System.Text.RegularExpressions;
using OwnershipAnalyzers.Editing.Json;

namespace OwnershipAnalyzers.Tool.Editing;

/// <summary>Takes something out of JSON, so that the rest stays as it was written.</summary>
internal static partial class JsonRemoval
{
    /// <summary>
    /// The change that removes an item with the comma and the blanks before it; the first one with what is behind it. Comments stay.
    /// </summary>
    public static TextChange Of(string text, JsonSyntax container, int index)
    {
        var item = container.Items[index];
        var isLast = index == container.Items.Count - 1;
        if (index > 0)
        {
            // A comment behind the previous item is about that one.
            var comma = EndOfComma(text, container.Items[index - 1].Value.End);
            var between = text[comma..item.Offset];
            var kept = between.TrimEnd(JsonLayout.Blanks);
            return isLast && container.EndOfTrailingComma is null
                ? new TextChange(comma - 1, item.Value.End - comma + 1, kept)
                : new TextChange(comma + kept.Length, End() - comma - kept.Length, "");
        }

        var (start, end) = isLast ? (container.Offset + 1, container.End - 1) : (item.Offset, container.Items[1].Offset);
        return HasComment(text[start..item.Offset]) || HasComment(text[End()..end])
            ? new TextChange(item.Offset, End() - item.Offset, "")
            : new TextChange(start, end - start, "");

        int End() => !isLast ? EndOfComma(text, item.Value.End) : container.EndOfTrailingComma ?? item.Value.End;
    }

    /// <summary>Whether a piece of a text between two values has a comment in it.</summary>
    public static bool HasComment(string between) => between.Contains('/', StringComparison.Ordinal);

    /// <summary>The end of the comma that follows a value.</summary>
    public static int EndOfComma(string text, int value)
    {
        var comma = Comma().Match(text, value);
        return comma.Success ? comma.Index + comma.Length : value;
    }

    [GeneratedRegex(@"\G(?:\s|//[^\r\n]*|/\*.*?\*/)*,", RegexOptions.Singleline)]
    private static partial Regex Comma();
}
