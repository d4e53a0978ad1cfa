using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Exports.Yaml;

namespace OwnershipAnalyzers.Exports.Backstage;

/// <summary>A service as a <c>Component</c>.</summary>
internal static class BackstageComponent
{
    private const string NoStage = "nobody declares one, and Backstage asks for a lifecycle; 'unknown' stands there";

    public static YamlMap Of(PortalService service, ServiceDirectory directory, BackstageNames names, Losses losses)
    {
        var name = names.Component(service.Id);
        if (service.Service.Stage is null)
            losses.Add($"service '{service.Id}'", "stage", NoStage);
        return BackstageDocument.Of(
            "Component",
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
                        { BackstageDocument.Prefix + "retires-on", service.Service.RetiresOn },
                        { BackstageDocument.Prefix + "replacement", service.Service.Replacement },
                        { BackstageDocument.Prefix + "links", PortalLink.Lines(service.OtherLinks) },
                    }
                },
                { "links", service.Addresses.Select(Link) },
            },
            new YamlMap
            {
                { "type", service.Service.Kind },
                { "lifecycle", BackstageDocument.Lifecycle(service.Service.Stage) },
                { "owner", names.Owner(service.Service.Team, $"service '{service.Id}'") },
                { "providesApis", service.Apis.Select(api => names.ApiReference(service, api)).Distinct() },
                { "dependsOn", service.Dependencies(directory, losses).Select(names.ServiceReference) },
            });
    }

    private static YamlMap Link(PortalLink link) => new() { { "url", link.Target }, { "title", link.Kind }, { "type", link.Kind } };
}
