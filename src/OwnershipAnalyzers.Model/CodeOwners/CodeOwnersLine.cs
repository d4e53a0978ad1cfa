namespace OwnershipAnalyzers.CodeOwners;

/// <summary>The parts of a line, which blanks separate. A backslash before a blank makes it part of a pattern.</summary>
public static class CodeOwnersLine
{
    /// <summary>Whether a character parts a line.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t';

    /// <summary>Where the first part at or after <paramref name="from"/> begins; the end of the line when there is none.</summary>
    public static int Skip(string line, int from)
    {
        while (from < line.Length && IsBlank(line[from]))
            from++;
        return from;
    }

    /// <summary>Where the pattern that begins at <paramref name="from"/> ends.</summary>
    public static int EndOfPattern(string line, int from)
    {
        while (from < line.Length && !IsBlank(line[from]))
            from += line[from] == '\\' ? 2 : 1;
        return Math.Min(from, line.Length);
    }

    /// <summary>The parts behind a pattern or heading, each with its beginning.</summary>
    public static IEnumerable<(string Text, int At)> Parts(string line, int from)
    {
        for (var at = Skip(line, from); at < line.Length;)
        {
            var end = at;
            while (end < line.Length && !IsBlank(line[end]))
                end++;
            yield return (line.Substring(at, end - at), at);
            at = Skip(line, end);
        }
    }

    /// <summary>The lines of a text, without what ends them.</summary>
    public static IEnumerable<string> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(['\r', '\n'], start);
            if (end < 0)
                end = text.Length;
            yield return text.Substring(start, end - start);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }
}
