using System.Text.Json;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Directories;

/// <summary>
/// A catalog to look things up in: what its JSON says of teams, schedules and profiles comes as the records that the readers of
/// <c>ownership.json</c> and <c>service.json</c> make of it. What those cannot understand is left out.
/// </summary>
public sealed class ServiceDirectory
{
    private readonly Dictionary<string, CatalogService> _services;
    private readonly Lazy<Registry> _registry;
    private readonly Dictionary<string, ServiceProfile?> _profiles = new(StringComparer.Ordinal);

    /// <summary>A directory of everything in a catalog.</summary>
    public ServiceDirectory(Catalog catalog)
    {
        Catalog = catalog;
        _services = catalog.Services.ToDictionary(service => service.Id, StringComparer.Ordinal);
        _registry = new Lazy<Registry>(() => CatalogRegistry.Of(catalog));
    }

    /// <summary>The catalog.</summary>
    public Catalog Catalog { get; }

    /// <summary>Its teams, schedules, escalation policies, tiers, external services and policy.</summary>
    public Registry Registry => _registry.Value;

    /// <summary>A service by its id; null when the catalog has none.</summary>
    public CatalogService? Service(string id) => _services.TryGetValue(id, out var service) ? service : null;

    /// <summary>A team by its id or a former one; null when the catalog has none.</summary>
    public Team? Team(string? id) => id is null ? null
        : Registry.Teams.FirstOrDefault(team => team.Id == id) ?? Registry.Teams.FirstOrDefault(team => team.FormerIds.Contains(id));

    /// <summary>An on-call schedule by its id; null when the catalog has none.</summary>
    public Schedule? Schedule(string? id) => Registry.Schedules.FirstOrDefault(schedule => schedule.Id == id);

    /// <summary>An escalation policy by its id; null when the catalog has none.</summary>
    public EscalationPolicy? EscalationPolicy(string? id) => Registry.EscalationPolicies.FirstOrDefault(policy => policy.Id == id);

    /// <summary>A tier by its id; null when the catalog has none.</summary>
    public Tier? Tier(string? id) => Registry.Tiers.FirstOrDefault(tier => tier.Id == id);

    /// <summary>What the profile of a service says; nothing when it has none. Its paths need <see cref="PathFromRoot"/>.</summary>
    public ServiceDetails Details(CatalogService service) => Profile(service)?.Details ?? ServiceDetails.None;

    /// <summary>A path of its profile, which is relative to the profile's folder, relative to the repository root.</summary>
    public static string PathFromRoot(CatalogService service, string path) =>
        RepositoryPath.Join(service.ProfilePath ?? ProfileFiles.Name, path);

    /// <summary>The profile of a service as the reader of profiles understands it; null when it has none.</summary>
    internal ServiceProfile? Profile(CatalogService service)
    {
        if (!_profiles.TryGetValue(service.Id, out var profile))
        {
            profile = ReadProfile(service);
            _profiles.Add(service.Id, profile);
        }

        return profile;
    }

    private static ServiceProfile? ReadProfile(CatalogService service)
    {
        if (service.Profile is not { ValueKind: JsonValueKind.Object } content)
            return null;
        var path = service.ProfilePath ?? ProfileFiles.Name;
        return ProfileReader.Read(JsonFile.Of(JsonNode.Of(content), path, ConfigurationRules.UnusableProfile)).Value;
    }
}
