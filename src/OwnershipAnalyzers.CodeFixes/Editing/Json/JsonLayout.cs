using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.CodeFixes.Editing.Json;

/// <summary>How a JSON text is written.</summary>
internal sealed class JsonLayout
{
    /// <summary>What JSON takes for blanks; in a comment, others are text.</summary>
    public static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    private static readonly Regex FirstLineEnd = new("\\r?\\n|\\r", RegexOptions.CultureInvariant);
    private static readonly Regex Comments = new("\\G(?:[ \\t]|//[^\\r\\n]*|/\\*[^*\\r\\n]*\\*+(?:[^/*\\r\\n][^*\\r\\n]*\\*+)*/)*(?=[\\r\\n]|\\z)", RegexOptions.CultureInvariant);

    private readonly string _text;
    private readonly string _lineEnd;
    private readonly bool _hasLines;

    public JsonLayout(string text, JsonValue root)
    {
        (_text, _lineEnd) = (text, FirstLineEnd.Match(text).Value);
        _hasLines = root.Items.Count > 0 && StartsLine(root.Items[0].Offset);
        var (outer, inner) = _hasLines ? (IndentationAt(root.Offset), IndentationAt(root.Items[0].Offset)) : ("", "");
        Unit = inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal) ? inner.Substring(outer.Length) : "  ";
    }

    /// <summary>One step of indentation.</summary>
    public string Unit { get; }

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
    public bool StartsLine(int position) => StartOfLine(position) + IndentationAt(position).Length == position && StartOfLine(position) > 0;

    public string NewLine(string indentation) => _lineEnd + indentation;

    /// <summary>A list with a line for each item, if the file has lines at all.</summary>
    /// <param name="indentation">That of the line on which the list begins.</param>
    public InsertionFrame Lines(string indentation) =>
        _hasLines ? new InsertionFrame(NewLine(indentation + Unit), "," + NewLine(indentation + Unit), NewLine(indentation)) : InsertionFrame.Inline;

    /// <summary>The end of the comments that fill the rest of a line; the position itself when there are none, or something else follows.</summary>
    public int EndOfComments(int position) =>
        Comments.Match(_text, position) is { Success: true } match ? position + match.Value.TrimEnd(Blanks).Length : position;

    private int StartOfLine(int position) => position == 0 ? 0 : _text.LastIndexOfAny(['\r', '\n'], position - 1) + 1;
}
