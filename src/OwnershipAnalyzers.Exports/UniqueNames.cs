using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Exports;

/// <summary>
/// Names that a target accepts, one for each id. An id that is such a name keeps it; of others that would become the same name, all but the
/// first get a number. Depends on the set of ids alone.
/// </summary>
internal sealed class UniqueNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken;
    private readonly Func<string, string> _make;
    private readonly int _maxLength;

    /// <param name="ids">All ids.</param>
    /// <param name="make">The name nearest to an id; the same for what is a good name. May be empty when nothing of the id is left.</param>
    /// <param name="maxLength">How long a name may be.</param>
    /// <param name="comparer">When two names are the same to the target.</param>
    /// <param name="alsoTaken">Names that are not free.</param>
    public UniqueNames(
        IEnumerable<string> ids, Func<string, string> make, int maxLength,
        StringComparer? comparer = null, IEnumerable<string>? alsoTaken = null)
    {
        _make = make;
        _maxLength = maxLength;
        _taken = new HashSet<string>(alsoTaken ?? [], comparer ?? StringComparer.Ordinal);
        var sorted = ids.Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal).ToList();
        foreach (var id in sorted.Where(id => id.Length <= maxLength && make(id) == id && _taken.Add(id)))
            _names[id] = id;
        foreach (var id in sorted.Where(id => !_names.ContainsKey(id)))
            _names[id] = Free(id);
    }

    /// <summary>The name of an id, which may be one that was not known before.</summary>
    public string this[string id] => _names.TryGetValue(id, out var name) ? name : _names[id] = Free(id);

    /// <summary>Says of which subjects the target has another name than the catalog.</summary>
    /// <param name="losses">Where to.</param>
    /// <param name="noun">What the ids are of, such as <c>service</c>.</param>
    /// <param name="rule">Which names the target accepts, such as <c>Backstage has names of at most 63 letters</c>.</param>
    public void Report(Losses losses, string noun, string rule)
    {
        foreach (var renamed in _names.Where(name => name.Key != name.Value))
            losses.Add($"{noun} '{renamed.Key}'", "id", $"{rule}; it is called '{Excerpt.Of(renamed.Value)}' there");
    }

    private string Free(string id)
    {
        var made = _make(id);
        var name = Cut(made.Length == 0 ? "unnamed" : made, _maxLength);
        for (var number = 2; !_taken.Add(name); number++)
            name = Numbered(made.Length == 0 ? "unnamed" : made, $"-{number.Text()}");
        return name;
    }

    private string Numbered(string name, string suffix) => Cut(name, _maxLength - suffix.Length) + suffix;

    private static string Cut(string name, int length) => name.Length <= length ? name : name.Substring(0, length).TrimEnd('-', '_', '.');
}
