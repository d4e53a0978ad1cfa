using System.Text.Json;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Exports.Portals;

/// <summary>A service that others run, as portals show it.</summary>
/// <param name="Service">What the registry says.</param>
/// <param name="Text">What it is for; empty or null when nobody says so.</param>
internal sealed record PortalExternal(ExternalService Service, string? Text)
{
    /// <summary>What it is for, or null.</summary>
    public string? Description => Text is { Length: > 0 } ? Text : null;

    public string Id => Service.Id;

    /// <summary>Its name for people, or else its id.</summary>
    public string Name => Service.Name is { Length: > 0 } name ? name : Id;

    /// <summary>What it is.</summary>
    public string Kind => Service.Kind is { Length: > 0 } kind ? kind : "external";

    /// <summary>All external services, sorted by id.</summary>
    public static IReadOnlyList<PortalExternal> All(ServiceDirectory directory)
    {
        var known = directory.Registry.ExternalServices.ToDictionary(service => service.Id, StringComparer.Ordinal);
        return [.. directory.Catalog.ExternalServices.OrderBy(entry => entry.Id, StringComparer.Ordinal).Select(Of)];

        PortalExternal Of(CatalogEntry entry)
        {
            var service = known.TryGetValue(entry.Id, out var found) ? found : new ExternalService(entry.Id, default);
            entry.Content.TryGetValue("description", out var description);
            return new PortalExternal(service, description.ValueKind == JsonValueKind.String ? description.GetString() : null);
        }
    }
}
