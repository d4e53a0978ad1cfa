using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Directories;

/// <summary>A service as one end of a dependency: built here, external, or only named by somebody.</summary>
/// <param name="Id">The id.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record ServiceNode(string Id, ServiceOrigin Origin)
{
    /// <summary>The name as people say it, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The id of the team that owns it, or that answers for it here if it is external; null when nobody does.</summary>
    public string? Team { get; init; }

    /// <summary>The lifecycle stage in lower case, or null.</summary>
    public string? Stage { get; init; }

    /// <summary>The id of the tier, or null.</summary>
    public string? Tier { get; init; }

    /// <summary>The day on which it retires, as <c>yyyy-MM-dd</c>, or null.</summary>
    public string? RetiresOn { get; init; }

    /// <summary>The id of the service to use instead, or null.</summary>
    public string? Replacement { get; init; }

    /// <summary>Whether it is deprecated or retired, so that nobody should begin to use it.</summary>
    public bool IsInSunset => Stage is "deprecated" or "retired";

    internal static ServiceNode Of(CatalogService service, string? name) => new(service.Id, ServiceOrigin.BuiltHere)
    {
        Name = name,
        Team = service.Team,
        Stage = service.Stage,
        Tier = service.Tier,
        RetiresOn = service.RetiresOn,
        Replacement = service.Replacement,
    };

    internal static ServiceNode Of(ExternalService service) =>
        new(service.Id, ServiceOrigin.External) { Name = service.Name, Team = service.Team, Tier = service.Tier };
}

/// <summary>Where a service comes from.</summary>
public enum ServiceOrigin
{
    /// <summary>Assemblies of the catalog declare it.</summary>
    BuiltHere,

    /// <summary>Others run it; the registry lists it.</summary>
    External,

    /// <summary>Somebody depends on it, and the catalog says nothing else of it.</summary>
    Unknown,
}
