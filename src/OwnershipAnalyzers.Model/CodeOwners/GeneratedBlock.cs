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

    private const string EndWithoutBegin =
        $"the generated part ends here without beginning; delete the line, or write '{Begin}' above what is generated";

    /// <summary>Finds the block.</summary>
    /// <param name="text">The file.</param>
    /// <param name="fault">The line at which the marks make no sense, and why; line 0 when they do.</param>
    public static GeneratedBlock? Find(string text, out (int Line, string Reason) fault)
    {
        fault = default;
        var line = 0;
        var at = 0;
        var begin = -1;
        var end = -1;
        var lineOfBegin = 0;
        foreach (var written in CodeOwnersLine.Of(text))
        {
            line++;
            // A byte order mark stays where it is.
            var mark = written is ['\uFEFF', ..] ? 1 : 0;
            var start = at + mark;
            var content = written.Substring(mark);
            at = EndOfLine(text, at + written.Length);
            if (content.StartsWith(Begin, StringComparison.Ordinal))
            {
                if (begin >= 0)
                {
                    fault = (line, SecondBegin(lineOfBegin));
                    return null;
                }

                begin = start;
                lineOfBegin = line;
            }
            else if (content.StartsWith(End, StringComparison.Ordinal))
            {
                if (begin < 0 || end >= 0)
                {
                    fault = (line, EndWithoutBegin);
                    return null;
                }

                end = at;
            }
        }

        if (begin < 0)
            return new GeneratedBlock(text, "", "", 0);
        if (end < 0)
        {
            fault = (lineOfBegin, $"the generated part never ends; write '{End}' below what is generated");
            return null;
        }

        return new GeneratedBlock(text.Substring(0, begin), text.Substring(begin, end - begin), text.Substring(end), lineOfBegin);
    }

    private static string SecondBegin(int lineOfFirst) =>
        $"a second generated part begins here, and the first began in line {lineOfFirst}; delete one of them, with its marks";

    private static int EndOfLine(string text, int at) =>
        at >= text.Length ? text.Length : text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
}
