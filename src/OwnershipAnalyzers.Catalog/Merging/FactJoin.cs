using System.Text.Json;
using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Merging;

/// <summary>
/// Joins what catalogs say of one fact. Behind each fact stands the set of all values that anybody gave it; sets unite in any order and
/// as often as one likes. The catalog shows the one value of a set with one, and null for others; a set with several is remembered as a
/// conflict.
/// </summary>
internal sealed class FactJoin
{
    private readonly List<MergeConflict> _conflicts = [];

    /// <summary>The facts with several values, sorted.</summary>
    public IReadOnlyList<MergeConflict> Conflicts =>
    [
        .. _conflicts.OrderBy(conflict => conflict.In, StringComparer.Ordinal)
            .ThenBy(conflict => conflict.Id, StringComparer.Ordinal)
            .ThenBy(conflict => conflict.Key, StringComparer.Ordinal),
    ];

    /// <summary>The one value in canonical JSON; null when nobody gives one, or when several are given.</summary>
    /// <param name="in">The list of the catalog that has the fact.</param>
    /// <param name="id">Whose fact it is.</param>
    /// <param name="key">Its key.</param>
    /// <param name="said">What each catalog says, in canonical JSON; null for nothing.</param>
    public string? Join(string @in, string id, string key, IEnumerable<(MergeSource Source, string? Value)> said)
    {
        var values = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (source, value) in said)
        {
            IEnumerable<string> given = value is null ? [] : [value];
            foreach (var text in source.Conflict(@in, id, key) is { } known ? known.Values.Select(CanonicalJson.Text) : given)
            {
                if (!values.TryGetValue(text, out var sources))
                    values.Add(text, sources = new SortedSet<string>(StringComparer.Ordinal));
                sources.Add(source.Name);
            }
        }

        if (values.Count == 1)
            return values.Keys.First();
        if (values.Count > 1)
            _conflicts.Add(new MergeConflict(@in, id, key, [.. values.Select(SaidBy)]));
        return null;

        static (string, IReadOnlyList<string>) SaidBy(KeyValuePair<string, SortedSet<string>> value) => (value.Key, [.. value.Value]);
    }

    /// <summary>The same for a fact that is a text, or contradictory.</summary>
    public string? JoinText(string @in, string id, string key, IEnumerable<(MergeSource Source, string? Value, bool IsDeclared)> said) =>
        Join(@in, id, key, said.Select(InJson)) is { } value ? CanonicalJson.Value(value).GetString() : null;

    /// <summary>The same for any value; null is none.</summary>
    public JsonElement? JoinValue(string @in, string id, string key, IEnumerable<(MergeSource Source, JsonElement? Value)> said) =>
        Join(@in, id, key, said.Select(InJson)) is { } text ? CanonicalJson.Value(text) : null;

    private static (MergeSource, string?) InJson((MergeSource Source, string? Value, bool IsDeclared) said) =>
        (said.Source, said.Value is null && !said.IsDeclared ? null : CanonicalJson.Text(said.Value));

    private static (MergeSource, string?) InJson((MergeSource Source, JsonElement? Value) said) =>
        (said.Source, said.Value is { ValueKind: not JsonValueKind.Null } value ? CanonicalJson.Text(value) : null);
}
