namespace OwnershipAnalyzers.Checks.Dependencies;

/// <summary>Finds the cycles of a graph.</summary>
/// <param name="graph">For each node, the nodes that it needs.</param>
/// <param name="isOne">Whether two nodes are so close that it does not count when they need each other.</param>
internal sealed class Cycles(IReadOnlyDictionary<string, IReadOnlyList<string>> graph, Func<string, string, bool> isOne)
{
    /// <summary>
    /// A shortest cycle for each set of nodes that all reach each other, starting at its first node by name. A node that needs itself is no
    /// cycle.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Shortest() =>
    [
        .. StronglyConnectedComponents().Where(component => component.Count > 1)
            .Select(ShortestIn)
            .OfType<List<string>>()
            .OrderBy(cycle => cycle[0], StringComparer.Ordinal),
    ];

    /// <summary>The shortest cycle in a set of nodes that all reach each other; null when none in it counts.</summary>
    private List<string>? ShortestIn(HashSet<string> component) => component
        .OrderBy(node => node, StringComparer.Ordinal)
        .Select(node => Around(node, component))
        .OfType<List<string>>()
        .OrderBy(cycle => cycle.Count)
        .FirstOrDefault();

    /// <summary>The sets of nodes that all reach each other (Kosaraju's algorithm).</summary>
    private IEnumerable<HashSet<string>> StronglyConnectedComponents()
    {
        var users = graph.SelectMany(node => node.Value.Select(used => (node.Key, Used: used)))
            .ToLookup(edge => edge.Used, edge => edge.Key, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in LastFirst().Where(node => !done.Contains(node)))
        {
            var component = new HashSet<string>(StringComparer.Ordinal) { node };
            var open = new Stack<string>([node]);
            while (open.Count > 0)
            {
                foreach (var user in users[open.Pop()].Where(user => !done.Contains(user) && component.Add(user)))
                    open.Push(user);
            }

            done.UnionWith(component);
            yield return component;
        }
    }

    /// <summary>The nodes in the reverse of the order in which a search is through with them.</summary>
    private Stack<string> LastFirst()
    {
        var finished = new Stack<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in graph.Keys.Where(seen.Add))
        {
            // Not recursive, because a chain of services may be longer than a stack is deep.
            var path = new Stack<(string Node, IEnumerator<string> Next)>([(start, graph[start].GetEnumerator())]);
            while (path.Count > 0)
            {
                var (node, next) = path.Peek();
                if (!next.MoveNext())
                    finished.Push(path.Pop().Node);
                else if (seen.Add(next.Current))
                    path.Push((next.Current, graph[next.Current].GetEnumerator()));
            }
        }

        return finished;
    }

    /// <summary>The shortest cycle through a node of such a set; null when it is on none that counts.</summary>
    private List<string>? Around(string start, HashSet<string> component) => graph[start]
        .Where(first => first != start && component.Contains(first))
        .Select(first => Path(first, start, component))
        .OfType<List<string>>()
        .OrderBy(path => path.Count)
        .FirstOrDefault();

    /// <summary>
    /// The shortest way from a node to another, which comes first because it closes the cycle; not the direct one of a pair that does not
    /// count.
    /// </summary>
    private List<string>? Path(string from, string to, HashSet<string> component)
    {
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<string>([from]);
        while (open.Count > 0 && !before.ContainsKey(to))
        {
            var node = open.Dequeue();
            foreach (var next in graph[node].Where(next => next != from && component.Contains(next) && !before.ContainsKey(next)))
            {
                if (node == from && next == to && isOne(from, to))
                    continue;
                before[next] = node;
                if (next != to)
                    open.Enqueue(next);
            }
        }

        if (!before.TryGetValue(to, out var last))
            return null;
        var cycle = new List<string> { to };
        for (var node = last; node != from; node = before[node])
            cycle.Insert(1, node);
        cycle.Insert(1, from);
        return cycle;
    }
}
