using System.Collections;

namespace OwnershipAnalyzers.Exports.Yaml;

/// <summary>
/// Keys and values in the order in which they are added. What says nothing (null, an empty list, an empty map) is left out.
/// </summary>
internal sealed class YamlMap : IEnumerable
{
    private readonly List<(string Key, object Value)> _entries = [];

    /// <summary>The entries; a value is a text, a number, a truth, a map or a list.</summary>
    public IReadOnlyList<(string Key, object Value)> Entries => _entries;

    /// <summary>Adds a text.</summary>
    public void Add(string key, string? value) => AddValue(key, value);

    /// <summary>Adds a number.</summary>
    public void Add(string key, decimal? value) => AddValue(key, value);

    /// <summary>Adds a truth.</summary>
    public void Add(string key, bool? value) => AddValue(key, value);

    /// <summary>Adds a map, unless it is empty.</summary>
    public void Add(string key, YamlMap? value) => AddValue(key, value?._entries.Count > 0 ? value : null);

    /// <summary>Adds a list of texts, unless it is empty.</summary>
    public void Add(string key, IEnumerable<string>? items) => AddList(key, items?.ToArray<object>());

    /// <summary>Adds a list of maps, unless it is empty.</summary>
    public void Add(string key, IEnumerable<YamlMap>? items) => AddList(key, items?.ToArray<object>());

    /// <summary>Adds a list without items, for a format that asks for the key.</summary>
    public void AddEmptyList(string key) => AddValue(key, Array.Empty<object>());

    /// <inheritdoc/>
    public IEnumerator GetEnumerator() => _entries.GetEnumerator();

    private void AddList(string key, object[]? items) => AddValue(key, items is { Length: > 0 } ? items : null);

    private void AddValue(string key, object? value)
    {
        if (value is not null)
            _entries.Add((key, value));
    }
}
