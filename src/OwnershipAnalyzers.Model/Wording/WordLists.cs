namespace OwnershipAnalyzers.Wording;

/// <summary>The words by which names and descriptions are judged; an organisation adds its own and removes what does not fit.</summary>
public sealed class WordLists
{
    /// <summary>Names that say nothing of what a service does, such as those of planets.</summary>
    public const string CodeNames = "codeNames";
    /// <summary>Names of tools that watch or run services.</summary>
    public const string ToolNames = "toolNames";
    /// <summary>Words that every name could have, such as <c>service</c>.</summary>
    public const string NoiseWords = "noiseWords";
    /// <summary>What stands where somebody meant to write later.</summary>
    public const string Placeholders = "placeholders";
    /// <summary>Acronyms that everybody in the organisation knows.</summary>
    public const string Acronyms = "acronyms";

    // "new relic" and "splunk on call": no entry that matters has more words.
    private const int LongestEntry = 3;

    private readonly Dictionary<string, IReadOnlyList<string>> entries;

    // By the entry's words, joined: "New Relic" and "NewRelic" are the same tool.
    private readonly Dictionary<string, Dictionary<string, string>> byKey;

    private WordLists(Dictionary<string, IReadOnlyList<string>> entries)
    {
        this.entries = entries;
        byKey = entries.ToDictionary(
            list => list.Key,
            list => list.Value.GroupBy(Key).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    /// <summary>The lists there are, as they are called below <c>policy.words</c> of the registry.</summary>
    public static IReadOnlyList<string> Names { get; } = [CodeNames, ToolNames, NoiseWords, Placeholders, Acronyms];

    /// <summary>The lists as they come. Code names are empty: only an organisation knows its own.</summary>
    public static WordLists Shipped { get; } = new(new(StringComparer.Ordinal)
    {
        [CodeNames] = [],
        [ToolNames] = ShippedWords.ToolNames,
        [NoiseWords] = ShippedWords.NoiseWords,
        [Placeholders] = ShippedWords.Placeholders,
        [Acronyms] = ShippedWords.Acronyms,
    });

    /// <summary>The entries of a list.</summary>
    /// <exception cref="KeyNotFoundException">There is no list of that name.</exception>
    public IReadOnlyList<string> this[string list] => entries[list];

    /// <summary>These lists with a changed one.</summary>
    /// <param name="list">One of <see cref="Names"/>.</param>
    /// <param name="changes">A word or phrase to add, <c>-word</c> to remove one, <c>-*</c> to remove all that shipped; case does not
    /// matter.</param>
    /// <exception cref="KeyNotFoundException">There is no list of that name.</exception>
    public WordLists With(string list, IEnumerable<string> changes)
    {
        var written = changes.Select(change => change.Trim()).Where(change => change.Length > 0).ToArray();
        var removed = new HashSet<string>(written.Where(IsRemoval).Select(Key), StringComparer.Ordinal);
        if (written.Contains("-*"))
            removed.UnionWith(Shipped[list].Select(Key));
        return new(new(entries, StringComparer.Ordinal)
        {
            [list] = [.. entries[list].Where(entry => !removed.Contains(Key(entry))), .. written.Where(change => !IsRemoval(change))],
        });
    }

    /// <summary>The longest entry of a list that the words have at an index, or null.</summary>
    /// <param name="list">One of <see cref="Names"/>.</param>
    /// <param name="words">Lower-case words.</param>
    /// <param name="at">The index of the first of them.</param>
    /// <param name="length">How many words it takes; 0 when there is none.</param>
    public string? Find(string list, IReadOnlyList<string> words, int at, out int length)
    {
        var entriesByKey = byKey[list];
        for (length = Math.Min(LongestEntry, words.Count - at); length > 0; length--)
        {
            if (entriesByKey.TryGetValue(Joined(words, at, length), out var entry))
                return entry;
        }

        return null;
    }

    /// <summary>Whether a list has an entry with just these words.</summary>
    public bool Has(string list, IEnumerable<string> words) => byKey[list].ContainsKey(string.Concat(words));

    // By index, because skipping to a place in a list takes time that grows with the place.
    private static string Joined(IReadOnlyList<string> words, int at, int length) =>
        string.Concat(Enumerable.Range(at, length).Select(i => words[i]));

    private static bool IsRemoval(string change) => change[0] == '-';

    private static string Key(string entry) => string.Concat(TextWords.Of(entry));
}
