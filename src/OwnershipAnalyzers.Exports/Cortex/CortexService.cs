using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Exports.Yaml;

namespace OwnershipAnalyzers.Exports.Cortex;

/// <summary>A service as an entity: what Cortex has no field for is custom metadata.</summary>
internal static class CortexService
{
    public static YamlMap Entity(YamlMap info) => new() { { "openapi", "3.0.1" }, { "info", info } };

    public static YamlMap Of(PortalService service, ServiceDirectory directory, PortalNames names, UniqueNames teams, Losses losses)
    {
        var name = names.Service(service.Id);
        return Entity(new YamlMap
        {
            { "title", service.Name },
            { "description", service.Description },
            { "x-cortex-tag", name },
            { "x-cortex-type", "service" },
            { "x-cortex-owners", Owners(service.Service.Team, teams) },
            { "x-cortex-groups", Groups(service.Service.Kind, service.Service.Tier, service.Service.Stage) },
            { "x-cortex-link", service.Links.Where(link => link.IsAddress).Select(link => new YamlMap { { "name", link.Kind }, { "type", link.Kind }, { "url", link.Target } }) },
            { "x-cortex-dependency", service.Dependencies(directory, losses).Select(id => new YamlMap { { "tag", names.Dependency(id) } }) },
            {
                "x-cortex-custom-metadata", new YamlMap
                {
                    { "id", PortalNames.IdUnless(name, service.Id) },
                    { "kind", service.Service.Kind },
                    { "stage", service.Service.Stage },
                    { "tier", service.Service.Tier },
                    { "retires-on", service.Service.RetiresOn },
                    { "replacement", service.Service.Replacement },
                    { "links", service.Links.Where(link => !link.IsAddress).Select(link => link.Line) },
                }
            },
        });
    }

    public static YamlMap Of(PortalExternal service, PortalNames names, UniqueNames teams)
    {
        var name = names.Externals[service.Id];
        return Entity(new YamlMap
        {
            { "title", service.Name },
            { "description", service.Description },
            { "x-cortex-tag", name },
            { "x-cortex-type", "service" },
            { "x-cortex-owners", Owners(service.Service.Team, teams) },
            { "x-cortex-groups", Groups(service.Kind, service.Service.Tier, null) },
            { "x-cortex-custom-metadata", new YamlMap { { "id", PortalNames.IdUnless(name, service.Id) }, { "kind", service.Kind }, { "tier", service.Service.Tier }, { "external", true } } },
        });
    }

    private static IEnumerable<YamlMap> Owners(string? team, UniqueNames teams) =>
        team is null ? [] : [new YamlMap { { "type", "group" }, { "name", teams[team] }, { "provider", "CORTEX" } }];

    /// <summary>Scorecards and searches of Cortex ask for groups.</summary>
    private static IEnumerable<string> Groups(string kind, string? tier, string? stage) =>
        new[] { $"kind:{kind}", tier is null ? null : $"tier:{tier}", stage is null ? null : $"stage:{stage}" }.OfType<string>();
}
