using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Exports.Yaml;

namespace OwnershipAnalyzers.Exports.OpsLevel;

/// <summary>
/// <c>opslevel.yml</c>: a document for each component (OpsLevel, config as code, version 1). Teams, tiers and stages are aliases of the
/// account.
/// </summary>
internal sealed class OpsLevelExporter : PortalExporter
{
    private const int MaxAlias = 255;
    private const string Rule = "OpsLevel has aliases of at most 255 characters, in whatever case";

    /// <inheritdoc/>
    public override string Target => "opslevel";

    /// <inheritdoc/>
    public override string Description => "components of OpsLevel";

    /// <inheritdoc/>
    public override string FileName => "opslevel.yml";

    protected override string Portal => "OpsLevel";

    protected override IReadOnlyCollection<string> Holds { get; } = [.. ServiceFacts, .. ExternalFacts];

    protected override IEnumerable<YamlMap> Entities(ServiceDirectory directory, Losses losses)
    {
        var names = new PortalNames(directory, losses, id => id, MaxAlias, Rule);
        return
        [
            .. PortalService.All(directory).Select(service => Component(new YamlMap
            {
                { "name", service.Name },
                { "type", service.Service.Kind },
                { "description", service.Description },
                { "owner", service.Service.Team },
                { "lifecycle", service.Service.Stage },
                { "tier", service.Service.Tier },
                { "aliases", [names.Service(service.Id)] },
                {
                    "tags", Tags(
                        ("id", PortalNames.IdUnless(names.Service(service.Id), service.Id)),
                        ("retires_on", service.Service.RetiresOn),
                        ("replacement", service.Service.Replacement))
                },
                { "tools", Tools(service, losses) },
                { "dependencies", service.Dependencies(directory, losses).Select(id => new YamlMap { { "alias", names.Dependency(id) } }) },
            })),
            .. PortalExternal.All(directory).Select(service => Component(new YamlMap
            {
                { "name", service.Name },
                { "type", service.Kind },
                { "description", service.Description },
                { "owner", service.Service.Team },
                { "tier", service.Service.Tier },
                { "aliases", [names.Externals[service.Id]] },
                { "tags", Tags(("id", PortalNames.IdUnless(names.Externals[service.Id], service.Id)), ("external", "true")) },
            })),
        ];
    }

    private static YamlMap Component(YamlMap component) => new() { { "version", 1 }, { "component", component } };

    private static IEnumerable<YamlMap> Tags(params (string Key, string? Value)[] tags) =>
        tags.Where(tag => tag.Value is not null).Select(tag => new YamlMap { { "key", tag.Key }, { "value", tag.Value } });

    private static IEnumerable<YamlMap> Tools(PortalService service, Losses losses)
    {
        foreach (var link in service.OtherLinks)
        {
            var fact = link.Kind == PortalLink.Runbook ? "runbooks" : $"links.{link.Kind}";
            losses.Add($"service '{service.Id}'", fact, "OpsLevel takes addresses only, not paths and channels");
        }

        return service.Addresses.Select(Tool);
    }

    private static YamlMap Tool(PortalLink link) => new()
    {
        { "name", link.Kind },
        { "category", CategoryOf(link.Kind) },
        { "url", link.Target },
    };

    private static string CategoryOf(string kind) => kind switch
    {
        "runbook" => "runbooks",
        "dashboard" => "metrics",
        "documentation" => "wiki",
        "repository" or "source" => "code",
        "deployment" => "deployment",
        _ => "other",
    };
}
