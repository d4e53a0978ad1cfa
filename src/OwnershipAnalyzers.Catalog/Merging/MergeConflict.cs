using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Merging;

/// <summary>A fact to which catalogs give different values.</summary>
/// <param name="In">The list of the catalog that has it.</param>
/// <param name="Id">Whose fact it is.</param>
/// <param name="Key">Its key.</param>
/// <param name="Values">The values in canonical JSON, sorted, each with the names of the catalogs that say so.</param>
public sealed record MergeConflict(string In, string Id, string Key, IReadOnlyList<(string Value, IReadOnlyList<string> Sources)> Values)
{
    private static readonly Dictionary<string, string> Nouns = new(StringComparer.Ordinal)
    {
        ["repositories"] = "repository",
        ["services"] = "service",
        ["teams"] = "team",
        ["schedules"] = "schedule",
        ["escalationPolicies"] = "escalation policy",
        ["tiers"] = "tier",
        ["externalServices"] = "external service",
        ["assemblies"] = "assembly",
    };

    /// <summary>The conflict as a sentence that names all sides.</summary>
    public string Message => In == "repositories" && Key == "digest"
        ? $"{Subject}: two different catalogs have this name, in {Enumeration.Of(AllSources)}. "
            + "Give each repository once, and a name of its own: NAME=FILE"
        : $"{Subject}: \"{Key}\" is {Enumeration.Of(Values.Select(value => $"{Shown(value.Value)} in {Enumeration.Of(value.Sources)}"))}";

    /// <summary>As the catalog remembers it, so that whatever is merged later is compared with each of the values.</summary>
    internal CatalogConflict ForCatalog => new(In, Id, Key, [.. Values.Select(value => CanonicalJson.Value(value.Value))]);

    private IEnumerable<string> AllSources => Values.SelectMany(value => value.Sources).Distinct(StringComparer.Ordinal);

    private string Subject => $"{Nouns[In]} '{Excerpt.Of(Id)}'";

    private static string Shown(string value) => value == CanonicalJson.Text((string?)null) ? "contradictory" : Excerpt.Of(value, 120);
}
