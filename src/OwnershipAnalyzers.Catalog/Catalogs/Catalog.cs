using System.Text.Json.Serialization;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>
/// Who owns what in a repository: all manifests, profiles and the registry merged. Holds facts only, so equal sources give an equal catalog.
/// </summary>
/// <remarks>A list that a file does not have is empty: the generated reader knows no initial values and sets null.</remarks>
public sealed record Catalog
{
    /// <summary>Where the JSON schema of the file is published.</summary>
    [JsonPropertyName("$schema")]
    public string Schema { get; init => field = value ?? Published; } = Published;

    private const string Published = "https://raw.githubusercontent.com/ownership-analyzers/OwnershipAnalyzers/main/docs/schema/catalog.schema.json";

    /// <summary>The version of the format.</summary>
    public int SchemaVersion { get; init => field = value == 0 ? 1 : value; } = 1;

    /// <summary>The services declared by assemblies, sorted by id.</summary>
    public IReadOnlyList<CatalogService> Services { get; init => field = value ?? []; } = [];

    /// <summary>The teams of the registry, sorted by id.</summary>
    public IReadOnlyList<CatalogTeam> Teams { get; init => field = value ?? []; } = [];

    /// <summary>The on-call schedules of the registry, sorted by id.</summary>
    public IReadOnlyList<CatalogEntry> Schedules { get; init => field = value ?? []; } = [];

    /// <summary>The escalation policies of the registry, sorted by id.</summary>
    public IReadOnlyList<CatalogEntry> EscalationPolicies { get; init => field = value ?? []; } = [];

    /// <summary>The tiers of the registry, sorted by id.</summary>
    public IReadOnlyList<CatalogEntry> Tiers { get; init => field = value ?? []; } = [];

    /// <summary>The external services of the registry, sorted by id.</summary>
    public IReadOnlyList<CatalogEntry> ExternalServices { get; init => field = value ?? []; } = [];

    /// <summary>The assemblies of which ownership is asked, sorted by name and project.</summary>
    public IReadOnlyList<CatalogAssembly> Assemblies { get; init => field = value ?? []; } = [];

    /// <summary>How much of the repository is owned.</summary>
    public Coverage Coverage { get; init => field = value ?? new(); } = new();
}
