using System.Text.Json;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;

namespace OwnershipAnalyzers.Exports.Portals;

/// <summary>A team as portals show it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name for people, or else its id.</param>
/// <param name="Parent">The id of the team it is part of, or null.</param>
/// <param name="Contacts">Where to reach it: what for, and the address or channel.</param>
internal sealed record PortalTeam(string Id, string Name, string? Parent, IReadOnlyList<PortalLink> Contacts)
{
    /// <summary>Ids under which the team was known before.</summary>
    public IReadOnlyList<string> FormerIds { get; private init; } = [];

    /// <summary>Its names in CODEOWNERS.</summary>
    public IReadOnlyList<string> CodeOwners { get; private init; } = [];

    /// <summary>The contact of a kind, or null.</summary>
    public string? Contact(string kind) => Contacts.FirstOrDefault(contact => contact.Kind == kind)?.Target;

    /// <summary>All teams of the registry, sorted by id.</summary>
    public static IReadOnlyList<PortalTeam> All(ServiceDirectory directory)
    {
        var known = directory.Registry.Teams.ToDictionary(team => team.Id, StringComparer.Ordinal);
        var entries = directory.Catalog.Teams.OrderBy(team => team.Id, StringComparer.Ordinal);
        return [.. entries.Select(entry => Of(entry, known.TryGetValue(entry.Id, out var team) ? team : null))];
    }

    /// <summary>The ids of all teams of the registry, and of those that only services name.</summary>
    public static IEnumerable<string> NamedIn(Catalog catalog) =>
        catalog.Teams.Select(team => team.Id).Concat(catalog.Services.Select(service => service.Team).OfType<string>());

    /// <summary>The ids under which services, ours and those of others, name their owners.</summary>
    public static IEnumerable<string> OwnersIn(ServiceDirectory directory)
    {
        var owners = directory.Catalog.Services.Select(service => service.Team);
        var external = directory.Registry.ExternalServices.Select(service => service.Team);
        return owners.Concat(external).OfType<string>();
    }

    private static PortalTeam Of(CatalogTeam entry, Registries.Team? team)
    {
        var name = team?.Name is { Length: > 0 } stated ? stated : entry.Id;
        return new(entry.Id, name, team?.Parent?.Value, [.. ContactsOf(entry)])
        {
            FormerIds = team?.FormerIds ?? [],
            CodeOwners = [.. team?.CodeOwners.Select(owner => owner.Value) ?? []],
        };
    }

    private static IEnumerable<PortalLink> ContactsOf(CatalogTeam entry)
    {
        if (!entry.Content.TryGetValue("contacts", out var contacts) || contacts.ValueKind != JsonValueKind.Object)
            yield break;
        foreach (var contact in contacts.EnumerateObject())
        {
            if (contact.Value.ValueKind == JsonValueKind.String && contact.Value.GetString() is { Length: > 0 } target)
                yield return new PortalLink(contact.Name, target);
        }
    }
}
