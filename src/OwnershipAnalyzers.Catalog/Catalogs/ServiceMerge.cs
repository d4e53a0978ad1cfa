using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>Groups assemblies into services.</summary>
internal static class ServiceMerge
{
    /// <summary>The services of some assemblies, sorted by id.</summary>
    public static IReadOnlyList<OwnedService> Of(IReadOnlyList<AssemblyMerge> assemblies, Registry registry, Func<string, ServiceProfile?> profileAt)
    {
        var services = assemblies.Where(merged => merged.Assembly.Service is not null).GroupBy(merged => merged.Assembly.Service!)
            .OrderBy(service => service.Key, StringComparer.Ordinal)
            .Select(service => Merge(service.Key, [.. service], registry, Profiles(service.Key, service, profileAt) is [var profile, ..] ? profile : null))
            .ToList();
        var dependencies = new ServiceDependencies(assemblies, services);
        return [.. services.Select(service => service with { Facts = service.Facts with { DependsOn = dependencies.Of(service.Id), Consumers = dependencies.ConsumersOf(service.Id) } })];
    }

    private static OwnedService Merge(string id, IReadOnlyList<AssemblyMerge> assemblies, Registry registry, ServiceProfile? profile)
    {
        var facts = new CatalogService
        {
            Id = id,
            Team = AssemblyMerge.Agreed(assemblies, FactKind.Team),
            Stage = AssemblyMerge.Agreed(assemblies, FactKind.Stage),
            Tier = AssemblyMerge.Agreed(assemblies, FactKind.Tier),
            RetiresOn = AssemblyMerge.Agreed(assemblies, FactKind.RetiresOn),
            Replacement = AssemblyMerge.Agreed(assemblies, FactKind.Replacement),
            Kind = profile?.Details.Kind?.Value ?? ServiceKinds.Default,
            Assemblies = AssemblyMerge.Sorted(assemblies.Select(assembly => assembly.Name)),
            Projects = AssemblyMerge.Sorted(assemblies.Select(assembly => assembly.Project).Where(project => project.Length > 0)),
            DeclaredIn = DeclaredIn(assemblies),
            Profile = profile?.Content,
        };
        return new OwnedService
        {
            Facts = facts,
            Profile = profile,
            Declarations = [.. assemblies.SelectMany(assembly => assembly.Declarations)],
            Stage = facts.Stage is null ? null : LifecycleStages.Parse(facts.Stage),
            RetiresOn = facts.RetiresOn is null ? null : Day.Parse(facts.RetiresOn),
            Team = registry.Teams.FirstOrDefault(team => team.Id == facts.Team),
            Tier = registry.Tiers.FirstOrDefault(tier => tier.Id == facts.Tier),
            Mode = assemblies.Max(assembly => assembly.Mode),
        };
    }

    private static SortedDictionary<string, IReadOnlyList<string>> DeclaredIn(IReadOnlyList<AssemblyMerge> assemblies)
    {
        var files = assemblies.SelectMany(assembly => assembly.Declarations)
            .GroupBy(declaration => Fact.Of(declaration.Kind).JsonKey, declaration => ((FilePlace)declaration.Place).Path)
            .ToDictionary(fact => fact.Key, fact => AssemblyMerge.Sorted(fact));
        return new SortedDictionary<string, IReadOnlyList<string>>(files, StringComparer.Ordinal);
    }

    /// <summary>
    /// The profiles of a service; the catalog holds the first. Those that say most come first, and among them the one nearest the root, so
    /// that the choice is the same everywhere.
    /// </summary>
    public static IReadOnlyList<ServiceProfile> Profiles(string id, IEnumerable<AssemblyMerge> assemblies, Func<string, ServiceProfile?> profileAt) =>
    [
        .. AssemblyMerge.Sorted(assemblies.SelectMany(assembly => assembly.Profiles))
            .Select(profileAt).OfType<ServiceProfile>().Where(profile => profile.Describes(id))
            .OrderByDescending(profile => profile.HasDetails).ThenBy(profile => profile.Path.Count(c => c == '/')),
    ];
}
