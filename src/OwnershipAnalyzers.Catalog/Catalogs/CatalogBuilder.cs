using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>Merges manifests, profiles and the registry into the catalog.</summary>
public static class CatalogBuilder
{
    /// <summary>Builds the catalog. The result depends neither on the order of the manifests nor on how often one is given.</summary>
    /// <param name="manifests">The manifests of all projects and target frameworks.</param>
    /// <param name="registry">The registry, or null when there is none or it cannot be read.</param>
    /// <param name="profileAt">The profile at a path relative to the repository root, or null; asked at most once per path.</param>
    public static Catalog Build(IEnumerable<Manifest> manifests, Registry? registry, Func<string, ServiceProfile?> profileAt)
    {
        var all = AssemblyMerge.Of(manifests, registry);
        var inScope = all.Where(assembly => assembly.InScope).ToList();
        var services = ServiceMerge.Of(inScope, profileAt);
        return new Catalog
        {
            Services = services,
            Teams = Teams(registry, services),
            Tiers = [.. (registry?.Tiers ?? []).Select(tier => new CatalogEntry(tier.Id, tier.Content))],
            ExternalServices = [.. (registry?.ExternalServices ?? []).Select(service => new CatalogEntry(service.Id, service.Content))],
            Assemblies = [.. inScope.Select(merged => merged.Assembly)],
            Coverage = CoverageOf(inScope, all.Count - inScope.Count, new TeamNames(registry)),
        };
    }

    private static IReadOnlyList<CatalogTeam> Teams(Registry? registry, IReadOnlyList<CatalogService> services)
    {
        var byTeam = services.ToLookup(service => service.Team, service => service.Id, StringComparer.Ordinal);
        return
        [
            .. (registry?.Teams ?? []).Select(team => new CatalogTeam(team.Id, team.Content) { Services = [.. byTeam[team.Id]] }),
        ];
    }

    private static Coverage CoverageOf(IReadOnlyList<AssemblyMerge> inScope, int outOfScope, TeamNames teams)
    {
        var assemblies = inScope.Select(merged => merged.Assembly).ToList();
        var owned = assemblies.Where(assembly => assembly.Team is { } team && teams.MayExist(team)).ToList();
        return new Coverage
        {
            Assemblies = assemblies.Count,
            Owned = owned.Count,
            WithService = assemblies.Count(assembly => assembly.Service is not null),
            WithStage = assemblies.Count(assembly => assembly.Stage is not null),
            OutOfScope = outOfScope,
            ByTeam = new SortedDictionary<string, TeamCoverage>(
                owned.GroupBy(assembly => assembly.Team!).ToDictionary(team => team.Key, team => new TeamCoverage(team.Count())), StringComparer.Ordinal),
        };
    }
}
