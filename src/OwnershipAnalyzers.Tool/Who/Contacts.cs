using System.Text.Json;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Tool.Who;

/// <summary>
/// What a catalog says of services and teams that helps to reach them. Read from its JSON one value at a time: nobody waits for the records of
/// a whole registry to see three lines of it.
/// </summary>
internal sealed class Contacts(Catalog catalog)
{
    public CatalogService? ServiceOf(string? id) => catalog.Services.FirstOrDefault(service => service.Id == id);

    /// <summary>A team by its id or a former one.</summary>
    public CatalogTeam? TeamOf(string? id) => id is null ? null
        : catalog.Teams.FirstOrDefault(team => team.Id == id) ?? catalog.Teams.FirstOrDefault(team => Texts(team, "formerIds").Contains(id));

    /// <summary>The name of a service as people say it, or null.</summary>
    public static string? NameOf(CatalogService service) => service.Profile.Text("name");

    /// <summary>A match for the owner of code.</summary>
    public WhoMatch Of(string kind, OwnerAnswer owner)
    {
        var match = new WhoMatch(kind, owner.Reason) { IsGuess = owner.IsGuess, Assembly = owner.Assembly };
        return ServiceOf(owner.Service) is { } service ? Of(match, service) : WithTeam(match, owner.Team);
    }

    /// <summary>A match for a service that others run, and the team that answers for it here.</summary>
    public WhoMatch Of(WhoMatch match, CatalogEntry external) => WithTeam(match with
    {
        Service = new WhoService(external.Id) { Name = Text(external, "name"), Tier = Text(external, "tier"), TierName = TierName(Text(external, "tier")) },
    }, Text(external, "team"));

    /// <summary>A match for a service, and its team.</summary>
    public WhoMatch Of(WhoMatch match, CatalogService service)
    {
        var notes = new List<string>(match.Notes);
        var team = service.Team;
        if (team is null && service.Profile.Text("team") is { } stated)
        {
            team = stated;
            notes.Add($"Its declarations name several teams, and this is the one of {service.ProfilePath}: see OWN1003.");
        }

        if (service.Stage is "deprecated" or "retired")
            notes.Add($"It is {service.Stage}{(service.RetiresOn is { } day ? $", until {day}" : "")}{(service.Replacement is { } next ? $"; {next} replaces it" : "")}.");
        return WithTeam(match with
        {
            Notes = notes,
            Service = new WhoService(service.Id)
            {
                Name = service.Profile.Text("name"),
                Stage = service.Stage,
                Tier = service.Tier,
                TierName = TierName(service.Tier),
                Runbooks = [.. Items(service.Profile.Member("runbooks")).Select(book => book.Text("url") ?? (book.Text("path") is { } path ? ServiceDirectory.PathFromRoot(service, path) : null)).OfType<string>()],
                Links = Map(service.Profile.Member("links"), target => Target(service, target)),
            },
        }, team);
    }

    /// <summary>A match with its team; one that is not in the registry is the one that it was probably meant to be.</summary>
    public WhoMatch WithTeam(WhoMatch match, string? id)
    {
        if (id is null)
            return match with { Notes = [.. match.Notes, "No team is declared for it, or several that contradict each other."] };
        var notes = new List<string>(match.Notes);
        if (TeamOf(id) is not { } team)
        {
            if (catalog.Teams.Count == 0)
                return match with { Team = new WhoTeam(id) };
            if (Nearest.To(id, catalog.Teams.Select(known => known.Id), 1) is not [var nearest])
                return match with { Team = new WhoTeam(id), Notes = [.. notes, $"Team {id} is not in the registry, so nobody knows how to reach it."] };
            notes.Add($"Team {id} is not in the registry; this is {nearest}, which was probably meant.");
            team = TeamOf(nearest)!;
        }

        if (Text(team, "successor") is { } successor && TeamOf(successor) is { } heir)
        {
            notes.Add($"Team {team.Id} was dissolved; {successor} took over.");
            team = heir;
        }

        if (Text(team, "onCall") is null && Text(team, "escalation") is null && TeamOf(Text(team, "parent")) is { } parent)
            notes.Add($"Nobody of team {team.Id} is on call. It is part of {parent.Id}{(Text(parent, "onCall") is { } schedule ? $", where {schedule} is" : "")}.");
        return match with { Team = Of(team), Notes = notes };
    }

    private string? TierName(string? id) => catalog.Tiers.FirstOrDefault(tier => tier.Id == id) is { } tier ? Text(tier, "name") : null;

    private WhoTeam Of(CatalogTeam team)
    {
        var schedule = Text(team, "onCall");
        var policy = catalog.EscalationPolicies.FirstOrDefault(policy => policy.Id == Text(team, "escalation"));
        var duty = catalog.Schedules.FirstOrDefault(entry => entry.Id == schedule);
        return new WhoTeam(team.Id)
        {
            IsRegistered = true,
            Name = Text(team, "name"),
            OnCall = schedule is null ? null : new WhoSchedule(schedule)
            {
                Coverage = duty is null ? null : Text(duty, "coverage"),
                TimeZone = duty is null ? null : Text(duty, "timeZone"),
                Handoff = duty is null ? null : Text(duty, "handoff"),
            },
            Escalation = policy is null ? [] : [.. Items(policy.Content.TryGetValue("levels", out var levels) ? levels : null).Select(level =>
                new WhoLevel(level.Member("afterMinutes") is { ValueKind: JsonValueKind.Number } minutes && minutes.TryGetInt32(out var after) ? after : null, level.Text("schedule"), level.Text("user"), level.Text("role")))],
            Contacts = Map(team.Content.TryGetValue("contacts", out var contacts) ? contacts : null, target => target),
            Services = team.Services,
        };
    }

    /// <summary>Paths begin at the profile's folder; addresses and channels do not.</summary>
    private static string Target(CatalogService service, string target) => RelativeFile.IsMeantBy(target) ? ServiceDirectory.PathFromRoot(service, target) : target;

    private static string? Text(CatalogEntry entry, string key) => entry.Content.TryGetValue(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<string> Texts(CatalogEntry entry, string key)
    {
        foreach (var item in Items(entry.Content.TryGetValue(key, out var list) ? list : null))
        {
            if (item.ValueKind == JsonValueKind.String)
                yield return item.GetString()!;
        }
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement? list) => list is { ValueKind: JsonValueKind.Array } known ? known.EnumerateArray() : default;

    private static OrderedDictionary<string, string> Map(JsonElement? map, Func<string, string> convert)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (map is { ValueKind: JsonValueKind.Object } known)
        {
            foreach (var member in known.EnumerateObject())
            {
                if (member.Value.ValueKind == JsonValueKind.String)
                    texts[member.Name] = convert(member.Value.GetString()!);
            }
        }

        // A SortedDictionary would have to be compiled first, which takes longer than all the rest of this class.
        var names = new List<string>(texts.Keys);
        names.Sort(StringComparer.Ordinal);
        var sorted = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
            sorted.Add(name, texts[name]);
        return sorted;
    }
}
