namespace OwnershipAnalyzers.Tool.StackTraces;

/// <summary>
/// A .NET stack trace that somebody pasted: from a log, a ticket or a debugger, in the language of the machine, with the prefixes of a log, or
/// inside JSON.
/// </summary>
/// <param name="Frames">The calls as they stand there: those of the innermost exception first, then its callers.</param>
internal sealed record StackTraceText(IReadOnlyList<StackTraceFrame> Frames)
{
    private const int LongestHeader = 2000;

    /// <summary>What the innermost exception says, as <c>Type: message</c>; null when the text does not tell.</summary>
    public string? Exception { get; init; }

    /// <summary>Reads a trace.</summary>
    /// <returns>Null when the text has no line that is a call of .NET code.</returns>
    public static StackTraceText? Parse(string text)
    {
        var frames = new List<StackTraceFrame>();
        string? exception = null;
        foreach (var line in StackTraceLines.Of(text))
        {
            if (FrameParser.Parse(line) is { } frame)
                frames.Add(frame);
            // Inner exceptions stand below the ones that they caused, and above all calls.
            else if (frames.Count == 0 && Header(line) is { } header)
                exception = header;
        }

        return frames.Count == 0 ? null : new StackTraceText(frames) { Exception = exception };
    }

    /// <summary>From the name of the exception to the end of the line: <c>12:01 [ERR] Unhandled exception. Acme.ShopException: no tea</c>.</summary>
    private static string? Header(string line)
    {
        if (line.Length > LongestHeader)
            return null;
        const string Name = "Exception";
        for (var end = line.IndexOf(Name, StringComparison.Ordinal); end >= 0; end = line.IndexOf(Name, end + 1, StringComparison.Ordinal))
        {
            var after = end + Name.Length;
            if (after < line.Length && line[after] is not (':' or ' ' or '\t' or '('))
                continue;
            var start = end;
            while (start > 0 && (char.IsLetterOrDigit(line[start - 1]) || line[start - 1] is '.' or '_' or '+' or '`'))
                start--;
            if (line.IndexOf('.', start, end - start) > start)
                return line.Substring(start).TrimEnd();
        }

        return null;
    }
}
