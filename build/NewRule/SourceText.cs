namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>A file of this repository that gets a line more, found by the lines around it.</summary>
/// <param name="File">Its path, for messages.</param>
/// <param name="Text">Its content, lines ending with a line feed.</param>
internal sealed record SourceText(string File, string Text)
{
    // As .editorconfig says.
    private const int MaxLineLength = 140;

    private string[] Lines => Text.Split('\n');

    /// <summary>Puts a paragraph before the first line that is <paramref name="anchor"/>.</summary>
    public SourceText InsertBefore(string anchor, string paragraph) => Insert(Find(line => line == anchor, anchor), paragraph + "\n");

    /// <summary>
    /// Puts a line at the end of a list, which begins below the line that contains <paramref name="head"/>, or behind the last of its lines
    /// that <paramref name="isBefore"/> names.
    /// </summary>
    public SourceText InsertInList(string head, string line, Func<string, bool>? isBefore = null)
    {
        var (begin, end) = ListAt(head);
        var last = isBefore is null ? -1 : Array.FindLastIndex(Lines, end - 1, end - begin, item => isBefore(item));
        return Insert(last < 0 ? end : last + 1, line);
    }

    /// <summary>Puts an item behind the last one of a list with several in a line.</summary>
    public SourceText AppendToList(string head, string item)
    {
        var (begin, end) = ListAt(head);
        var lines = Lines;
        var last = lines[end - 1];
        if (end == begin || !last.EndsWith(',') || last.Length + item.Length + 2 > MaxLineLength)
            return Insert(end, $"        {item},");
        lines[end - 1] = $"{last} {item},";
        return this with { Text = string.Join('\n', lines) };
    }

    /// <summary>Puts a line behind the last one that <paramref name="isBefore"/> names.</summary>
    public SourceText InsertAfterLast(Func<string, bool> isBefore, string line, string what)
    {
        var last = Array.FindLastIndex(Lines, item => isBefore(item));
        return last < 0 ? throw Missing(what) : Insert(last + 1, line);
    }

    private (int Begin, int End) ListAt(string head)
    {
        var lines = Lines;
        var open = Find(line => line.Contains(head, StringComparison.Ordinal), head) + 1;
        var close = Array.FindIndex(lines, open, line => line == "    ];");
        return close < 0 || lines[open] != "    [" ? throw Missing($"list in brackets below '{head}'") : (open + 1, close);
    }

    private int Find(Predicate<string> isAnchor, string what) =>
        Array.FindIndex(Lines, isAnchor) is var found and >= 0 ? found : throw Missing($"line '{what.Trim()}'");

    private SourceText Insert(int line, string lines)
    {
        var all = Lines;
        return this with { Text = string.Join('\n', [.. all[..line], lines, .. all[line..]]) };
    }

    private NewRuleException Missing(string what) => new(
        $"{File} has no {what} any more, so this command does not know where the rule belongs; "
        + "adapt build/NewRule to what the file looks like now");
}
