using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Dependencies;

/// <summary>The services that one reaches.</summary>
/// <param name="Service">The service that was asked about.</param>
/// <param name="Direction">Which way was gone.</param>
/// <param name="IsTransitive">Whether to the end.</param>
/// <param name="TransitiveDependency">What was found: nearest first, then by id.</param>
internal sealed record DependencyAnswer(ServiceNode Service, Direction Direction, bool IsTransitive, IReadOnlyList<TransitiveDependency> TransitiveDependency)
{
    /// <exception cref="ToolException">There is no such service.</exception>
    public static DependencyAnswer To(CatalogInput input, string service, Direction direction, bool isTransitive)
    {
        var graph = new DependencyGraph(new ServiceDirectory(input.Catalog));
        var node = ServiceLookup.Find(graph, service, input.Name);
        var reached = Directories.TransitiveDependency.From(graph, node.Id, direction);
        return new DependencyAnswer(node, direction, isTransitive, isTransitive ? reached : [.. reached.Where(one => one.Depth == 1)]);
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

    public DependencyJson ForPrograms() => new(ServiceAnswer.Of(Service), Direction == Direction.Dependencies ? "dependencies" : "consumers", IsTransitive,
    [
        .. TransitiveDependency.Select(one => new DependencyJsonRow(
            ServiceAnswer.Of(one.Node), one.Depth, one.Step.IsDeclared, one.Step.IsInCode, IsCritical(one), PathTo(one), one.Step.Via)),
    ]);
}
