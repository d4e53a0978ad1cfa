using System.Text.RegularExpressions;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Exports.Backstage;

/// <summary>The names of entities, and references to them. A name is unique within its kind, in whatever case.</summary>
internal sealed class BackstageNames
{
    private const int MaxLength = 63;

    private const string Rule = "Backstage has names of at most 63 letters and digits, joined by one of -_.";

    /// <summary>The owner of what nobody owns, because Backstage asks for one.</summary>
    private const string Unowned = "unowned";

    private static readonly Regex Good = new(@"\A[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*\z", RegexOptions.CultureInvariant);

    private readonly UniqueNames _components, _groups, _resources, _apis;
    private readonly HashSet<string> _services, _teams;
    private readonly Losses _losses;

    public BackstageNames(ServiceDirectory directory, Losses losses)
    {
        _losses = losses;
        var catalog = directory.Catalog;
        _services = new HashSet<string>(catalog.Services.Select(service => service.Id), StringComparer.Ordinal);
        _teams = new HashSet<string>(catalog.Teams.Select(team => team.Id), StringComparer.Ordinal);
        _components = Names(_services);
        _groups = Names(PortalTeam.NamedIn(catalog));
        _resources = Names(catalog.ExternalServices.Select(service => service.Id));
        _apis = Names(PortalService.All(directory).SelectMany(service => service.Apis.Select(api => ApiId(service, api))));
        _components.Report(losses, "service", Rule);
        _groups.Report(losses, "team", Rule);
        _resources.Report(losses, "external service", Rule);
    }

    public string Component(string service) => _components[service];

    public string Group(string team) => _groups[team];

    public string Resource(string service) => _resources[service];

    public string Api(PortalService service, PortalApi api) => _apis[ApiId(service, api)];

    /// <summary>Refers to a service, which may be an external one.</summary>
    public string ServiceReference(string service) =>
        _services.Contains(service) ? Reference("component", Component(service)) : Reference("resource", Resource(service));

    public string ApiReference(PortalService service, PortalApi api) => Reference("api", Api(service, api));

    public string GroupReference(string team) => Reference("group", Group(team));

    /// <summary>Refers to the owner.</summary>
    public string Owner(string? team, string subject)
    {
        if (team is null)
            _losses.Add(subject, "team", $"nobody declares one, and Backstage asks for an owner; '{Unowned}' stands there");
        else if (!_teams.Contains(team))
            _losses.Add($"team '{team}'", "id", "the registry does not define it, so the file refers to it and has no group of it");
        return Reference("group", team is null ? Unowned : Group(team));
    }

    private static UniqueNames Names(IEnumerable<string> ids) => new(ids, Name, MaxLength, StringComparer.OrdinalIgnoreCase);

    private static string Name(string id) => Good.IsMatch(id) && id.Length <= MaxLength ? id : Slug.Normalise(id);

    /// <summary>One form everywhere: filters compare references as texts.</summary>
    private static string Reference(string kind, string name) => $"{kind}:default/{name.ToLowerInvariant()}";

    private static string ApiId(PortalService service, PortalApi api) =>
        string.Join("-", new[] { service.Id, api.Namespace ?? api.Definition, api.Version }.OfType<string>());
}
