using System.Globalization;

namespace OwnershipAnalyzers.Build.Monorepo;

/// <summary>
/// Plans a repository in layers: foundation libraries, then services of one to six projects, of which each may use the contracts of earlier
/// ones. Nothing can become a cycle, because everything refers to what was there before.
/// </summary>
internal sealed class Planner
{
    private const int ProjectsPerFoundation = 25;
    private const int ProjectsPerFault = 40;
    private const int ServicesPerTeam = 4;

    private static readonly IReadOnlyList<string>[] Shapes =
    [
        [""],
        [Project.Contracts, Project.Domain],
        [Project.Contracts, Project.Domain, Project.Api],
        [Project.Contracts, Project.Domain, Project.Api, Project.Tests],
        [Project.Contracts, Project.Storage, Project.Domain, Project.Api, Project.Tests],
        [Project.Contracts, Project.Storage, Project.Domain, Project.Api, Project.Worker, Project.Tests],
    ];

    private readonly int _count;
    private readonly Chance _chance;
    private readonly IReadOnlyList<(string Subject, string Action)> _names;
    private readonly List<Team> _teams = [new("platform", "Platform")];
    private readonly List<Service> _services = [];
    private readonly List<Project> _foundations = [];
    private readonly List<Project> _contracts = [];
    private readonly List<Project> _projects = [];

    private Planner(int count, Chance chance)
    {
        _count = count;
        _chance = chance;
        _names = chance.Shuffle(Words.Subjects.SelectMany(_ => Words.Actions, (subject, action) => (subject, action)));
    }

    /// <summary>A repository of so many projects.</summary>
    public static Plan Of(int projects, int seed)
    {
        var planner = new Planner(projects, new Chance(seed));
        planner.AddFoundations();
        planner.AddFaults();
        while (planner._projects.Count < projects)
            planner.AddService();
        return new Plan(planner._teams, planner._services, planner._projects);
    }

    private void AddFoundations()
    {
        for (var i = 0; i < Math.Max(1, _count / ProjectsPerFoundation); i++)
        {
            List<Service> uses = [.. _foundations.Take(i > 3 ? 2 : 0).Select(library => library.Service)];
            var name = Numbered(Words.Foundations, i);
            var service = Add(new Service("Foundation", name, _teams[0], "tier-1", DeclarationStyle.Profile, SeededFault.None, uses));
            _foundations.Add(Add(new Project(service, "", [.. _foundations.Where(library => service.Uses.Contains(library.Service))])));
        }
    }

    private void AddFaults()
    {
        for (var i = 0; i < Math.Min(Math.Max(3, _count / ProjectsPerFault), _count - _foundations.Count); i++)
        {
            var fault = SeededFault.All[i % SeededFault.All.Count];
            Add(new Project(Add(Named(fault.Style, fault, [])), "", _chance.PickPopular(_foundations, 2)));
        }
    }

    private void AddService()
    {
        var shape = Shapes[Math.Min(_chance.Between(1, Shapes.Length), _count - _projects.Count) - 1];
        var used = _chance.PickPopular(_contracts, _chance.Between(0, 3));
        var style = (DeclarationStyle)_chance.Between(0, 2);
        var service = Add(Named(style, SeededFault.None, [.. used.Select(contracts => contracts.Service)]));
        var parts = new Dictionary<string, Project>(StringComparer.Ordinal);
        foreach (var part in shape)
            parts.Add(part, Add(new Project(service, part, [.. References(part, parts, used)])));
        if (parts.TryGetValue(Project.Contracts, out var own))
            _contracts.Add(own);
    }

    private IEnumerable<Project> References(string part, Dictionary<string, Project> parts, IReadOnlyList<Project> used)
    {
        var own = parts.Where(other => part switch
        {
            Project.Storage or Project.Domain => other.Key == Project.Contracts,
            Project.Api or Project.Worker => other.Key is Project.Domain or Project.Storage,
            Project.Tests => other.Key == Project.Domain,
            _ => false,
        }).Select(other => other.Value);
        return own
            .Concat(part is "" or Project.Domain || (part == Project.Contracts && _chance.OneIn(6)) ? used : [])
            .Concat(part == Project.Tests ? [] : _chance.PickPopular(_foundations, _chance.Between(1, 3)));
    }

    /// <summary>A service of its own name; its team has a few others.</summary>
    private Service Named(DeclarationStyle style, SeededFault fault, IReadOnlyList<Service> uses)
    {
        var number = _services.Count - _foundations.Count;
        if (number % ServicesPerTeam == 0)
            _teams.Add(NewTeam(number / ServicesPerTeam));
        var (subject, action) = _names[number % _names.Count];
        var name = number < _names.Count ? action : action + Text(number / _names.Count);
        return new Service(subject, name, _teams[^1], $"tier-{_chance.Between(1, 3)}", style, fault, uses);
    }

#pragma warning disable CA1308 // Identifiers are written in lower case.
    private static Team NewTeam(int number)
    {
        var count = Words.Subjects.Count;
        var subject = Words.Subjects[number % count].ToLowerInvariant();
        var id = number < count ? $"{subject}-team" : $"{subject}-team-{Text(number / count)}";
        return new Team(id, $"{Numbered(Words.Subjects, number)} team");
    }
#pragma warning restore CA1308

    private static string Numbered(IReadOnlyList<string> words, int number) =>
        number < words.Count ? words[number] : words[number % words.Count] + Text(number / words.Count);

    private static string Text(int number) => (number + 1).ToString(CultureInfo.InvariantCulture);

    private Service Add(Service service)
    {
        _services.Add(service);
        return service;
    }

    private Project Add(Project project)
    {
        _projects.Add(project);
        return project;
    }
}
