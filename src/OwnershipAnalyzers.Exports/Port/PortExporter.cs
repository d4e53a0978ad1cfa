using System.Text.RegularExpressions;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Exports.Yaml;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Exports.Port;

/// <summary>
/// <c>port.yml</c>: an entity for each team and service (Port, GitOps). The blueprints <c>service</c> and <c>team</c> have to have these
/// properties.
/// </summary>
internal sealed class PortExporter : PortalExporter
{
    private const int MaxLength = 100;

    private const string Rule = "Port has identifiers of at most 100 letters and digits, and of -_.";

    private static readonly Regex Good = new(@"\A[A-Za-z0-9][A-Za-z0-9_.-]*\z", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override string Target => "port";

    /// <inheritdoc/>
    public override string Description => "entities of Port";

    /// <inheritdoc/>
    public override string FileName => "port.yml";

    protected override string Portal => "Port";

    protected override IReadOnlyCollection<string> Holds { get; } = [.. ServiceFacts, .. TeamFacts, .. ExternalFacts];

    protected override string Text(IReadOnlyList<YamlMap> entities) => YamlText.OfList(entities);

    protected override IEnumerable<YamlMap> Entities(ServiceDirectory directory, Losses losses)
    {
        var names = new PortalNames(directory, losses, Name, MaxLength, Rule);
        var teams = new UniqueNames(directory.Catalog.Teams.Select(team => team.Id), Name, MaxLength, StringComparer.OrdinalIgnoreCase);
        var known = new HashSet<string>(directory.Catalog.Teams.Select(team => team.Id), StringComparer.Ordinal);
        teams.Report(losses, "team", Rule);
        return
        [
            .. PortalTeam.All(directory).Select(Team),
            .. PortalService.All(directory).Select(Service),
            .. PortalExternal.All(directory).Select(External),
        ];

        YamlMap Team(PortalTeam team) => Entity(
            teams[team.Id], team.Name, "team",
            new YamlMap
            {
                { "contacts", team.Contacts.Select(contact => contact.Line) },
                { "codeowners", team.CodeOwners },
                { "formerIds", team.FormerIds },
            },
            new YamlMap { { "parent", Known(team.Parent) } });

        YamlMap Service(PortalService service) => Entity(
            names.Service(service.Id), service.Name, "service",
            new YamlMap
            {
                { "id", PortalNames.IdUnless(names.Service(service.Id), service.Id) },
                { "description", service.Description },
                { "kind", service.Service.Kind },
                { "stage", service.Service.Stage },
                { "tier", service.Service.Tier },
                { "retiresOn", service.Service.RetiresOn },
                { "replacement", service.Service.Replacement },
                { "links", service.Links.Select(link => link.Line) },
                { "team", Unknown(service.Service.Team) },
            },
            new YamlMap
            {
                { "team", Known(service.Service.Team) },
                { "dependsOn", service.Dependencies(directory, losses).Select(names.Dependency) },
            });

        YamlMap External(PortalExternal service) => Entity(
            names.Externals[service.Id], service.Name, "service",
            new YamlMap
            {
                { "id", PortalNames.IdUnless(names.Externals[service.Id], service.Id) },
                { "description", service.Description },
                { "kind", service.Kind },
                { "tier", service.Service.Tier },
                { "team", Unknown(service.Service.Team) },
            },
            new YamlMap { { "team", Known(service.Service.Team) } });

        // Port refuses an entity that refers to one which does not exist.
        string? Known(string? team) => team is not null && known.Contains(team) ? teams[team] : null;

        string? Unknown(string? team) => team is not null && !known.Contains(team) ? team : null;
    }

    private static YamlMap Entity(string identifier, string title, string blueprint, YamlMap properties, YamlMap relations) => new()
    {
        { "identifier", identifier },
        { "title", title },
        { "blueprint", blueprint },
        { "properties", properties },
        { "relations", relations },
    };

    private static string Name(string id) => Good.IsMatch(id) ? id : Slug.Normalise(id);
}
