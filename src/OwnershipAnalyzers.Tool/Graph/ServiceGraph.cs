using System.Text.Json;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Graph;

/// <summary>Services, framed by their teams, and which uses which.</summary>
internal sealed class ServiceGraph : IOwnershipGraph
{
    private const string NoOwner = "no owner";

    private readonly GraphFocus? _focus;
    private readonly IReadOnlyList<ServiceNode> _nodes;
    private readonly IReadOnlyList<DependencyEdge> _edges;

    /// <exception cref="ToolException">The focus is no service.</exception>
    public ServiceGraph(DependencyGraph graph, GraphFocus? focus, string catalog)
    {
        (_focus, _nodes, _edges) = (focus, graph.Nodes, graph.Edges);
        if (focus is null)
            return;
        var near = GraphNeighbourhood.Of([.. graph.Edges.Select(edge => (edge.User.Id, edge.Used.Id))], ServiceLookup.Find(graph, focus.Id, catalog).Id, focus.Depth);
        _nodes = [.. graph.Nodes.Where(node => near.Contains(node.Id))];
        _edges = [.. graph.Edges.Where(edge => near.Contains(edge.User.Id) && near.Contains(edge.Used.Id))];
    }

    public string Size => $"{Plain.Count(_nodes.Count, "service")}, {Plain.Count(_edges.Count, "use")}";

    public Drawing Draw() => new(
        [.. _nodes.GroupBy(node => node.Team).OrderBy(team => team.Key, StringComparer.Ordinal).Select(team => new DrawnGroup(team.Key ?? NoOwner, [.. team.Select(Node)]))],
        [.. _edges.Select(edge => new DrawnEdge(edge.User.Id, edge.Used.Id, edge.IsCritical, edge.Used.IsInSunset, edge.Used.IsInSunset ? edge.Used.Stage : null))]);

    public string Json() => JsonFormat.Finish(JsonSerializer.Serialize(
        new ServiceGraphJson("service", _focus?.Id, _focus?.Depth, [.. _nodes.Select(ServiceAnswer.Of)],
            [.. _edges.Select(edge => new ServiceGraphJsonEdge(edge.User.Id, edge.Used.Id, edge.IsDeclared, edge.IsInCode, edge.IsCritical, edge.Used.IsInSunset))]),
        GraphJson.Context.ServiceGraphJson));

    private DrawnNode Node(ServiceNode node)
    {
        var facts = string.Join(", ", new[] { node.Stage, node.Tier, ServiceText.Note(node) }.Where(fact => !string.IsNullOrEmpty(fact)));
        return new DrawnNode(node.Id, facts.Length == 0 ? [node.Id] : [node.Id, facts], Look(node), node.Id == _focus?.Id);
    }

    private static NodeLook Look(ServiceNode node) => node.Origin switch
    {
        ServiceOrigin.External => NodeLook.External,
        ServiceOrigin.Unknown => NodeLook.Unknown,
        _ => node.IsInSunset ? NodeLook.Sunset : NodeLook.Usual,
    };
}
