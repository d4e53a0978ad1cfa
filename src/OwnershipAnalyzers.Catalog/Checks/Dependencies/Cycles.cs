namespace OwnershipAnalyzers.Checks.Dependencies;

/// <summary>Finds the cycles of a graph: for each node, the nodes that it needs.</summary>
internal sealed class Cycles(IReadOnlyDictionary<string, IReadOnlyList<string>> graph)
{
    /// <summary>A shortest cycle for each set of nodes that all reach each other, starting at its first node by name. A node that needs itself is no cycle.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Shortest() =>
    [
        .. Knots().Where(knot => knot.Count > 1)
            .Select(knot => knot.OrderBy(node => node, StringComparer.Ordinal).Select(node => Around(node, knot)).OrderBy(cycle => cycle.Count).First())
            .OrderBy(cycle => cycle[0], StringComparer.Ordinal),
    ];

    /// <summary>The sets of nodes that all reach each other (Kosaraju's algorithm).</summary>
    private IEnumerable<HashSet<string>> Knots()
    {
        var users = graph.SelectMany(node => node.Value.Select(used => (node.Key, Used: used))).ToLookup(edge => edge.Used, edge => edge.Key, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in LastFirst().Where(node => !done.Contains(node)))
        {
            var knot = new HashSet<string>(StringComparer.Ordinal) { node };
            var open = new Stack<string>([node]);
            while (open.Count > 0)
            {
                foreach (var user in users[open.Pop()].Where(user => !done.Contains(user) && knot.Add(user)))
                    open.Push(user);
            }

            done.UnionWith(knot);
            yield return knot;
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

    /// <summary>The shortest way from a node back to itself inside its knot.</summary>
    private List<string> Around(string start, HashSet<string> knot)
    {
        var from = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<string>([start]);
        while (!from.ContainsKey(start))
        {
            var node = open.Dequeue();
            foreach (var next in graph[node].Where(next => next != node && knot.Contains(next) && !from.ContainsKey(next)))
            {
                from[next] = node;
                open.Enqueue(next);
            }
        }

        var cycle = new List<string> { start };
        for (var node = from[start]; node != start; node = from[node])
            cycle.Insert(1, node);
        return cycle;
    }
}
