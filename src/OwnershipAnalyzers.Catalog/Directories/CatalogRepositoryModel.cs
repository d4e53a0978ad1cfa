using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Profiles;

namespace OwnershipAnalyzers.Directories;

/// <summary>
/// A catalog as the rules about services and teams see it, so that they judge an old or a merged one as they judge sources.
/// </summary>
public static class CatalogRepositoryModel
{
    /// <param name="catalog">The catalog; its policy is that of all services.</param>
    /// <param name="asOf">The day against which dates are judged.</param>
    public static RepositoryModel Of(Catalog catalog, DateTime asOf)
    {
        var directory = new ServiceDirectory(catalog);
        var hasRegistry = catalog.Teams.Count > 0 || catalog.Policy is not null;
        OwnedService[] services = [.. catalog.Services.Select(service => Owned(service, directory))];
        return RepositoryModel.Of(services, hasRegistry ? directory.Registry : null, new EvaluationContext { AsOf = asOf });
    }

    private static OwnedService Owned(CatalogService service, ServiceDirectory directory)
    {
        var file = service.DeclaredIn.TryGetValue(Fact.Of(FactKind.Service).JsonKey, out var files) && files.Count > 0
            ? files[0]
            : service.ProfilePath ?? (service.Projects.Count > 0 ? service.Projects[0] : ProfileFiles.Name);
        return new OwnedService
        {
            Facts = service,
            Profile = directory.Profile(service),
            Declarations = [new Declaration(FactKind.Service, service.Id, new FilePlace(file))],
            Stage = service.Stage is { } stage ? LifecycleStages.Parse(stage) : null,
            RetiresOn = service.RetiresOn is { } day ? Day.Parse(day) : null,
            Team = directory.Team(service.Team),
            Tier = directory.Tier(service.Tier),
        };
    }
}
