using Microsoft.CodeAnalysis.Text;

namespace OwnershipAnalyzers.Editing.Json;

/// <summary>Where something more fits into an array or object, in the way in which the file is written.</summary>
/// <param name="Span">What is replaced; usually nothing.</param>
/// <param name="Frame">What stands around it.</param>
public sealed record JsonInsertion(TextSpan Span, InsertionFrame Frame)
{
    /// <summary>The place at the end of an array or an object.</summary>
    public static JsonInsertion AtEndOf(JsonSyntax container, JsonLayout layout)
    {
        if (container.Items.Count > 0)
            return BehindLast(container, layout);
        var inside = TextSpan.FromBounds(container.Offset + 1, container.End - 1);
        var hasComment = layout.Text(inside.Start, inside.End).Trim(JsonLayout.Blanks).Length > 0;
        return hasComment
            ? BehindComment(container, layout)
            : new JsonInsertion(inside, layout.Lines(layout.IndentationAt(container.Offset)));
    }

    /// <summary>The place for the items of an array that does not exist yet, at the end of an object that is not empty.</summary>
    public static JsonInsertion InNewArray(string key, JsonSyntax container, JsonLayout layout)
    {
        var (span, member) = AtEndOf(container, layout);
        var last = container.Items[container.Items.Count - 1];
        var items = layout.StartsLine(last.Offset) ? layout.Lines(layout.IndentationAt(last.Offset)) : InsertionFrame.Inline;
        var before = $"{member.Before}\"{key}\": [{items.Before}";
        return new JsonInsertion(span, new InsertionFrame(before, items.Separator, $"{items.After}]{member.After}"));
    }

    /// <summary>
    /// A comment behind the last item belongs to it, and stays on its line. Who ends lists with a comma goes on doing so.
    /// </summary>
    private static JsonInsertion BehindLast(JsonSyntax container, JsonLayout layout)
    {
        var last = container.Items[container.Items.Count - 1];
        var comma = container.EndOfTrailingComma is null ? "," : "";
        var after = container.EndOfTrailingComma is null ? "" : ",";
        var end = container.EndOfTrailingComma ?? last.Value.End;
        if (!layout.StartsLine(last.Offset))
            return new JsonInsertion(new TextSpan(end, 0), new InsertionFrame(comma + " ", ", ", after));
        var point = layout.EndOfComments(end);
        var line = layout.NewLine(layout.IndentationAt(last.Offset));
        var frame = new InsertionFrame(comma + layout.Text(end, point) + line, "," + line, after);
        return new JsonInsertion(TextSpan.FromBounds(end, point), frame);
    }

    private static JsonInsertion BehindComment(JsonSyntax container, JsonLayout layout)
    {
        var inside = layout.Text(container.Offset + 1, container.End - 1);
        var end = inside.TrimEnd(JsonLayout.Blanks).Length;
        var isLine = inside.IndexOfAny(['\r', '\n'], end) >= 0;
        var before = isLine ? layout.NewLine(layout.IndentationAt(container.Offset) + layout.Unit) : " ";
        return new JsonInsertion(new TextSpan(container.Offset + 1 + end, 0), new InsertionFrame(before, "," + before, ""));
    }
}
