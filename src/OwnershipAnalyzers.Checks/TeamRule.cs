using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks;

/// <summary>
/// A rule about one team at a time, of those that own something in the catalog. A dissolved team has nobody left; that has a rule of its
/// own.
/// </summary>
internal abstract class TeamRule : CatalogRule
{
    public sealed override IEnumerable<Finding> Check(RepositoryModel model) =>
        from team in model.Registry.Teams.Where(team => team.Successor is null)
        let services = model.ServicesOf(team).ToList()
        where services.Count > 0
        from finding in Check(team, services, model)
        select finding;

    /// <param name="team">The team.</param>
    /// <param name="services">What it owns, never nothing.</param>
    /// <param name="model">Everything else.</param>
    protected abstract IEnumerable<Finding> Check(Team team, IReadOnlyList<OwnedService> services, RepositoryModel model);
}
