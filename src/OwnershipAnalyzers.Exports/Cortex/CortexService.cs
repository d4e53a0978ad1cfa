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
        var facts = service.Service;
        var name = names.Service(service.Id);
        var info = Begin(service.Name, service.Description, name, Owners(facts.Team, teams), Groups(facts.Kind, facts.Tier, facts.Stage));
        info.Add("x-cortex-link", service.Addresses.Select(Link));
        info.Add("x-cortex-dependency", service.Dependencies(directory, losses).Select(Dependency));
        info.Add("x-cortex-custom-metadata", new YamlMap
        {
            { "id", PortalNames.IdUnless(name, service.Id) },
            { "kind", facts.Kind },
            { "stage", facts.Stage },
            { "tier", facts.Tier },
            { "retires-on", facts.RetiresOn },
            { "replacement", facts.Replacement },
            { "links", service.OtherLinks.Select(link => link.Line) },
        });
        return Entity(info);

        YamlMap Dependency(string id) => new() { { "tag", names.Dependency(id) } };
    }

    public static YamlMap Of(PortalExternal service, PortalNames names, UniqueNames teams)
    {
        var facts = service.Service;
        var name = names.Externals[service.Id];
        var info = Begin(service.Name, service.Description, name, Owners(facts.Team, teams), Groups(service.Kind, facts.Tier, null));
        info.Add("x-cortex-custom-metadata", new YamlMap
        {
            { "id", PortalNames.IdUnless(name, service.Id) },
            { "kind", service.Kind },
            { "tier", facts.Tier },
            { "external", true },
        });
        return Entity(info);
    }

    private static YamlMap Begin(
        string title, string? description, string tag, IEnumerable<YamlMap> owners, IEnumerable<string> groups) => new()
    {
        { "title", title },
        { "description", description },
        { "x-cortex-tag", tag },
        { "x-cortex-type", "service" },
        { "x-cortex-owners", owners },
        { "x-cortex-groups", groups },
    };

    private static YamlMap Link(PortalLink link) => new() { { "name", link.Kind }, { "type", link.Kind }, { "url", link.Target } };

    private static IEnumerable<YamlMap> Owners(string? team, UniqueNames teams) =>
        team is null ? [] : [new YamlMap { { "type", "group" }, { "name", teams[team] }, { "provider", "CORTEX" } }];

    /// <summary>Scorecards and searches of Cortex ask for groups.</summary>
    private static IEnumerable<string> Groups(string kind, string? tier, string? stage) =>
        new[] { $"kind:{kind}", tier is null ? null : $"tier:{tier}", stage is null ? null : $"stage:{stage}" }.OfType<string>();
}
