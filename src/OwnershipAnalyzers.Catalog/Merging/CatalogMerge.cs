using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Joining;

namespace OwnershipAnalyzers.Merging;

/// <summary>
/// Makes one catalog of the catalogs of many repositories. The result depends neither on their order, nor on how often one is given, nor
/// on which of them were merged before.
/// </summary>
public sealed class CatalogMerge
{
    private readonly FactJoin _facts = new();

    /// <param name="sources">The catalogs.</param>
    public CatalogMerge(IReadOnlyList<MergeSource> sources)
    {
        var services = Services(sources);
        var entries = new EntryJoin(_facts, sources);
        // A service that one repository only knows from outside, and another one builds.
        var builtHere = services.Where(service => service.Projects.Count > 0).Select(service => service.Id);
        var built = new HashSet<string>(builtHere, StringComparer.Ordinal);
        var external = sources.SelectMany(source => source.Catalog.ExternalServices).Select(service => service.Id);
        Joined = AssemblyMerge.Sorted(external.Where(built.Contains));
        var repositories = Repositories(sources);
        Catalog = new Catalog
        {
            Repositories = repositories,
            Services = services,
            Teams = entries.Teams(services.ToLookup(service => service.Team, service => service.Id, StringComparer.Ordinal)),
            Schedules = entries.Entries("schedules", catalog => catalog.Schedules),
            EscalationPolicies = entries.Entries("escalationPolicies", catalog => catalog.EscalationPolicies),
            Tiers = entries.Entries("tiers", catalog => catalog.Tiers),
            ExternalServices = entries.Entries(
                "externalServices", catalog => catalog.ExternalServices.Where(service => !built.Contains(service.Id))),
            Assemblies = Assemblies(sources),
            Coverage = CoverageJoin.Sum(repositories.Select(repository => repository.Coverage)),
        };
        Conflicts = _facts.Conflicts;
        if (Conflicts.Count > 0)
            Catalog = Catalog with { Conflicts = [.. Conflicts.Select(conflict => conflict.ForCatalog)] };
    }

    /// <summary>The merged catalog. What its sources contradict each other in is null there.</summary>
    public Catalog Catalog { get; }

    /// <summary>What they contradict each other in.</summary>
    public IReadOnlyList<MergeConflict> Conflicts { get; }

    /// <summary>The external services of some that are services of others, and therefore are external no more.</summary>
    public IReadOnlyList<string> Joined { get; }

    private IReadOnlyList<CatalogService> Services(IReadOnlyList<MergeSource> sources)
    {
        var join = new ServiceJoin(_facts);
        var services = sources.SelectMany(source => source.Catalog.Services.Select(service => (Source: source, Service: service)))
            .GroupBy(stated => stated.Service.Id, StringComparer.Ordinal).OrderBy(service => service.Key, StringComparer.Ordinal)
            .Select(service => join.Join(service.Key, [.. service])).ToList();
        var consumers = services.SelectMany(service => service.DependsOn.Select(used => (Used: used.Service, User: service.Id)))
            .ToLookup(edge => edge.Used, edge => edge.User, StringComparer.Ordinal);
        return [.. services.Select(service => service with { Consumers = ConsumersOf(service) })];

        IReadOnlyList<string> ConsumersOf(CatalogService service) =>
            AssemblyMerge.Sorted(service.Consumers.Concat(consumers[service.Id]));
    }

    private IReadOnlyList<CatalogRepository> Repositories(IReadOnlyList<MergeSource> sources) =>
    [
        .. sources.SelectMany(source => source.Catalog.Repositories!.Select(repository => (Source: source, Repository: repository)))
            .GroupBy(stated => stated.Repository.Name, StringComparer.Ordinal).OrderBy(repository => repository.Key, StringComparer.Ordinal)
            .Select(same => new CatalogRepository
            {
                Name = same.Key,
                Digest = _facts.JoinText(
                    "repositories", same.Key, "digest", same.Select(stated => (stated.Source, stated.Repository.Digest, false))),
                Policy = _facts.JoinValue(
                    "repositories", same.Key, "policy", same.Select(stated => (stated.Source, stated.Repository.Policy))),
                Coverage = CoverageJoin.Largest(same.Select(stated => stated.Repository.Coverage)),
            }),
    ];

    private IReadOnlyList<CatalogAssembly> Assemblies(IReadOnlyList<MergeSource> sources) =>
    [
        .. sources.SelectMany(source => source.Catalog.Assemblies.Select(assembly => (Source: source, Assembly: assembly)))
            .GroupBy(stated => (stated.Assembly.Name, stated.Assembly.Project))
            .OrderBy(assembly => assembly.Key.Name, StringComparer.Ordinal).ThenBy(assembly => assembly.Key.Project, StringComparer.Ordinal)
            .Select(same => Assembly(same.Key.Name, same.Key.Project, [.. same])),
    ];

    private CatalogAssembly Assembly(string name, string project, IReadOnlyList<(MergeSource Source, CatalogAssembly Assembly)> all)
    {
        return new CatalogAssembly
        {
            Name = name,
            Project = project,
            TargetFrameworks = AssemblyMerge.Sorted(all.SelectMany(stated => stated.Assembly.TargetFrameworks)),
            Namespaces = AssemblyMerge.Sorted(all.SelectMany(stated => stated.Assembly.Namespaces)),
            Language = Text("language", assembly => assembly.Language.Length == 0 ? null : assembly.Language) ?? "",
            Service = Text("service", assembly => assembly.Service),
            Logical = AssemblyMerge.Sorted(all.SelectMany(stated => stated.Assembly.Logical)),
            Team = Text("team", assembly => assembly.Team),
            Stage = Text("stage", assembly => assembly.Stage),
            Tier = Text("tier", assembly => assembly.Tier),
        };

        string? Text(string key, Func<CatalogAssembly, string?> value)
        {
            var id = project.Length == 0 ? name : $"{name} ({project})";
            return _facts.JoinText("assemblies", id, key, all.Select(stated => (stated.Source, value(stated.Assembly), false)));
        }
    }
}
