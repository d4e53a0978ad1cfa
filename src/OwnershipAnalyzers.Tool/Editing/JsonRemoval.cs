using OwnershipAnalyzers.CodeFixes.Editing.Json;

namespace OwnershipAnalyzers.Tool.Editing;

/// <summary>Takes something out of JSON, so that the rest stays as it was written.</summary>
internal static class JsonRemoval
{
    /// <summary>The change that removes an item with the comma and the blanks before it; the first one with what is behind it.</summary>
    public static TextChange Of(string text, JsonValue container, int index)
    {
        var item = container.Items[index];
        if (index > 0)
        {
            var previous = container.Items[index - 1].Value.End;
            // A comment behind the previous item is about that one, and stays.
            var comma = text.IndexOf(',', previous);
            var between = text[(comma + 1)..item.Offset];
            var kept = between.TrimEnd(JsonLayout.Blanks);
            var isLast = index == container.Items.Count - 1;
            return isLast && container.EndOfTrailingComma is null
                ? new TextChange(comma, item.Value.End - comma, kept)
                : new TextChange(comma + 1 + kept.Length, (isLast ? container.EndOfTrailingComma!.Value : item.Value.End + 1) - comma - 1 - kept.Length, "");
        }

        return container.Items.Count == 1
            ? new TextChange(container.Offset + 1, container.End - container.Offset - 2, "")
            : new TextChange(item.Offset, container.Items[1].Offset - item.Offset, "");
    }
}
