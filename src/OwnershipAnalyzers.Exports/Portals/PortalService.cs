using System.Text.Json;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Profiles;

namespace OwnershipAnalyzers.Exports.Portals;

/// <summary>A service as portals show it.</summary>
/// <param name="Service">What the catalog says.</param>
/// <param name="Details">What its profile says.</param>
internal sealed record PortalService(CatalogService Service, ServiceDetails Details)
{
    public string Id => Service.Id;

    /// <summary>Its name for people, or else its id.</summary>
    public string Name => Details.Name?.Value is { Length: > 0 } name ? name : Id;

    /// <summary>What it is for, or null.</summary>
    public string? Description => Details.Description?.Value is { Length: > 0 } text ? text : null;

    /// <summary>Its links and runbooks, in order; runbooks last.</summary>
    public IReadOnlyList<PortalLink> Links { get; } =
    [
        .. Details.Links.Where(link => link.Target.Value.Length > 0).Select(link => new PortalLink(link.Kind, OfRoot(Service, link.Target.Value))),
        .. Details.Runbooks.Where(runbook => runbook.Target is { Value.Length: > 0 })
            .Select(runbook => new PortalLink(PortalLink.Runbook, runbook.IsPath ? ServiceDirectory.PathFromRoot(Service, runbook.Target!.Value) : runbook.Target!.Value)),
    ];

    /// <summary>The parts that others may use, as the profile states them.</summary>
    public IReadOnlyList<PortalApi> Apis { get; } = [.. PortalApi.Of(Service)];

    /// <summary>The ids of the services it needs which the catalog knows, sorted; the others are losses.</summary>
    public IReadOnlyList<string> Dependencies(ServiceDirectory directory, Losses losses)
    {
        var external = directory.Catalog.ExternalServices.Select(service => service.Id).ToList();
        var (known, unknown) = (new List<string>(), new List<string>());
        foreach (var dependency in Service.DependsOn)
            (directory.Service(dependency.Service) is not null || external.Contains(dependency.Service) ? known : unknown).Add(dependency.Service);
        foreach (var id in unknown)
            losses.Add($"service '{Id}'", $"dependency on '{id}'", "the catalog has no such service, and the file cannot refer to what it does not define");
        return known;
    }

    /// <summary>All services, sorted by id.</summary>
    public static IReadOnlyList<PortalService> All(ServiceDirectory directory) =>
        [.. directory.Catalog.Services.OrderBy(service => service.Id, StringComparer.Ordinal).Select(service => new PortalService(service, directory.Details(service)))];

    /// <summary>Links hold addresses, channels or paths; only the last are relative to the folder of the profile.</summary>
    private static string OfRoot(CatalogService service, string target) =>
        target[0] == '#' || target.Contains("://") || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || !target.Any(c => c is '/' or '.')
            ? target
            : ServiceDirectory.PathFromRoot(service, target);
}

/// <summary>A part of a service that others may use.</summary>
/// <param name="Namespace">The namespace that is the part, or null.</param>
/// <param name="Version">Its version, or null.</param>
/// <param name="Definition">The file or address that describes it, or null; a path is relative to the repository root.</param>
internal sealed record PortalApi(string? Namespace, string? Version, string? Definition)
{
    public static IEnumerable<PortalApi> Of(CatalogService service)
    {
        if (service.Profile.Member("api") is not { ValueKind: JsonValueKind.Array } list)
            return [];
        return list.EnumerateArray().Where(api => api.ValueKind == JsonValueKind.Object).Select(api => new PortalApi(Text(api, "namespace"), Text(api, "version"), Text(api, "definition") is { } text
            ? text.Contains("://") ? text : ServiceDirectory.PathFromRoot(service, text)
            : null));
    }

    private static string? Text(JsonElement api, string key) =>
        api.Text(key) is { Length: > 0 } text ? text : null;
}
