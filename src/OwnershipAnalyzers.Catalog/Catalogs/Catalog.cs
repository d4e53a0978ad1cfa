using System.Text.Json.Serialization;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>
/// Who owns what in a repository: all manifests, profiles and the registry merged. Holds facts only, so equal sources give an equal catalog.
/// </summary>
public sealed record Catalog
{
    /// <summary>Where the JSON schema of the file is published.</summary>
    [JsonPropertyName("$schema")]
    public string Schema { get; init; } = "https://raw.githubusercontent.com/ownership-analyzers/OwnershipAnalyzers/main/docs/schema/catalog.schema.json";

    /// <summary>The version of the format.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <summary>The services declared by assemblies, sorted by id.</summary>
    public IReadOnlyList<CatalogService> Services { get; init; } = [];

    /// <summary>The teams of the registry, sorted by id.</summary>
    public IReadOnlyList<CatalogTeam> Teams { get; init; } = [];

    /// <summary>The on-call schedules of the registry, sorted by id.</summary>
    public IReadOnlyList<CatalogEntry> Schedules { get; init; } = [];

    /// <summary>The escalation policies of the registry, sorted by id.</summary>
    public IReadOnlyList<CatalogEntry> EscalationPolicies { get; init; } = [];

    /// <summary>The tiers of the registry, sorted by id.</summary>
    public IReadOnlyList<CatalogEntry> Tiers { get; init; } = [];

    /// <summary>The external services of the registry, sorted by id.</summary>
    public IReadOnlyList<CatalogEntry> ExternalServices { get; init; } = [];

    /// <summary>The assemblies of which ownership is asked, sorted by name and project.</summary>
    public IReadOnlyList<CatalogAssembly> Assemblies { get; init; } = [];

    /// <summary>How much of the repository is owned.</summary>
    public Coverage Coverage { get; init; } = new();
}
