using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Tool.Catalogs;

/// <summary>Finds the service that somebody typed.</summary>
internal static class ServiceLookup
{
    private const int MostServices = 5;

    /// <exception cref="ToolException">There is none of this id; the message names what is near.</exception>
    public static ServiceNode Find(DependencyGraph graph, string id, string catalog) => graph.Find(id)
        ?? throw new ToolException($"There is no service '{id}' in {catalog}.{Remedy(graph, id)}");

    private static string Remedy(DependencyGraph graph, string id)
    {
        string[] owned = [.. graph.Nodes.Where(node => node.Team == id).Select(node => node.Id)];
        if (owned.Length > 0)
            return $" That is a team; give one of its services: {Names(owned)}.";
        var near = Nearest.To(id, graph.Nodes.Select(node => node.Id));
        return near.Count > 0 ? $" Did you mean {string.Join(" or ", near.Select(name => $"'{name}'"))}?"
            : graph.Nodes.Count > 0 ? $" It has {Names([.. graph.Nodes.Select(node => node.Id)])}."
            : " It has no services at all.";
    }

    private static string Names(string[] ids) => string.Join(", ", ids.Take(MostServices).Select(id => $"'{id}'"))
        + (ids.Length > MostServices ? $" and {Plain.Count(ids.Length - MostServices, "other")}" : "");
}
