namespace OwnershipAnalyzers.CodeOwners;

/// <summary>The part of a CODEOWNERS file that is generated, between two comments; the rest is somebody's own.</summary>
/// <param name="Before">The text before the first mark.</param>
/// <param name="Content">The marks and what is between them; empty when there are none yet.</param>
/// <param name="After">The text after the second mark.</param>
/// <param name="Line">The 1-based line of the first mark; 0 when there is none.</param>
public sealed record GeneratedBlock(string Before, string Content, string After, int Line)
{
    /// <summary>How the first line begins. What follows may change from version to version.</summary>
    public const string Begin = "# begin ownership";

    /// <summary>How the last line begins.</summary>
    public const string End = "# end ownership";

    /// <summary>Finds the block.</summary>
    /// <param name="text">The file.</param>
    /// <param name="fault">The line at which the marks make no sense, and why; line 0 when they do.</param>
    public static GeneratedBlock? Find(string text, out (int Line, string Reason) fault)
    {
        fault = default;
        var (line, begin, beginAt, end, at) = (0, -1, 0, -1, 0);
        foreach (var written in CodeOwnersLine.Of(text))
        {
            var content = written;
            line++;
            var start = at;
            at = EndOfLine(text, start + content.Length);
            // A byte order mark stays where it is.
            if (content is ['\uFEFF', ..])
                (start, content) = (start + 1, content.Substring(1));
            if (content.StartsWith(Begin, StringComparison.Ordinal))
            {
                if (begin >= 0)
                    fault = (line, $"a second generated part begins here, and the first began in line {beginAt}; delete one of them, with its marks");
                (begin, beginAt) = begin < 0 ? (start, line) : (begin, beginAt);
            }
            else if (content.StartsWith(End, StringComparison.Ordinal))
            {
                if (begin < 0 || end >= 0)
                    fault = (line, $"the generated part ends here without beginning; delete the line, or write '{Begin}' above what is generated");
                end = at;
            }

            if (fault.Line > 0)
                return null;
        }

        if (begin >= 0 && end < 0)
            fault = (beginAt, $"the generated part never ends; write '{End}' below what is generated");
        if (fault.Line > 0)
            return null;
        return begin < 0 ? new GeneratedBlock(text, "", "", 0) : new GeneratedBlock(text.Substring(0, begin), text.Substring(begin, end - begin), text.Substring(end), beginAt);
    }

    private static int EndOfLine(string text, int at) =>
        at >= text.Length ? text.Length : text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
}
