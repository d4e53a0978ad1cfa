namespace OwnershipAnalyzers.Directories;

/// <summary>What is near a node of a graph.</summary>
public static class GraphNeighbourhood
{
    /// <summary>
    /// The nodes within some steps of one along the edges, or within some steps against them, with itself. Who only shares a neighbour
    /// with it is not near.
    /// </summary>
    /// <param name="edges">The edges.</param>
    /// <param name="start">The node.</param>
    /// <param name="depth">How many steps; none gives the node alone.</param>
    public static ISet<string> Of(IReadOnlyCollection<(string From, string To)> edges, string start, int depth)
    {
        var near = Walk(edges.ToLookup(edge => edge.From, edge => edge.To, StringComparer.Ordinal), start, depth);
        near.UnionWith(Walk(edges.ToLookup(edge => edge.To, edge => edge.From, StringComparer.Ordinal), start, depth));
        return near;
    }

    private static HashSet<string> Walk(ILookup<string, string> next, string start, int depth)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { start };
        List<string> edge = [start];
        for (var step = 0; step < depth && edge.Count > 0; step++)
            edge = [.. edge.SelectMany(node => next[node]).Where(found.Add)];
        return found;
    }
}
