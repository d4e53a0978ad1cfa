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
        Old = new ServiceDirectory(old);
        New = new ServiceDirectory(@new);
        CatalogService[] gone = [.. Sorted(Old).Where(service => New.Service(service.Id) is null)];
        CatalogService[] added = [.. Sorted(New).Where(service => Old.Service(service.Id) is null)];
        Renamed = [.. RenamedServices.Of(gone, added)];
        Gone = [.. gone.Except(Renamed.Select(pair => pair.Old))];
        Added = [.. added.Except(Renamed.Select(pair => pair.New))];
        _newIds = Renamed.ToDictionary(pair => pair.Old.Id, pair => pair.New.Id, StringComparer.Ordinal);
        OldUses = Uses(Old);
        NewUses = Uses(New);
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

    /// <summary>The uses of each side by the ids that user and used service have now, whichever of them a use names.</summary>
    public IReadOnlyDictionary<(string User, string Used), DependencyEdge> OldUses { get; }

    /// <inheritdoc cref="OldUses"/>
    public IReadOnlyDictionary<(string User, string Used), DependencyEdge> NewUses { get; }

    /// <summary>The id that a service has now, of which the id it had is known.</summary>
    public string NewId(string was) => _newIds.TryGetValue(was, out var now) ? now : was;

    /// <summary>Whether two ids mean one team, which may have been renamed in between.</summary>
    public bool IsSameTeam(string? was, string? now) =>
        was == now || (was is not null && now is not null && (New.Team(was)?.Id == now || Old.Team(now)?.Id == was));

    private Dictionary<(string, string), DependencyEdge> Uses(ServiceDirectory directory) => new DependencyGraph(directory).Edges
        .GroupBy(edge => (NewId(edge.User.Id), NewId(edge.Used.Id))).ToDictionary(same => same.Key, same => same.First());

    private static IEnumerable<CatalogService> Sorted(ServiceDirectory directory) =>
        directory.Catalog.Services.OrderBy(service => service.Id, StringComparer.Ordinal);
}
