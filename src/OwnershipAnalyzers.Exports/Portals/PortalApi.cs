using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;

namespace OwnershipAnalyzers.Exports.Portals;

/// <summary>A part of a service that others may use.</summary>
/// <param name="Namespace">The namespace that is the part, or null.</param>
/// <param name="Version">Its version, or null.</param>
/// <param name="Definition">The file or address that describes it, or null; a path is relative to the repository root.</param>
internal sealed record PortalApi(string? Namespace, string? Version, string? Definition)
{
    public static IEnumerable<PortalApi> Of(CatalogService service)
    {
        return (service.Profile?.Objects("api") ?? []).Select(api =>
            new PortalApi(api.NonEmptyText("namespace"), api.NonEmptyText("version"), FromRoot(api.NonEmptyText("definition"))));

        string? FromRoot(string? text) => text is null || text.Contains("://") ? text : ServiceDirectory.PathFromRoot(service, text);
    }
}
