using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Definition;

/// <summary>Services of one team that need each other change together and fail together.</summary>
internal sealed class BehaveAsOneRule : CatalogRule
{
    public override Rule Rule => DefinitionRules.BehaveAsOne;

    public override IEnumerable<Finding> Check(RepositoryModel model) =>
        from service in model.Services
        where service.Facts.Team is not null
        from used in service.Facts.DependsOn
        // Each pair once, at the service that comes first.
        where string.CompareOrdinal(service.Id, used.Service) < 0
        let other = model.FindService(used.Service)
        where other is not null && other.Facts.Team == service.Facts.Team
        let back = other.Facts.DependsOn.FirstOrDefault(dependency => dependency.Service == service.Id)
        where back is not null
        let what = new[] { service.Id, other.Id, other.Facts.Team!, How(service.Id, used), How(other.Id, back) }
        select service.Finding(Rule, null, $"with/{other.Id}", what);

    private static string How(string user, CatalogDependency used) =>
        used.Via.Count > 0 ? Enumeration.Some(used.Via, 3) : $"'{user}' declares it";
}
