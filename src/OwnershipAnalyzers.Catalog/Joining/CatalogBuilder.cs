using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Joining;

/// <summary>Shows a repository as the catalog.</summary>
public static class CatalogBuilder
{
    /// <summary>Builds the catalog: the same for equal landscapes, whatever their circumstances.</summary>
    public static Catalog Build(RepositoryModel model)
    {
        var registry = model.Registry;
        IReadOnlyList<CatalogService> services = [.. model.Services.Select(service => service.Facts)];
        return new Catalog
        {
            Services = services,
            Teams = Teams(registry, services),
            Schedules = [.. registry.Schedules.Select(schedule => new CatalogEntry(schedule.Id, schedule.Content))],
            EscalationPolicies = [.. registry.EscalationPolicies.Select(policy => new CatalogEntry(policy.Id, policy.Content))],
            Tiers = [.. registry.Tiers.Select(tier => new CatalogEntry(tier.Id, tier.Content))],
            ExternalServices = [.. registry.ExternalServices.Select(service => new CatalogEntry(service.Id, service.Content))],
            Policy = registry.Policy.Content,
            Assemblies = [.. model.InScope.Select(merged => merged.Assembly)],
            Coverage = CoverageOf(model),
        };
    }

    private static IReadOnlyList<CatalogTeam> Teams(Registry registry, IReadOnlyList<CatalogService> services)
    {
        var byTeam = services.ToLookup(service => service.Team, service => service.Id, StringComparer.Ordinal);
        return
        [
            .. registry.Teams.Select(team => new CatalogTeam(team.Id, team.Content) { Services = [.. byTeam[team.Id]] }),
        ];
    }

    /// <summary>What is said of an assembly counts when it is said of all code in it, which may be that of several services.</summary>
    private static Coverage CoverageOf(RepositoryModel model)
    {
        var assemblies = model.InScope.Select(assembly => assembly.PartsWithCode).ToList();
        var owned = assemblies.Where(parts => parts.All(part => part.Team is { } team && model.TeamNames.MayExist(team))).ToList();
        var byTeam = owned.SelectMany(parts => parts.Select(part => part.Team!).Distinct(StringComparer.Ordinal))
            .GroupBy(team => team, StringComparer.Ordinal)
            .ToDictionary(team => team.Key, team => new TeamCoverage(team.Count()));
        return new Coverage
        {
            Assemblies = assemblies.Count,
            Owned = owned.Count,
            WithService = assemblies.Count(parts => parts.All(part => part.Service is not null)),
            WithStage = assemblies.Count(parts => parts.All(part => part.Facts.Stage is not null)),
            OutOfScope = model.Assemblies.Count - model.InScope.Count,
            ByTeam = new SortedDictionary<string, TeamCoverage>(byTeam, StringComparer.Ordinal),
            Baseline = BaselineSize.Of(model.Baseline),
        };
    }
}
