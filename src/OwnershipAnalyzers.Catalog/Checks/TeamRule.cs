using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks;

/// <summary>A rule about one team at a time, of those that own something in the catalog. A dissolved team has nobody left; that has a rule of its own.</summary>
internal abstract class TeamRule : CatalogRule
{
    public sealed override IEnumerable<Finding> Check(Landscape landscape) =>
        from team in landscape.Registry.Teams.Where(team => team.Successor is null)
        let services = landscape.ServicesOf(team).ToList()
        where services.Count > 0
        from finding in Check(team, services, landscape)
        select finding;

    /// <param name="team">The team.</param>
    /// <param name="services">What it owns, never nothing.</param>
    /// <param name="landscape">Everything else.</param>
    protected abstract IEnumerable<Finding> Check(Team team, IReadOnlyList<OwnedService> services, Landscape landscape);
}
