using System.Text.RegularExpressions;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Exports.Yaml;

namespace OwnershipAnalyzers.Exports.Datadog;

/// <summary>A service as an entity. The schema is closed, except for the extensions, which hold what it has no field for.</summary>
internal static class DatadogService
{
    // The schema asks for the format.
    private static readonly Regex Email = new(
        @"\A[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\z", RegexOptions.CultureInvariant);

    public static YamlMap Of(
        PortalService service, ServiceDirectory directory, PortalNames names, IReadOnlyDictionary<string, PortalTeam> teams, Losses losses)
    {
        var name = names.Service(service.Id);
        var team = service.Service.Team;
        return Entity(
            Metadata(name, service.Name, service.Description, team, Contacts(team, teams, losses), service.Addresses),
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
                { "links", service.OtherLinks.Select(link => link.Line) },
            });
    }

    public static YamlMap Of(PortalExternal service, PortalNames names, IReadOnlyDictionary<string, PortalTeam> teams, Losses losses)
    {
        var name = names.Externals[service.Id];
        var team = service.Service.Team;
        return Entity(
            Metadata(name, service.Name, service.Description, team, Contacts(team, teams, losses), []),
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

    private static YamlMap Metadata(
        string name, string displayName, string? description, string? owner,
        IEnumerable<YamlMap> contacts, IEnumerable<PortalLink> addresses) => new()
    {
        { "name", name },
        { "displayName", displayName },
        { "description", description },
        { "owner", owner },
        { "contacts", contacts },
        { "links", addresses.Select(link => new YamlMap { { "name", link.Kind }, { "type", TypeOf(link.Kind) }, { "url", link.Target } }) },
    };

    private static IEnumerable<YamlMap> Contacts(string? owner, IReadOnlyDictionary<string, PortalTeam> teams, Losses losses) =>
        owner is not null && teams.TryGetValue(owner, out var team) ? Contacts(team, losses) : [];

    private static IEnumerable<YamlMap> Contacts(PortalTeam team, Losses losses)
    {
        // The schema asks for two letters.
        var name = team.Name.Length < 2 ? team.Id : team.Name;
        foreach (var contact in team.Contacts)
        {
            if (contact.Kind == "email" && !Email.IsMatch(contact.Target))
                losses.Add($"team '{team.Id}'", "contacts.email", "Datadog asks for an e-mail address, and it is none");
            else
                yield return new YamlMap { { "name", name }, { "type", contact.Kind }, { "contact", contact.Target } };
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
