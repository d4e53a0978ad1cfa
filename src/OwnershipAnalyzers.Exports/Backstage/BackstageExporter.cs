using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Exports.Yaml;

namespace OwnershipAnalyzers.Exports.Backstage;

/// <summary>
/// <c>catalog-info.yaml</c>: a document for each team, service, API and external service (Backstage, descriptor format of the software
/// catalog).
/// </summary>
internal sealed class BackstageExporter : PortalExporter
{
    /// <inheritdoc/>
    public override string Target => "backstage";

    /// <inheritdoc/>
    public override string Description => "software catalog of Backstage";

    /// <inheritdoc/>
    public override string FileName => "catalog-info.yaml";

    protected override string Portal => "Backstage";

    protected override IReadOnlyCollection<string> Holds { get; } = [.. ServiceFacts, "service.api", .. TeamFacts, .. ExternalFacts];

    protected override IEnumerable<YamlMap> Entities(ServiceDirectory directory, Losses losses)
    {
        var names = new BackstageNames(directory, losses);
        var services = PortalService.All(directory);
        return
        [
            .. PortalTeam.All(directory).Select(team => BackstageGroup.Of(team, names)),
            .. services.Select(service => BackstageComponent.Of(service, directory, names, losses)),
            .. services.SelectMany(service => BackstageApi.Of(service, names)),
            .. PortalExternal.All(directory).Select(service => BackstageResource.Of(service, names)),
        ];
    }
}
