using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Exports.Yaml;

namespace OwnershipAnalyzers.Exports.Backstage;

/// <summary>A service as a <c>Component</c>.</summary>
internal static class BackstageComponent
{
    public static YamlMap Of(PortalService service, ServiceDirectory directory, BackstageNames names, Losses losses)
    {
        var name = names.Component(service.Id);
        if (service.Service.Stage is null)
            losses.Add($"service '{service.Id}'", "stage", "nobody declares one, and Backstage asks for a lifecycle; 'unknown' stands there");
        return BackstageEntity.Of(
            "Component",
            new YamlMap
            {
                { "name", name },
                { "title", service.Name },
                { "description", service.Description },
                {
                    "annotations", new YamlMap
                    {
                        { BackstageEntity.Prefix + "id", PortalNames.IdUnless(name, service.Id) },
                        { BackstageEntity.Prefix + "tier", service.Service.Tier },
                        { BackstageEntity.Prefix + "retires-on", service.Service.RetiresOn },
                        { BackstageEntity.Prefix + "replacement", service.Service.Replacement },
                        { BackstageEntity.Prefix + "links", PortalLink.Lines(service.Links.Where(link => !link.IsAddress)) },
                    }
                },
                { "links", service.Links.Where(link => link.IsAddress).Select(link => new YamlMap { { "url", link.Target }, { "title", link.Kind }, { "type", link.Kind } }) },
            },
            new YamlMap
            {
                { "type", service.Service.Kind },
                { "lifecycle", BackstageEntity.Lifecycle(service.Service.Stage) },
                { "owner", names.Owner(service.Service.Team, $"service '{service.Id}'") },
                { "providesApis", service.Apis.Select(api => names.ApiReference(service, api)).Distinct() },
                { "dependsOn", service.Dependencies(directory, losses).Select(names.ServiceReference) },
            });
    }
}
