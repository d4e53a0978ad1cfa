using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Tool.Who;

/// <summary>What a catalog says of services and teams that helps to reach them.</summary>
internal sealed class Contacts(Catalog catalog)
{
    public CatalogService? ServiceOf(string? id) => catalog.Services.FirstOrDefault(service => service.Id == id);

    /// <summary>A team by its id or a former one.</summary>
    public CatalogTeam? TeamOf(string? id) => id is null ? null
        : catalog.Teams.FirstOrDefault(team => team.Id == id) ?? catalog.Teams.FirstOrDefault(team => team.FormerIds.Contains(id));

    /// <summary>A match for the owner of code.</summary>
    public WhoMatch Of(string kind, OwnerAnswer owner)
    {
        var match = new WhoMatch(kind, owner.Reason) { IsGuess = owner.IsGuess, Assembly = owner.Assembly };
        return ServiceOf(owner.Service) is { } service ? Of(match, service) : WithTeam(match, owner.Team);
    }

    /// <summary>A match for a service that others run, and the team that answers for it here.</summary>
    public WhoMatch Of(WhoMatch match, CatalogEntry external) => WithTeam(match with
    {
        Service = new WhoService(external.Id) { Name = external.Name, Tier = external.Tier, TierName = TierName(external.Tier) },
    }, external.Team);

    /// <summary>A match for a service, and its team.</summary>
    public WhoMatch Of(WhoMatch match, CatalogService service)
    {
        var notes = new List<string>(match.Notes);
        var team = service.Team;
        if (team is null && service.StatedTeam is { } stated)
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
                Name = service.Name,
                Stage = service.Stage,
                Tier = service.Tier,
                TierName = TierName(service.Tier),
                Runbooks = Runbooks(service),
                Links = Links(service),
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

        if (team.Successor is { } successor && TeamOf(successor) is { } heir)
        {
            notes.Add($"Team {team.Id} was dissolved; {successor} took over.");
            team = heir;
        }

        if (team.OnCall is null && team.Escalation is null && TeamOf(team.Parent) is { } parent)
        {
            var where = parent.OnCall is { } schedule ? $", where {schedule} is" : "";
            notes.Add($"Nobody of team {team.Id} is on call. It is part of {parent.Id}{where}.");
        }

        return match with { Team = Of(team), Notes = notes };
    }

    private string? TierName(string? id) => catalog.Tiers.FirstOrDefault(tier => tier.Id == id)?.Name;

    private WhoTeam Of(CatalogTeam team)
    {
        var policy = catalog.EscalationPolicies.FirstOrDefault(policy => policy.Id == team.Escalation);
        return new WhoTeam(team.Id)
        {
            IsRegistered = true,
            Name = team.Name,
            OnCall = team.OnCall is { } schedule ? ScheduleOf(schedule) : null,
            Escalation = policy is null ? [] : [.. policy.Levels.Select(LevelOf)],
            Contacts = Sorted(team.Contacts),
            Services = team.Services,
        };
    }

    private WhoSchedule ScheduleOf(string id)
    {
        var schedule = catalog.Schedules.FirstOrDefault(schedule => schedule.Id == id);
        return new WhoSchedule(id)
        {
            Coverage = schedule?.Coverage,
            TimeZone = schedule?.TimeZone,
            Handoff = schedule?.Handoff,
        };
    }

    private static WhoLevel LevelOf(CatalogEscalationLevel level) => new(level.AfterMinutes, level.Schedule, level.User, level.Role);

    private static List<string> Runbooks(CatalogService service)
    {
        var targets = new List<string>();
        foreach (var runbook in service.Runbooks)
        {
            if (runbook.Url is { } url)
                targets.Add(url);
            else if (runbook.Path is { } path)
                targets.Add(ServiceDirectory.PathFromRoot(service, path));
        }

        return targets;
    }

    private static OrderedDictionary<string, string> Links(CatalogService service)
    {
        var links = Sorted(service.Links);
        foreach (var kind in service.Links.Keys)
            links[kind] = Target(service, links[kind]);
        return links;
    }

    /// <summary>Paths begin at the profile's folder; addresses and channels do not.</summary>
    private static string Target(CatalogService service, string target) =>
        RelativeFile.IsMeantBy(target) ? ServiceDirectory.PathFromRoot(service, target) : target;

    /// <summary>
    /// By their keys. A SortedDictionary would have to be compiled first, which takes longer than all the rest of this class.
    /// </summary>
    private static OrderedDictionary<string, string> Sorted(IReadOnlyDictionary<string, string> texts)
    {
        var names = new List<string>(texts.Keys);
        names.Sort(StringComparer.Ordinal);
        var sorted = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
            sorted.Add(name, texts[name]);
        return sorted;
    }
}
