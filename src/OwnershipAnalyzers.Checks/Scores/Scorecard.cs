using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;

namespace OwnershipAnalyzers.Scores;

/// <summary>The scores of all services of a catalog: the share of what is asked of them that is there.</summary>
public sealed class Scorecard
{
    private Scorecard(Catalog catalog, IReadOnlyList<ServiceScore> services, DateTime asOf)
    {
        Catalog = catalog;
        Services = services;
        AsOf = asOf;
        Share = Share.Sum(services.Select(service => service.Share));
    }

    /// <summary>The catalog.</summary>
    public Catalog Catalog { get; }

    /// <summary>The day against which dates were judged.</summary>
    public DateTime AsOf { get; }

    /// <summary>
    /// The services that are built in the repositories of the catalog, worst first. What others build is theirs to describe.
    /// </summary>
    public IReadOnlyList<ServiceScore> Services { get; }

    /// <summary>All of them together.</summary>
    public Share Share { get; }

    /// <summary>How many services of the catalog are built elsewhere and have no score.</summary>
    public int BuiltElsewhere => Catalog.Services.Count - Services.Count;

    /// <summary>The scores of a catalog.</summary>
    /// <param name="catalog">A catalog of one repository, or a merged one, whose repositories have policies of their own.</param>
    /// <param name="asOf">The day against which dates are judged.</param>
    public static Scorecard Of(Catalog catalog, DateTime asOf)
    {
        var scores = catalog.Repositories is { } repositories
            ? repositories.SelectMany(repository => In(repository, catalog, asOf))
            : In(catalog, asOf, _ => true);
        var worstFirst = scores.OrderBy(score => score.Share.Ratio)
            .ThenByDescending(score => score.Missing.Count)
            .ThenBy(score => score.Service.Id, StringComparer.Ordinal);
        return new Scorecard(catalog, [.. worstFirst], asOf);
    }

    private static IEnumerable<ServiceScore> In(CatalogRepository repository, Catalog catalog, DateTime asOf) =>
        In(catalog with { Policy = repository.Policy }, asOf, service => RepositoryOf(service) == repository.Name);

    /// <summary>Of a service that several repositories build, the first one's policy counts.</summary>
    private static string? RepositoryOf(CatalogService service) => service.Projects is [var project, ..] ? project.Split('/')[0] : null;

    private static IEnumerable<ServiceScore> In(Catalog catalog, DateTime asOf, Func<CatalogService, bool> isMeant)
    {
        var model = CatalogRepositoryModel.Of(catalog, asOf);
        var readiness = new Readiness(model);
        return model.Services.Where(service => service.Facts.Projects.Count > 0 && isMeant(service.Facts))
            .Select(service => new ServiceScore(service.Facts, readiness.Of(service))
            {
                MissingForRuntime = service.Stage == LifecycleStage.Design
                    ? [.. readiness.Of(AtRuntime(service)).Where(expectation => !expectation.IsMet)]
                    : null,
            });
    }

    private static OwnedService AtRuntime(OwnedService service)
    {
        var facts = service.Facts with { Stage = LifecycleStages.Text(LifecycleStage.Runtime) };
        return service with { Stage = LifecycleStage.Runtime, Facts = facts };
    }
}
