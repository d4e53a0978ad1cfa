using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Core.Tests.Uses;

public class LogicalBoundaryTests : UseTest
{
    private static readonly LogicalBoundary Boundary = new([
        Said(FactKind.Folder, "src/Shop/Cart", "cart"), Said(FactKind.Folder, "src/Shop/Cart/Rebates", "rebates"),
        Said(FactKind.Namespace, "Shop.Cart", "cart"), Said(FactKind.Namespace, "Shop.Cart.Rebates", "rebates"),
        Said(FactKind.Namespace, "Shop", null), Said(FactKind.Namespace, "", "nothing"), Said(FactKind.Folder, " ", "nothing"),
    ]);

    [Theory]
    [InlineData("src/Shop/Cart/A.cs", "cart")]
    [InlineData("src/Shop/Cart/Deep/A.cs", "cart")]
    [InlineData("src/Shop/Cart/Rebates/A.cs", "rebates")]
    [InlineData("src/Shop/Cart/Rebates2/A.cs", "cart")]
    [InlineData("src/Shop/Carts/A.cs", null)]
    [InlineData("src/Shop/Cart", null)]
    [InlineData("Other/src/Shop/Cart/A.cs", null)]
    [InlineData("", null)]
    public void File_LiesInTheInnermostFolder(string file, string? service) => Assert.Equal(service, Boundary.OfFolder(file)?.Of);

    [Theory]
    [InlineData("Shop.Cart", "cart")]
    [InlineData("Shop.Cart.Api", "cart")]
    [InlineData("Shop.Cart.Rebates.Api", "rebates")]
    [InlineData("Shop.Carts", null)]
    [InlineData("Shop", null)]
    [InlineData("", null)]
    public void Namespace_LiesInTheInnermostBoundary(string @namespace, string? service) => Assert.Equal(service, Boundary.OfNamespace(@namespace)?.Of);

    [Fact]
    public void OnlyFolders_HaveFolders()
    {
        Assert.True(Boundary.HasFolders);
        Assert.False(new LogicalBoundary([Said(FactKind.Namespace, "Shop", "cart"), Said(FactKind.Folder, "src", null)]).HasFolders);
    }
}
