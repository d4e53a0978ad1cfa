using System.Text;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;

namespace OwnershipAnalyzers.Tests.Directories;

public class DependencyGraphTests
{
    [Fact]
    public void ExternalAndUnknownServices_AreNodes()
    {
        var graph = Graph("""{ "services": [ { "id": "shop", "stage": "deprecated", "profile": { "name": "Shop" }, "dependsOn": [ { "service": "stripe", "via": [] }, { "service": "ghost", "via": [] }, { "service": "Odd!", "via": [] } ] } ], "externalServices": [ { "id": "stripe", "team": "payments", "tier": "tier-1" }, { "id": "Odd!" } ] }""");

        Assert.Equal(["Odd! External - -", "ghost Unknown - -", "shop BuiltHere - Shop", "stripe External payments -"], graph.Nodes.Select(node => $"{node.Id} {node.Origin} {node.Team ?? "-"} {node.Name ?? "-"}"));
        Assert.True(graph.Find("shop")!.IsInSunset);
        Assert.False(graph.Find("stripe")!.IsInSunset);
        Assert.Null(graph.Find("nobody"));
    }

    [Theory]
    [InlineData(Direction.Dependencies, "a", "b: a>b; c: a>c; d: a>b>d; e: a>b>d>e")]
    [InlineData(Direction.Consumers, "e", "d: d>e; b: d>e b>d; c: d>e c>d; a: d>e b>d a>b")]
    public void Reach_IsAShortestPathToEach(Direction direction, string start, string expected)
    {
        var graph = Uses("a>b", "a>c", "b>d", "c>d", "d>e");

        var reached = TransitiveDependency.From(graph, start, direction);

        Assert.Equal(expected, string.Join("; ", reached.Select(one => $"{one.Node.Id}: {Text(one.Path, direction)}")));
    }

    [Fact]
    public void Cycle_EndsAndDoesNotReachItself()
    {
        var graph = Uses("a>b", "b>c", "c>a", "a>a");

        Assert.Equal(["b 1", "c 2"], TransitiveDependency.From(graph, "a", Direction.Dependencies).Select(one => $"{one.Node.Id} {one.Depth}"));
        Assert.Equal(["c 1", "b 2"], TransitiveDependency.From(graph, "a", Direction.Consumers).Select(one => $"{one.Node.Id} {one.Depth}"));
    }

    [Fact]
    public void CriticalPath_IsOneThatIsCriticalAtEachStep()
    {
        // The short way to d is not critical, a longer one is.
        var graph = Uses("a>d", "a!b", "b!c", "c!d", "c>e", "d!f");

        Assert.Equal(["b", "c", "d", "f"], TransitiveDependency.From(graph, "a", Direction.Dependencies).Where(one => one.IsCritical).Select(one => one.Node.Id).Order(StringComparer.Ordinal));
        Assert.Equal(1, TransitiveDependency.From(graph, "a", Direction.Dependencies).Single(one => one.Node.Id == "d").Depth);
    }

    [Theory]
    [InlineData(0, "c")]
    [InlineData(1, "b c d x")]
    [InlineData(9, "a b c d e x")]
    public void Neighbourhood_GoesBothWaysAndTakesNoTurn(int depth, string expected)
    {
        // y only shares a consumer with c.
        (string, string)[] edges = [("a", "b"), ("b", "c"), ("c", "d"), ("d", "e"), ("x", "c"), ("x", "y"), ("c", "c")];

        Assert.Equal(expected, string.Join(' ', GraphNeighbourhood.Of(edges, "c", depth).Order(StringComparer.Ordinal)));
    }

    private static string Text(IReadOnlyList<DependencyEdge> path, Direction direction) => direction == Direction.Dependencies
        ? string.Join(">", path.Select(edge => edge.User.Id).Append(path[^1].Used.Id))
        : string.Join(" ", path.Select(edge => $"{edge.User.Id}>{edge.Used.Id}"));

    /// <summary>A graph of uses such as <c>a>b</c>, or critical ones such as <c>a!b</c>.</summary>
    private static DependencyGraph Uses(params string[] uses)
    {
        var services = uses.SelectMany(use => new[] { use[..1], use[2..] }).Distinct().Select(id => new CatalogService
        {
            Id = id,
            DependsOn = [.. uses.Where(use => use[..1] == id).Select(use => new CatalogDependency(use[2..], Declared: true, Used: false, use[1] == '!', []))],
        });
        return new DependencyGraph(new ServiceDirectory(new Catalog { Services = [.. services] }));
    }

    private static DependencyGraph Graph(string catalog) => new(new ServiceDirectory(CatalogReader.Read(Encoding.UTF8.GetBytes(catalog), "c.json")));
}
