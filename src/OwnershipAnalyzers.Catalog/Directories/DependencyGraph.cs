using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Joining;

namespace OwnershipAnalyzers.Directories;

/// <summary>
/// Which service uses which, with external services, and with those that somebody names and the catalog does not know. Services may use
/// each other in cycles, and themselves.
/// </summary>
public sealed class DependencyGraph
{
    private readonly Dictionary<string, ServiceNode> _nodes;
    private readonly ILookup<string, DependencyEdge> _byUser;
    private readonly ILookup<string, DependencyEdge> _byUsed;

    /// <summary>The graph of everything in a catalog.</summary>
    public DependencyGraph(ServiceDirectory directory)
    {
        _nodes = directory.Catalog.Services
            .Select(service => ServiceNode.Of(service, directory.Details(service).Name?.Value))
            .ToDictionary(node => node.Id, StringComparer.Ordinal);
        var described = directory.Registry.ExternalServices.ToLookup(service => service.Id, StringComparer.Ordinal);
        foreach (var id in directory.Catalog.ExternalServices.Select(service => service.Id).Where(id => !_nodes.ContainsKey(id)))
            _nodes.Add(id, described[id].Select(ServiceNode.Of).FirstOrDefault() ?? new ServiceNode(id, ServiceOrigin.External));
        Edges = [.. directory.Catalog.Services.OrderBy(service => service.Id, StringComparer.Ordinal).SelectMany(EdgesOf)];
        Nodes = [.. _nodes.Values.OrderBy(node => node.Id, StringComparer.Ordinal)];
        _byUser = Edges.ToLookup(edge => edge.User.Id, StringComparer.Ordinal);
        _byUsed = Edges.ToLookup(edge => edge.Used.Id, StringComparer.Ordinal);
    }

    /// <summary>All services, sorted by id.</summary>
    public IReadOnlyList<ServiceNode> Nodes { get; }

    /// <summary>All uses, sorted by user and used; one for each pair.</summary>
    public IReadOnlyList<DependencyEdge> Edges { get; }

    /// <summary>A service by its id; null when nobody names it.</summary>
    public ServiceNode? Find(string id) => _nodes.TryGetValue(id, out var node) ? node : null;

    /// <summary>The uses that begin or end at a service, sorted by the service at their other end.</summary>
    public IEnumerable<DependencyEdge> EdgesAt(string id, Direction direction) =>
        direction == Direction.Dependencies ? _byUser[id] : _byUsed[id];

    private IEnumerable<DependencyEdge> EdgesOf(CatalogService service) =>
        service.DependsOn.GroupBy(dependency => dependency.Service, StringComparer.Ordinal)
            .OrderBy(uses => uses.Key, StringComparer.Ordinal)
            .Select(uses => new DependencyEdge(_nodes[service.Id], NodeOf(uses.Key))
            {
                IsDeclared = uses.Any(use => use.Declared),
                IsInCode = uses.Any(use => use.Used),
                IsCritical = uses.Any(use => use.Critical),
                Via = AssemblyMerge.Sorted(uses.SelectMany(use => use.Via)),
            });

    private ServiceNode NodeOf(string id)
    {
        if (!_nodes.TryGetValue(id, out var node))
            _nodes.Add(id, node = new ServiceNode(id, ServiceOrigin.Unknown));
        return node;
    }
}

/// <summary>Which way to go along dependencies.</summary>
public enum Direction
{
    /// <summary>To what a service uses.</summary>
    Dependencies,

    /// <summary>To who uses a service.</summary>
    Consumers,
}
