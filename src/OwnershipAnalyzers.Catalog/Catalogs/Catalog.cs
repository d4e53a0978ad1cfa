using System.Text.Json;
using System.Text.Json.Serialization;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>
/// Who owns what in a repository: all manifests, profiles and the registry merged. Holds facts only, so equal sources give an equal
/// catalog.
/// </summary>
/// <remarks>A list that a file does not have is empty: the generated reader knows no initial values and sets null.</remarks>
public sealed record Catalog
{
    /// <summary>Where the JSON schema of the file is published.</summary>
    [JsonPropertyName("$schema")]
    public string Schema { get; init => field = value ?? Published; } = Published;

    private const string Published =
        "https://raw.githubusercontent.com/ownership-analyzers/OwnershipAnalyzers/main/docs/schema/catalog.schema.json";

    /// <summary>The version of the format.</summary>
    public int SchemaVersion { get; init => field = value == 0 ? 1 : value; } = 1;

    /// <summary>
    /// The repositories that were merged, sorted by name; null in the catalog of one, as the build writes it. With them, each path begins
    /// with the name of its repository.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CatalogRepository>? Repositories { get; init; }

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

    /// <summary>
    /// What the registry asks of all services and teams, as written; null when it has no policy, and when each of several repositories
    /// has its own.
    /// </summary>
    public JsonElement? Policy { get; init; }

    /// <summary>The assemblies of which ownership is asked, sorted by name and project.</summary>
    public IReadOnlyList<CatalogAssembly> Assemblies { get; init => field = value ?? []; } = [];

    /// <summary>How much of the repository is owned.</summary>
    public Coverage Coverage { get; init => field = value ?? new(); } = new();

    /// <summary>What the merged repositories say differently, and the catalog therefore says not at all; null when they agree.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CatalogConflict>? Conflicts { get; init; }
}
