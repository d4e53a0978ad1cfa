using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>An entry of the registry: its id, followed by what is written there.</summary>
public record CatalogEntry
{
    /// <summary>An entry without content.</summary>
    [JsonConstructor]
    public CatalogEntry() => Content = new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    /// <summary>An entry with the members of the object <paramref name="content"/>.</summary>
    [SetsRequiredMembers]
    public CatalogEntry(string id, JsonElement content)
    {
        Id = id;
        Content = content.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
    }


    /// <summary>The id, which is the entry's key in the registry.</summary>
    [JsonPropertyOrder(-2)]
    public required string Id { get; init; }

    /// <summary>The entry as written.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Content { get; set; }
}

/// <summary>A team with what it owns.</summary>
public sealed record CatalogTeam : CatalogEntry
{
    /// <summary>A team without content.</summary>
    [JsonConstructor]
    public CatalogTeam()
    {
    }

    /// <summary>A team with the members of the object <paramref name="content"/>.</summary>
    [SetsRequiredMembers]
    public CatalogTeam(string id, JsonElement content)
        : base(id, content)
    {
    }

    /// <summary>The ids of the services it owns, sorted.</summary>
    [JsonPropertyOrder(-1)]
    public IReadOnlyList<string> Services { get; init => field = value ?? []; } = [];
}
