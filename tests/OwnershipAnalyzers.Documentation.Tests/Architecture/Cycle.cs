namespace OwnershipAnalyzers.Documentation.Tests.Architecture;

/// <summary>Finds a way that leads back to where it began.</summary>
internal static class Cycle
{
    /// <summary>The nodes of a cycle, the first one again at the end; null when there is none.</summary>
    /// <param name="edges">What points to what.</param>
    public static IReadOnlyList<string>? In(IEnumerable<(string From, string To)> edges)
    {
        var next = edges.ToLookup(edge => edge.From, edge => edge.To, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        return next.Select(node => Search(node.Key, [], next, done)).FirstOrDefault(cycle => cycle is not null);
    }

    private static IReadOnlyList<string>? Search(string node, List<string> path, ILookup<string, string> next, HashSet<string> done)
    {
        if (path.IndexOf(node) is var start and >= 0)
            return [.. path[start..], node];
        if (!done.Add(node))
            return null;
        path.Add(node);
        var cycle = next[node].Select(other => Search(other, path, next, done)).FirstOrDefault(found => found is not null);
        path.RemoveAt(path.Count - 1);
        return cycle;
    }
}
