namespace OwnershipAnalyzers.Catalogs;

/// <summary>The entries of a catalog that come from the registry, by name, to follow what they say of each other.</summary>
internal sealed class RegistryEntries
{
    private const string Id = "\n      \"id\": \"";
    private const string FormerIds = "\n      \"formerIds\": [";

    private readonly CatalogText _text;
    private readonly Dictionary<string, List<CatalogText.Part>> _entries = new(StringComparer.Ordinal);
    private bool _isPlain = true;

    /// <param name="text">The catalog.</param>
    /// <param name="lists">The lists of the registry in it.</param>
    public RegistryEntries(CatalogText text, IEnumerable<CatalogText.Part> lists)
    {
        _text = text;
        foreach (var list in lists)
        {
            Add(list, Id, '"');
            Add(list, FormerIds, ']');
        }
    }

    /// <summary>
    /// The entries that some texts name, and those that these name in turn: from a service to its team, its schedule, the team that helps
    /// out.
    /// </summary>
    /// <returns>Null when a team is named that is not in the registry: which one was meant is a question to all of them.</returns>
    public IReadOnlyCollection<CatalogText.Part>? ReachedFrom(IEnumerable<string> texts)
    {
        if (!_isPlain)
            return null;
        var reached = new HashSet<CatalogText.Part>();
        var waiting = new Queue<string>(texts);
        while (waiting.Count > 0)
        {
            // Each string without escapes is one of the pieces, whatever the others are.
            var pieces = waiting.Dequeue().Split('"');
            for (var i = 0; i < pieces.Length; i++)
            {
                if (_entries.TryGetValue(pieces[i], out var named))
                    Reach(named);
                else if (i > 1 && pieces[i - 2] == "team" && pieces[i - 1] == ": ")
                    return null;
            }
        }

        return reached;

        void Reach(List<CatalogText.Part> named)
        {
            foreach (var entry in named.Where(reached.Add))
                waiting.Enqueue(_text.Read(entry));
        }
    }

    /// <summary>Remembers the entries of a list under the names that follow a text in them.</summary>
    private void Add(CatalogText.Part list, string before, char end)
    {
        foreach (var entry in _text.EntriesWith(list, before))
        {
            var text = _text.Read(entry);
            var start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
            foreach (var name in CatalogText.Names(text.Substring(start, text.IndexOf(end, start) - start)))
            {
                _isPlain &= name.IndexOf('\\') < 0;
                if (!_entries.TryGetValue(name, out var same))
                    _entries.Add(name, same = []);
                same.Add(entry);
            }
        }
    }
}
