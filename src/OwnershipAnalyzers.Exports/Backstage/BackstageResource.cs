using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Exports.Yaml;

namespace OwnershipAnalyzers.Exports.Backstage;

/// <summary>A service that others run as a <c>Resource</c>.</summary>
internal static class BackstageResource
{
    public static YamlMap Of(PortalExternal service, BackstageNames names)
    {
        var name = names.Resource(service.Id);
        return BackstageDocument.Of(
            "Resource",
            new YamlMap
            {
                { "name", name },
                { "title", service.Name },
                { "description", service.Description },
                {
                    "annotations", new YamlMap
                    {
                        { BackstageDocument.Prefix + "id", PortalNames.IdUnless(name, service.Id) },
                        { BackstageDocument.Prefix + "tier", service.Service.Tier },
                    }
                },
            },
            new YamlMap { { "type", service.Kind }, { "owner", names.Owner(service.Service.Team, $"external service '{service.Id}'") } });
    }
}
