using System.Text.Json;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Tool.Catalogs;

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
        _focus = focus;
        _nodes = graph.Nodes;
        _edges = graph.Edges;
        if (focus is null)
            return;
        var centre = ServiceLookup.Find(graph, focus.Id, catalog).Id;
        var near = GraphNeighbourhood.Of([.. graph.Edges.Select(edge => (edge.User.Id, edge.Used.Id))], centre, focus.Depth);
        _nodes = [.. graph.Nodes.Where(node => near.Contains(node.Id))];
        _edges = [.. graph.Edges.Where(edge => near.Contains(edge.User.Id) && near.Contains(edge.Used.Id))];
    }

    public string Size => $"{Plain.Count(_nodes.Count, "service")}, {Plain.Count(_edges.Count, "use")}";

    public Drawing Draw()
    {
        var teams = _nodes.GroupBy(node => node.Team).OrderBy(team => team.Key, StringComparer.Ordinal);
        var groups = teams.Select(team => new DrawnGroup(team.Key ?? NoOwner, [.. team.Select(Node)]));
        return new Drawing([.. groups], [.. _edges.Select(Arrow)]);
    }

    public string Json()
    {
        ServiceAnswer[] nodes = [.. _nodes.Select(ServiceAnswer.Of)];
        var edges = _edges.Select(edge => new ServiceGraphJsonEdge(
            edge.User.Id, edge.Used.Id, edge.IsDeclared, edge.IsInCode, edge.IsCritical, edge.Used.IsInSunset));
        var graph = new ServiceGraphJson("service", _focus?.Id, _focus?.Depth, nodes, [.. edges]);
        return JsonFormat.Finish(JsonSerializer.Serialize(graph, GraphJson.Context.ServiceGraphJson));
    }

    private static DrawnEdge Arrow(DependencyEdge edge)
    {
        var used = edge.Used;
        return new DrawnEdge(edge.User.Id, used.Id, edge.IsCritical, used.IsInSunset, used.IsInSunset ? used.Stage : null);
    }

    private DrawnNode Node(ServiceNode node)
    {
        var facts = string.Join(", ", new[] { node.Stage, node.Tier, ServiceNote.Of(node) }.Where(fact => !string.IsNullOrEmpty(fact)));
        return new DrawnNode(node.Id, facts.Length == 0 ? [node.Id] : [node.Id, facts], Look(node), node.Id == _focus?.Id);
    }

    private static NodeLook Look(ServiceNode node) => node.Origin switch
    {
        ServiceOrigin.External => NodeLook.External,
        ServiceOrigin.Unknown => NodeLook.Unknown,
        _ => node.IsInSunset ? NodeLook.Sunset : NodeLook.Usual,
    };
}
