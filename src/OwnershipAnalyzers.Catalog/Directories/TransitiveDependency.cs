namespace OwnershipAnalyzers.Directories;

/// <summary>A service that another one reaches along dependencies.</summary>
public sealed class TransitiveDependency
{
    private readonly TransitiveDependency? _before;

    private TransitiveDependency(TransitiveDependency? before, DependencyEdge step, ServiceNode node)
    {
        _before = before;
        Step = step;
        Node = node;
        Depth = (before?.Depth ?? 0) + 1;
    }


    /// <summary>The service.</summary>
    public ServiceNode Node { get; }

    /// <summary>How many steps away it is.</summary>
    public int Depth { get; }

    /// <summary>The last step to it.</summary>
    public DependencyEdge Step { get; }

    /// <summary>
    /// Whether some way to it is critical at every step: when the service that is used fails, so does the one that uses it.
    /// </summary>
    public bool IsCritical { get; private set; }

    /// <summary>A shortest way to it, from the service that was asked about; of several the first by the ids on it.</summary>
    public IReadOnlyList<DependencyEdge> Path
    {
        get
        {
            var path = new List<DependencyEdge>();
            for (var reached = this; reached is not null; reached = reached._before)
                path.Add(reached.Step);
            path.Reverse();
            return path;
        }
    }

    /// <summary>All services that one reaches, nearest first, then by id. In a cycle it does not reach itself.</summary>
    public static IReadOnlyList<TransitiveDependency> From(DependencyGraph graph, string id, Direction direction)
    {
        var all = Search(graph, id, direction, _ => true);
        foreach (var critical in Search(graph, id, direction, edge => edge.IsCritical).Keys)
            all[critical].IsCritical = true;
        return [.. all.Values.OrderBy(reached => reached.Depth).ThenBy(reached => reached.Node.Id, StringComparer.Ordinal)];
    }

    /// <summary>Nearest first, and in the order of ids, so that the first way to a service is the one to keep.</summary>
    private static Dictionary<string, TransitiveDependency> Search(
        DependencyGraph graph, string start, Direction direction, Func<DependencyEdge, bool> counts)
    {
        var found = new Dictionary<string, TransitiveDependency>(StringComparer.Ordinal);
        var open = new Queue<(string Id, TransitiveDependency? TransitiveDependency)>([(start, null)]);
        while (open.Count > 0)
        {
            var (node, before) = open.Dequeue();
            foreach (var edge in graph.EdgesAt(node, direction).Where(counts))
            {
                var next = direction == Direction.Dependencies ? edge.Used : edge.User;
                if (next.Id == start || found.ContainsKey(next.Id))
                    continue;
                found.Add(next.Id, new TransitiveDependency(before, edge, next));
                open.Enqueue((next.Id, found[next.Id]));
            }
        }

        return found;
    }
}
