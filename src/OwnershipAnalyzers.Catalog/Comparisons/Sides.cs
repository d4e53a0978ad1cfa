using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;

namespace OwnershipAnalyzers.Comparisons;

/// <summary>Two catalogs side by side.</summary>
internal sealed class Sides
{
    private readonly Dictionary<string, string> _newIds;

    /// <param name="old">What was.</param>
    /// <param name="new">What is.</param>
    public Sides(Catalog old, Catalog @new)
    {
        (Old, New) = (new ServiceDirectory(old), new ServiceDirectory(@new));
        CatalogService[] gone = [.. Sorted(Old).Where(service => New.Service(service.Id) is null)];
        CatalogService[] added = [.. Sorted(New).Where(service => Old.Service(service.Id) is null)];
        Renamed = [.. RenamedServices.Of(gone, added)];
        Gone = [.. gone.Except(Renamed.Select(pair => pair.Old))];
        Added = [.. added.Except(Renamed.Select(pair => pair.New))];
        _newIds = Renamed.ToDictionary(pair => pair.Old.Id, pair => pair.New.Id, StringComparer.Ordinal);
    }

    public ServiceDirectory Old { get; }

    public ServiceDirectory New { get; }

    /// <summary>The services that both have, under whatever id, sorted by the one they had.</summary>
    public IEnumerable<(CatalogService Old, CatalogService New)> Pairs =>
        from was in Sorted(Old)
        let now = New.Service(NewId(was.Id))
        where now is not null
        select (was, now);

    /// <summary>Those of them that have another id.</summary>
    public IReadOnlyList<(CatalogService Old, CatalogService New)> Renamed { get; }

    /// <summary>The services that only one side has, sorted by id.</summary>
    public IReadOnlyList<CatalogService> Gone { get; }

    /// <inheritdoc cref="Gone"/>
    public IReadOnlyList<CatalogService> Added { get; }

    /// <summary>The id that a service has now, of which the id it had is known.</summary>
    public string NewId(string was) => _newIds.TryGetValue(was, out var now) ? now : was;

    /// <summary>Whether two ids mean one team, which may have been renamed in between.</summary>
    public bool IsSameTeam(string? was, string? now) => was == now || (was is not null && now is not null && (New.Team(was)?.Id == now || Old.Team(now)?.Id == was));

    private static IEnumerable<CatalogService> Sorted(ServiceDirectory directory) => directory.Catalog.Services.OrderBy(service => service.Id, StringComparer.Ordinal);
}
