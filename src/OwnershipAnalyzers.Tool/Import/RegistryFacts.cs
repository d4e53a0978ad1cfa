using System.Text.Json.Nodes;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Tool.Portals;

namespace OwnershipAnalyzers.Tool.Import;

/// <summary>What a file says that belongs into <c>ownership.json</c>.</summary>
internal static class RegistryFacts
{
    /// <summary>The facts, as they would stand in the file.</summary>
    public static JsonObject Of(ImportedNames names, KnownServices known)
    {
        var teams = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var team in names.Entities.Where(entity => entity.Kind == EntityKind.Team))
            teams.TryAdd(names.Id(team), Team(team, names, known));
        foreach (var service in names.Entities.Where(entity => entity.Kind != EntityKind.Team))
        {
            if (TeamsOf(service, names).FirstOrDefault() is { Length: > 0 } owner)
                AddContacts(Referenced(owner), service.Contacts);
        }

        foreach (var team in names.Entities.Where(entity => entity.Kind == EntityKind.Team))
        {
            if (team.Parent is not null && names.Team(team.Parent) is { Length: > 0 } parent)
                Referenced(parent);
        }

        var facts = new JsonObject();
        Add(facts, "teams", teams);
        var externals = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var service in names.Entities.Where(entity => entity.Kind == EntityKind.External))
            externals.TryAdd(names.Id(service), External(service, names));
        Add(facts, "externalServices", externals);
        return facts;

        JsonObject Referenced(string id)
        {
            if (!teams.TryGetValue(id, out var team))
                teams[id] = team = known.Team(id) is null ? new JsonObject { ["name"] = FoundTeam.NameOf(id) } : [];
            return team;
        }
    }

    private static JsonObject Team(Entity team, ImportedNames names, KnownServices known)
    {
        var id = names.Id(team);
        var facts = new JsonObject();
        if (team.Title is { } title && title != id)
            facts["name"] = title;
        else if (known.Team(id) is null)
            facts["name"] = FoundTeam.NameOf(id);
        if (team.Parent is { } parent && names.Team(parent) is { Length: > 0 } around && around != id)
            facts["parent"] = around;
        AddContacts(facts, team.Contacts);
        AddTexts(facts, "codeowners", team.CodeOwners);
        AddTexts(facts, "formerIds", team.FormerIds);
        return facts;
    }

    private static JsonObject External(Entity service, ImportedNames names)
    {
        var facts = new JsonObject();
        var name = service.Title == names.Id(service) ? null : service.Title;
        var team = TeamsOf(service, names).FirstOrDefault(team => team.Length > 0);
        (string Key, string? Value)[] texts =
            [("name", name), ("team", team), ("kind", service.Type), ("tier", service.Tier), ("description", service.Description)];
        foreach (var (key, value) in texts.Where(text => text.Value is not null))
            facts[key] = value;
        return facts;
    }

    /// <summary>The ids of the teams among the owners of a service, each empty when its name gives none.</summary>
    private static IEnumerable<string> TeamsOf(Entity service, ImportedNames names) =>
        service.Owners.Where(owner => !owner.IsPerson).Select(owner => names.Team(owner.Text));

    /// <summary>Of one kind the first counts.</summary>
    private static void AddContacts(JsonObject team, IReadOnlyList<PortalLink> contacts)
    {
        foreach (var contact in contacts)
        {
            if (team["contacts"] is null)
                team["contacts"] = new JsonObject();
            if (team["contacts"] is JsonObject known && !known.ContainsKey(contact.Kind))
                known[contact.Kind] = contact.Target;
        }
    }

    private static void AddTexts(JsonObject team, string key, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0)
            team[key] = new JsonArray([.. texts.Distinct(StringComparer.Ordinal).Select(text => (JsonNode?)text)]);
    }

    private static void Add(JsonObject facts, string key, SortedDictionary<string, JsonObject> entries)
    {
        if (entries.Count > 0)
            facts[key] = new JsonObject(entries.Select(entry => new KeyValuePair<string, JsonNode?>(entry.Key, entry.Value)));
    }
}
