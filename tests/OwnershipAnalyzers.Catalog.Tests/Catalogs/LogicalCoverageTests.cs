using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Manifests;

namespace OwnershipAnalyzers.Tests.Catalogs;

/// <summary>An assembly of several services is covered when all code in it is.</summary>
public class LogicalCoverageTests
{
    private static readonly Declaration[] Cart = [Said(FactKind.Service, "cart", "cart"), Said(FactKind.Namespace, "Shop.Cart", "cart"), Said(FactKind.Team, "x", "cart"), Said(FactKind.Stage, "runtime", "cart")];
    private static readonly Declaration[] Orders = [Said(FactKind.Service, "orders", "orders"), Said(FactKind.Folder, "src/Orders", "orders"), Said(FactKind.Team, "y", "orders")];

    private static Declaration Said(FactKind kind, string value, string? of = null) => new(kind, value, new FilePlace("src/Shop.csproj")) { Of = of };

    private static Manifest Shop(int? outside, params Declaration[] declarations) =>
        new() { Assembly = "Shop", Declarations = declarations, Logical = [new LogicalCode("cart", 1, 9), new LogicalCode("orders", 1, 9)], Outside = outside };

    /// <summary>Whether the assembly counts as owned, with service and with stage; and for which teams.</summary>
    private static string Covered(params Manifest[] manifests)
    {
        var coverage = CatalogBuilder.Build(RepositoryModel.Of(manifests, Example.ReadRegistry("""{ "teams": { "x": {}, "y": {} } }""").Value, _ => null)).Coverage;
        return $"{coverage.Owned} {coverage.WithService} {coverage.WithStage} {string.Join(" ", coverage.ByTeam.Select(team => $"{team.Key}={team.Value.Assemblies}"))}".TrimEnd();
    }

    [Fact]
    public void NothingOutside_IsCovered() => Assert.Equal("1 1 0 x=1 y=1", Covered(Shop(0, [.. Cart, .. Orders])));

    [Fact]
    public void CodeOutside_IsNotCovered_WithoutAnOwnerOfTheRest()
    {
        Assert.Equal("0 0 0", Covered(Shop(1, Cart)));
        Assert.Equal("0 0 0", Covered(Shop(null, Cart)));
        Assert.Equal("1 1 1 x=1 y=1", Covered(Shop(1, [.. Cart, Said(FactKind.Team, "y"), Said(FactKind.Service, "shop"), Said(FactKind.Stage, "design")])));
    }

    [Fact]
    public void CodeOutsideInOneFramework_IsCodeOutside() =>
        Assert.Equal("0 0 0", Covered(Shop(0, Cart) with { TargetFramework = "net8.0" }, Shop(1, Cart) with { TargetFramework = "net10.0" }));

    [Fact]
    public void PartWithoutAKnownTeam_IsNotCovered() => Assert.Equal("0 1 0", Covered(Shop(0, [.. Cart, .. Orders.Select(said => said.Kind == FactKind.Team ? said with { Value = "z" } : said)])));

    [Fact]
    public void PartWithoutCode_DoesNotMatter()
    {
        var empty = Shop(0, [.. Cart, Said(FactKind.Service, "old", "old"), Said(FactKind.Namespace, "Old", "old")]);
        Assert.Equal("1 1 1 x=1", Covered(empty with { Logical = [.. empty.Logical, new LogicalCode("old", 0, 0)] }));
        Assert.Equal("0 1 0", Covered(empty));
        // Nobody says where it is.
        Assert.Equal("1 1 1 x=1", Covered(Shop(0, [.. Cart, Said(FactKind.Tier, "tier-1", "lost")])));
    }
}
