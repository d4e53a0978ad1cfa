using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Profiles;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>Groups assemblies into services.</summary>
internal static class ServiceMerge
{
    /// <summary>The services of some assemblies, sorted by id.</summary>
    public static IReadOnlyList<CatalogService> Of(IReadOnlyList<AssemblyMerge> assemblies, Func<string, ServiceProfile?> profileAt)
    {
        var dependencies = new ServiceDependencies(assemblies);
        var profiles = new Dictionary<string, ServiceProfile?>(StringComparer.Ordinal);
        return
        [
            .. assemblies.Where(merged => merged.Assembly.Service is not null).GroupBy(merged => merged.Assembly.Service!)
                .OrderBy(service => service.Key, StringComparer.Ordinal)
                .Select(service => Merge(service.Key, [.. service], dependencies, ProfileAt)),
        ];

        ServiceProfile? ProfileAt(string path) =>
            profiles.TryGetValue(path, out var known) ? known : profiles[path] = profileAt(path);
    }

    private static CatalogService Merge(
        string id, IReadOnlyList<AssemblyMerge> assemblies, ServiceDependencies dependencies, Func<string, ServiceProfile?> profileAt) => new()
    {
        Id = id,
        Team = AssemblyMerge.Agreed(assemblies, FactKind.Team),
        Stage = AssemblyMerge.Agreed(assemblies, FactKind.Stage),
        Tier = AssemblyMerge.Agreed(assemblies, FactKind.Tier),
        Assemblies = AssemblyMerge.Sorted(assemblies.Select(assembly => assembly.Name)),
        Projects = AssemblyMerge.Sorted(assemblies.Select(assembly => assembly.Project).Where(project => project.Length > 0)),
        DeclaredIn = DeclaredIn(assemblies),
        Profile = Profiles(id, assemblies, profileAt) is [var profile, ..] ? profile.Content : null,
        DependsOn = dependencies.Of(id),
        Consumers = dependencies.ConsumersOf(id),
    };

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
