using System.Text.Json;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>One service. A fact is null when its assemblies do not declare it or do not agree.</summary>
public sealed record CatalogService
{
    /// <summary>The id, as declared.</summary>
    public required string Id { get; init; }

    /// <summary>The current id of the owning team, or null.</summary>
    public string? Team { get; init; }

    /// <summary>The lifecycle stage in lower case, or null.</summary>
    public string? Stage { get; init; }

    /// <summary>The id of the tier, or null.</summary>
    public string? Tier { get; init; }

    /// <summary>The day on which it retires, as <c>yyyy-MM-dd</c>, or null.</summary>
    public string? RetiresOn { get; init; }

    /// <summary>The id of the service to use instead, or null.</summary>
    public string? Replacement { get; init; }

    /// <summary>What kind of thing it is, one of <see cref="Profiles.ServiceKinds"/>.</summary>
    public string Kind { get; init => field = value ?? Profiles.ServiceKinds.Default; } = Profiles.ServiceKinds.Default;

    /// <summary>The names of the assemblies that are this service as a whole, sorted.</summary>
    public IReadOnlyList<string> Assemblies { get; init => field = value ?? []; } = [];

    /// <summary>The parts of other assemblies that are this service, sorted by assembly.</summary>
    public IReadOnlyList<CatalogLogicalPart> Logical { get; init => field = value ?? []; } = [];

    /// <summary>The projects of all of these, relative to the repository root, sorted.</summary>
    public IReadOnlyList<string> Projects { get; init => field = value ?? []; } = [];

    /// <summary>The files that declare each fact, by its key in <c>service.json</c>, sorted.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> DeclaredIn
    {
        get;
        init => field = value ?? new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
    } = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>The content of its <c>service.json</c>, or null.</summary>
    public JsonElement? Profile { get; init; }

    /// <summary>That file, relative to the repository root, or null. Paths in it are relative to its folder.</summary>
    public string? ProfilePath { get; init; }

    /// <summary>The services it uses, sorted by id.</summary>
    public IReadOnlyList<CatalogDependency> DependsOn { get; init => field = value ?? []; } = [];

    /// <summary>The ids of the services that use it, sorted.</summary>
    public IReadOnlyList<string> Consumers { get; init => field = value ?? []; } = [];
}

/// <summary>A logical service inside an assembly.</summary>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="Namespaces">The namespaces that are its boundary, with those below them; sorted.</param>
/// <param name="Folders">The folders that are its boundary, relative to the repository root; sorted.</param>
/// <param name="Files">How many source files hold code of it; null when that is not known.</param>
/// <param name="Lines">How many lines they have; null when that is not known.</param>
public sealed record CatalogLogicalPart(
    string Assembly, IReadOnlyList<string> Namespaces, IReadOnlyList<string> Folders, int? Files, int? Lines);

/// <summary>One service using another.</summary>
/// <param name="Service">The id of the service that is used.</param>
/// <param name="Declared">Whether somebody says so.</param>
/// <param name="Used">Whether code uses it.</param>
/// <param name="Critical">Whether the user fails without it, as far as somebody says so.</param>
/// <param name="Via">The assembly references behind it, as <c>user -> used</c>, sorted.</param>
public sealed record CatalogDependency(string Service, bool Declared, bool Used, bool Critical, IReadOnlyList<string> Via);
