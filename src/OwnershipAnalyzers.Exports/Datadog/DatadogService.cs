using System.Text.RegularExpressions;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Exports.Yaml;

namespace OwnershipAnalyzers.Exports.Datadog;

/// <summary>A service as an entity. The schema is closed, except for the extensions, which hold what it has no field for.</summary>
internal static class DatadogService
{
    // The schema asks for the format.
    private static readonly Regex Email = new(@"\A[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\z", RegexOptions.CultureInvariant);

    public static YamlMap Of(PortalService service, ServiceDirectory directory, PortalNames names, IReadOnlyDictionary<string, PortalTeam> teams, Losses losses)
    {
        var name = names.Service(service.Id);
        return Entity(
            Metadata(name, service.Name, service.Description, service.Service.Team, teams, losses, service.Links),
            new YamlMap
            {
                { "lifecycle", PortalWords.Lifecycle(service.Service.Stage) },
                { "tier", service.Service.Tier },
                { "type", service.Service.Kind },
                { "languages", ["dotnet"] },
                { "dependsOn", service.Dependencies(directory, losses).Select(id => $"service:{names.Dependency(id)}") },
            },
            new YamlMap
            {
                { "id", PortalNames.IdUnless(name, service.Id) },
                { "retiresOn", service.Service.RetiresOn },
                { "replacement", service.Service.Replacement },
                { "links", service.Links.Where(link => !link.IsAddress).Select(link => link.Line) },
            });
    }

    public static YamlMap Of(PortalExternal service, PortalNames names, IReadOnlyDictionary<string, PortalTeam> teams, Losses losses)
    {
        var name = names.Externals[service.Id];
        return Entity(
            Metadata(name, service.Name, service.Description, service.Service.Team, teams, losses, []),
            new YamlMap { { "tier", service.Service.Tier }, { "type", service.Kind } },
            new YamlMap { { "id", PortalNames.IdUnless(name, service.Id) }, { "external", true } });
    }

    private static YamlMap Entity(YamlMap metadata, YamlMap spec, YamlMap extensions) => new()
    {
        { "apiVersion", "v3" },
        { "kind", "service" },
        { "metadata", metadata },
        { "spec", spec },
        { "extensions", new YamlMap { { "ownership", extensions } } },
    };

    private static YamlMap Metadata(string name, string displayName, string? description, string? owner, IReadOnlyDictionary<string, PortalTeam> teams, Losses losses, IReadOnlyList<PortalLink> links) => new()
    {
        { "name", name },
        { "displayName", displayName },
        { "description", description },
        { "owner", owner },
        { "contacts", owner is not null && teams.TryGetValue(owner, out var team) ? Contacts(team, losses) : [] },
        { "links", links.Where(link => link.IsAddress).Select(link => new YamlMap { { "name", link.Kind }, { "type", TypeOf(link.Kind) }, { "url", link.Target } }) },
    };

    private static IEnumerable<YamlMap> Contacts(PortalTeam team, Losses losses)
    {
        foreach (var contact in team.Contacts)
        {
            if (contact.Kind == "email" && !Email.IsMatch(contact.Target))
                losses.Add($"team '{team.Id}'", "contacts.email", "Datadog asks for an e-mail address, and it is none");
            else
                yield return new YamlMap { { "name", team.Name.Length < 2 ? team.Id : team.Name }, { "type", contact.Kind }, { "contact", contact.Target } };
        }
    }

    private static string TypeOf(string kind) => kind switch
    {
        "runbook" or "dashboard" => kind,
        "documentation" => "doc",
        "repository" or "source" => "repo",
        _ => "other",
    };
}
