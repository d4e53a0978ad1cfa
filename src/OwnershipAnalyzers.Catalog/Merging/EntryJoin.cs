using System.Text.Json;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Joining;

namespace OwnershipAnalyzers.Merging;

/// <summary>Joins entries of registries: each key of an entry is a fact.</summary>
internal sealed class EntryJoin(FactJoin facts, IReadOnlyList<MergeSource> sources)
{
    private static readonly JsonElement Null = Json.CanonicalJson.Value("null");

    public IReadOnlyList<CatalogEntry> Entries(string list, Func<Catalog, IEnumerable<CatalogEntry>> of) =>
        [.. Groups(of).Select(entries => Fill(new CatalogEntry { Id = entries.Key }, list, entries))];

    /// <summary>What a team owns comes from the services.</summary>
    public IReadOnlyList<CatalogTeam> Teams(ILookup<string?, string> services) =>
    [
        .. Groups(catalog => catalog.Teams)
            .Select(team => Fill(new CatalogTeam { Id = team.Key, Services = AssemblyMerge.Sorted(services[team.Key]) }, "teams", team)),
    ];

    private IEnumerable<IGrouping<string, (MergeSource Source, CatalogEntry Entry)>> Groups(Func<Catalog, IEnumerable<CatalogEntry>> of) =>
        sources.SelectMany(source => of(source.Catalog).Select(entry => (Source: source, Entry: entry)))
            .GroupBy(stated => stated.Entry.Id, StringComparer.Ordinal)
            .OrderBy(entries => entries.Key, StringComparer.Ordinal);

    private T Fill<T>(T entry, string list, IGrouping<string, (MergeSource Source, CatalogEntry Entry)> entries)
        where T : CatalogEntry
    {
        foreach (var key in AssemblyMerge.Sorted(entries.SelectMany(stated => stated.Entry.Content.Keys)))
        {
            entry.Content[key] = facts.JoinValue(list, entry.Id, key, Values(key)) ?? Null;
        }

        return entry;

        IEnumerable<(MergeSource, JsonElement?)> Values(string key) =>
            entries.Select(stated => (stated.Source, ValueOf(stated.Entry, key)));

        static JsonElement? ValueOf(CatalogEntry stated, string key) => stated.Content.TryGetValue(key, out var value) ? value : null;
    }
}
