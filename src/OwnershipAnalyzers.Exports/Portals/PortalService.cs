using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Profiles;

namespace OwnershipAnalyzers.Exports.Portals;

/// <summary>A service as portals show it.</summary>
/// <param name="Service">What the catalog says.</param>
/// <param name="Details">What its profile says.</param>
internal sealed record PortalService(CatalogService Service, ServiceDetails Details)
{
    private const string UnknownService = "the catalog has no such service, and the file cannot refer to what it does not define";

    public string Id => Service.Id;

    /// <summary>Its name for people, or else its id.</summary>
    public string Name => Details.Name?.Value is { Length: > 0 } name ? name : Id;

    /// <summary>What it is for, or null.</summary>
    public string? Description => Details.Description?.Value is { Length: > 0 } text ? text : null;

    /// <summary>Its links and runbooks, in order; runbooks last.</summary>
    public IReadOnlyList<PortalLink> Links { get; } =
    [
        .. Details.Links.Where(link => link.Target.Value.Length > 0).Select(link => Link(Service, link)),
        .. Details.Runbooks.Where(runbook => runbook.Target is { Value.Length: > 0 }).Select(runbook => Link(Service, runbook)),
    ];

    /// <summary>The links that a browser can open.</summary>
    public IEnumerable<PortalLink> Addresses => Links.Where(link => link.IsAddress);

    /// <summary>The links that are paths or channels.</summary>
    public IEnumerable<PortalLink> OtherLinks => Links.Where(link => !link.IsAddress);

    /// <summary>The parts that others may use, as the profile states them.</summary>
    public IReadOnlyList<PortalApi> Apis { get; } = [.. PortalApi.Of(Service)];

    /// <summary>The ids of the services it needs which the catalog knows, sorted; the others are losses.</summary>
    public IReadOnlyList<string> Dependencies(ServiceDirectory directory, Losses losses)
    {
        var external = directory.Catalog.ExternalServices.Select(service => service.Id).ToList();
        var known = new List<string>();
        foreach (var id in Service.DependsOn.Select(dependency => dependency.Service))
        {
            if (directory.Service(id) is not null || external.Contains(id))
                known.Add(id);
            else
                losses.Add($"service '{Id}'", $"dependency on '{id}'", UnknownService);
        }

        return known;
    }

    /// <summary>All services, sorted by id.</summary>
    public static IReadOnlyList<PortalService> All(ServiceDirectory directory)
    {
        var services = directory.Catalog.Services.OrderBy(service => service.Id, StringComparer.Ordinal);
        return [.. services.Select(service => new PortalService(service, directory.Details(service)))];
    }

    private static PortalLink Link(CatalogService service, Link link) => new(link.Kind, FromRoot(service, link.Target.Value));

    private static PortalLink Link(CatalogService service, Runbook runbook)
    {
        var target = runbook.Target!.Value;
        return new PortalLink(PortalLink.Runbook, runbook.IsPath ? ServiceDirectory.PathFromRoot(service, target) : target);
    }

    /// <summary>Links hold addresses, channels or paths; only the last are relative to the folder of the profile.</summary>
    private static string FromRoot(CatalogService service, string target)
    {
        var isAddress = target.Contains("://") || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
        var isChannel = target[0] == '#' || !target.Any(c => c is '/' or '.');
        return isAddress || isChannel ? target : ServiceDirectory.PathFromRoot(service, target);
    }
}
