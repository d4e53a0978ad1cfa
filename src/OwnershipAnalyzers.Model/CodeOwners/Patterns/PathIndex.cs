namespace OwnershipAnalyzers.CodeOwners.Patterns;

/// <summary>
/// Many patterns, of which the last one that matches is wanted. Those that begin with names are found by these names, at the root or
/// anywhere; only the rest of a pattern is compared.
/// </summary>
internal sealed class PathIndex
{
    private readonly Node _rooted = new();
    private readonly Node _floating = new();

    /// <summary>Adds a pattern; patterns come in rising order.</summary>
    public void Add(PathPattern pattern, int number)
    {
        var segments = pattern.Segments;
        var isFloating = segments.Length > 1 && segments[0].IsAnyDepth && segments[1].Literal is not null;
        var (node, at) = isFloating ? (_floating, 1) : (_rooted, 0);
        for (; at < segments.Length && segments[at].Literal is { } name; at++)
            node = node.Below(name);
        node.Patterns.Add(new Entry(pattern, at, number));
    }

    /// <summary>The highest number of a pattern that matches the path; -1 when none does.</summary>
    public int Last(string[] path)
    {
        var last = _rooted.Last(path, 0, -1);
        if (_floating.IsEmpty)
            return last;
        for (var start = 0; start < path.Length; start++)
            last = _floating.Last(path, start, last);
        return last;
    }

    private readonly record struct Entry(PathPattern Pattern, int Matched, int Number);

    private sealed class Node
    {
        private readonly Dictionary<string, Node> _below = new(StringComparer.Ordinal);

        /// <summary>The patterns of which everything up to here is a name, in rising order.</summary>
        public List<Entry> Patterns { get; } = [];

        public bool IsEmpty => _below.Count == 0 && Patterns.Count == 0;

        public Node Below(string name) => _below.TryGetValue(name, out var node) ? node : _below[name] = new Node();

        /// <summary>
        /// The highest number above <paramref name="last"/> of a pattern that matches the path from <paramref name="at"/>, or that.
        /// </summary>
        public int Last(string[] path, int at, int last)
        {
            for (var node = this; ;)
            {
                for (var i = node.Patterns.Count - 1; i >= 0 && node.Patterns[i].Number > last; i--)
                {
                    var entry = node.Patterns[i];
                    if (entry.Pattern.Matches(entry.Matched, path, at))
                        last = entry.Number;
                }

                if (at == path.Length || !node._below.TryGetValue(path[at], out node!))
                    return last;
                at++;
            }
        }
    }
}
