using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;

namespace OwnershipAnalyzers.Comparisons;

/// <summary>Two catalogs side by side.</summary>
/// <param name="old">What was.</param>
/// <param name="new">What is.</param>
internal sealed class Sides(Catalog old, Catalog @new)
{
    public ServiceDirectory Old { get; } = new(old);

    public ServiceDirectory New { get; } = new(@new);

    /// <summary>The services that both have, sorted by id.</summary>
    public IEnumerable<(CatalogService Old, CatalogService New)> Pairs =>
        from was in Sorted(Old)
        let now = New.Service(was.Id)
        where now is not null
        select (was, now);

    /// <summary>The services that only one side has, sorted by id.</summary>
    public IEnumerable<CatalogService> Gone => Sorted(Old).Where(service => New.Service(service.Id) is null);

    /// <inheritdoc cref="Gone"/>
    public IEnumerable<CatalogService> Added => Sorted(New).Where(service => Old.Service(service.Id) is null);

    /// <summary>Whether two ids mean one team, which may have been renamed in between.</summary>
    public bool IsSameTeam(string? was, string? now) => was == now || (was is not null && now is not null && (New.Team(was)?.Id == now || Old.Team(now)?.Id == was));

    private static IEnumerable<CatalogService> Sorted(ServiceDirectory directory) => directory.Catalog.Services.OrderBy(service => service.Id, StringComparer.Ordinal);
}
