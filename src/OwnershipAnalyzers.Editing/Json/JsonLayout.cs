using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Editing.Json;

/// <summary>How a JSON text is written.</summary>
public sealed class JsonLayout
{
    /// <summary>What JSON takes for blanks; in a comment, others are text.</summary>
    public static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    private const string LineComment = "//[^\\r\\n]*";
    private const string CommentOnOneLine = "/\\*[^*\\r\\n]*\\*+(?:[^/*\\r\\n][^*\\r\\n]*\\*+)*/";

    private static readonly Regex FirstLineEnd = new("\\r?\\n|\\r", RegexOptions.CultureInvariant);

    private static readonly Regex Comments =
        new($"\\G(?:[ \\t]|{LineComment}|{CommentOnOneLine})*(?=[\\r\\n]|\\z)", RegexOptions.CultureInvariant);

    private readonly string _text;
    private readonly string _lineEnd;
    private readonly bool _hasLines;

    /// <summary>The layout of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="root">The outermost value in it.</param>
    public JsonLayout(string text, JsonSyntax root)
    {
        _text = text;
        _lineEnd = FirstLineEnd.Match(text).Value;
        _hasLines = root.Items.Count > 0 && StartsLine(root.Items[0].Offset);
        var outer = _hasLines ? IndentationAt(root.Offset) : "";
        var inner = _hasLines ? IndentationAt(root.Items[0].Offset) : "";
        var isDeeper = inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal);
        Unit = isDeeper ? inner.Substring(outer.Length) : "  ";
    }

    /// <summary>One step of indentation.</summary>
    public string Unit { get; }

    /// <summary>The text from one position to another.</summary>
    public string Text(int start, int end) => _text.Substring(start, end - start);

    /// <summary>The blanks at the start of a line.</summary>
    public string IndentationAt(int position)
    {
        var start = StartOfLine(position);
        var end = start;
        while (end < _text.Length && _text[end] is ' ' or '\t')
            end++;
        return Text(start, end);
    }

    /// <summary>Whether only blanks stand before it on its line.</summary>
    public bool StartsLine(int position)
    {
        var start = StartOfLine(position);
        return start > 0 && start + IndentationAt(position).Length == position;
    }

    /// <summary>A line end with the blanks of the next line.</summary>
    public string NewLine(string indentation) => _lineEnd + indentation;

    /// <summary>A list with a line for each item, if the file has lines at all.</summary>
    /// <param name="indentation">That of the line on which the list begins.</param>
    public InsertionFrame Lines(string indentation)
    {
        if (!_hasLines)
            return InsertionFrame.Inline;
        var item = NewLine(indentation + Unit);
        return new InsertionFrame(item, "," + item, NewLine(indentation));
    }

    /// <summary>
    /// The end of the comments that fill the rest of a line; the position itself when there are none, or something else follows.
    /// </summary>
    public int EndOfComments(int position) =>
        Comments.Match(_text, position) is { Success: true } match ? position + match.Value.TrimEnd(Blanks).Length : position;

    private int StartOfLine(int position) => position == 0 ? 0 : _text.LastIndexOfAny(['\r', '\n'], position - 1) + 1;
}
