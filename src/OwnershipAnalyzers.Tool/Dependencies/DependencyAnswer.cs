using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Dependencies;

/// <summary>The services that one reaches.</summary>
/// <param name="Service">The service that was asked about.</param>
/// <param name="Direction">Which way was gone.</param>
/// <param name="IsTransitive">Whether to the end.</param>
/// <param name="Found">What was found: nearest first, then by id.</param>
internal sealed record DependencyAnswer(
    ServiceNode Service, Direction Direction, bool IsTransitive, IReadOnlyList<TransitiveDependency> Found)
{
    /// <exception cref="ToolException">There is no such service.</exception>
    public static DependencyAnswer To(CatalogInput input, string service, Direction direction, bool isTransitive)
    {
        var graph = new DependencyGraph(new ServiceDirectory(input.Catalog));
        var node = ServiceLookup.Find(graph, service, input.Name);
        var all = TransitiveDependency.From(graph, node.Id, direction);
        return new DependencyAnswer(node, direction, isTransitive, [.. all.Where(found => isTransitive || found.Depth == 1)]);
    }

    /// <summary>The ids along a way, in the direction in which services use each other.</summary>
    public IReadOnlyList<string> PathTo(TransitiveDependency reached)
    {
        var path = reached.Path;
        return Direction == Direction.Dependencies
            ? [path[0].User.Id, .. path.Select(edge => edge.Used.Id)]
            : [.. path.Reverse().Select(edge => edge.User.Id), path[0].Used.Id];
    }

    /// <summary>A direct use is critical or not; a way is when each of its steps is.</summary>
    public bool IsCritical(TransitiveDependency reached) => IsTransitive ? reached.IsCritical : reached.Step.IsCritical;

    public DependencyJson ForPrograms()
    {
        var direction = Direction == Direction.Dependencies ? "dependencies" : "consumers";
        return new DependencyJson(ServiceAnswer.Of(Service), direction, IsTransitive, [.. Found.Select(Row)]);
    }

    private DependencyJsonRow Row(TransitiveDependency found)
    {
        var step = found.Step;
        return new DependencyJsonRow(
            ServiceAnswer.Of(found.Node), found.Depth, step.IsDeclared, step.IsInCode, IsCritical(found), PathTo(found), step.Via);
    }
}
