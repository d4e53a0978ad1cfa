using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Exports.Yaml;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Exports.Cortex;

/// <summary>
/// <c>cortex.yaml</c>: a document for each team and service (Cortex, entity descriptor). A tag is unique among all of them.
/// </summary>
internal sealed class CortexExporter : PortalExporter
{
    private const string Rule = "Cortex has tags of lower-case letters, digits and hyphens, which services and teams share";

    /// <inheritdoc/>
    public override string Target => "cortex";

    /// <inheritdoc/>
    public override string Description => "entity descriptors of Cortex";

    /// <inheritdoc/>
    public override string FileName => "cortex.yaml";

    protected override string Portal => "Cortex";

    protected override IReadOnlyCollection<string> Holds { get; } = [.. ServiceFacts, .. TeamFacts, .. ExternalFacts];

    protected override IEnumerable<YamlMap> Entities(ServiceDirectory directory, Losses losses)
    {
        var services = PortalService.All(directory);
        var names = new PortalNames(directory, losses, Slug.Normalise, Slug.MaxLength, Rule);
        var taken = names.Externals.Values.Concat(services.Select(service => names.Service(service.Id)));
        var teams = TeamNames(PortalTeam.NamedIn(directory.Catalog), new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase));
        YamlMap[] entities =
        [
            .. PortalTeam.All(directory).Select(team => Team(team, teams)),
            .. services.Select(service => CortexService.Of(service, directory, names, teams, losses)),
            .. PortalExternal.All(directory).Select(service => CortexService.Of(service, names, teams)),
        ];
        teams.Report(losses, "team", Rule);
        return entities;
    }

    /// <summary>A team that would have the name of a service gets a name of its own.</summary>
    private static UniqueNames TeamNames(IEnumerable<string> ids, HashSet<string> taken)
    {
        return new UniqueNames(ids, Name, Slug.MaxLength, StringComparer.OrdinalIgnoreCase, taken);

        string Name(string id) => taken.Contains(Slug.Normalise(id)) ? Slug.Normalise($"{id}-team") : Slug.Normalise(id);
    }

    private static YamlMap Team(PortalTeam team, UniqueNames teams) => CortexService.Entity(new YamlMap
    {
        { "title", team.Name },
        { "x-cortex-tag", teams[team.Id] },
        { "x-cortex-type", "team" },
        {
            "x-cortex-custom-metadata", new YamlMap
            {
                { "id", PortalNames.IdUnless(teams[team.Id], team.Id) },
                { "parent", team.Parent is null ? null : teams[team.Parent] },
                { "contacts", team.Contacts.Select(contact => contact.Line) },
                { "codeowners", team.CodeOwners },
                { "former-ids", team.FormerIds },
            }
        },
    });
}
