using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Exports.PagerDuty;

/// <summary>
/// What the entries of one kind are called: in the file, by a label, and in the account, by a name that is nobody else's.
/// </summary>
internal sealed class PagerDutyNames
{
    private const string Rule = "PagerDuty wants names without hidden characters that nothing else of the kind has";

    private readonly UniqueNames _labels;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="resource">The kind of resource, such as <c>pagerduty_team</c>.</param>
    /// <param name="noun">What the catalog calls it, such as <c>team</c>.</param>
    /// <param name="entries">The ids, sorted, each with its name for people.</param>
    /// <param name="clean">The nearest name that PagerDuty accepts.</param>
    /// <param name="losses">Where to say which names are others than in the catalog.</param>
    public PagerDutyNames(
        string resource, string noun, IReadOnlyList<(string Id, string Name)> entries, Func<string, string> clean, Losses losses)
    {
        Resource = resource;
        _labels = new UniqueNames(entries.Select(entry => entry.Id), Hcl.Label, int.MaxValue);
        // Whether names that differ in case alone are two is not documented; those that differ in more are.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, wanted) in entries)
        {
            var name = Free(clean(wanted) is { Length: > 0 } cleaned ? cleaned : _labels[id], id, taken);
            _names[id] = name;
            if (name != wanted)
                losses.Add($"{noun} '{id}'", "name", $"{Rule}; it is called '{name}' there");
        }
    }

    /// <summary>The kind of resource.</summary>
    public string Resource { get; }

    /// <summary>Whether the file holds an entry.</summary>
    public bool Has(string id) => _names.ContainsKey(id);

    /// <summary>A block for an entry, with its name.</summary>
    public HclBlock Block(string id) => new HclBlock("resource", Resource, _labels[id]).WithText("name", _names[id]);

    /// <summary>An expression that is the identifier of an entry in the account, or another attribute of it.</summary>
    public string Reference(string id, string attribute = "id") => $"{Resource}.{_labels[id]}.{attribute}";

    private string Free(string wanted, string id, HashSet<string> taken)
    {
        var cut = Cut(wanted, Printable.MaxLength);
        var name = cut;
        for (var number = 1; !taken.Add(name); number++)
        {
            var suffix = number == 1 ? $" ({_labels[id]})" : $" ({_labels[id]} {number.Text()})";
            name = Cut(cut, Math.Max(1, Printable.MaxLength - suffix.Length)) + suffix;
        }

        return name;
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length).TrimEnd();
}
