using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Core.Tests;

public class BoundaryRuleTests : RuleTest
{
    private static readonly SourceFile Cart = new("src/Shop/Cart/Basket.cs", ["Shop.Cart"], new FilePlace("src/Shop/Cart/Basket.cs", 3, 7));
    private static readonly SourceFile Program = new("src/Shop/Program.cs", [""], new FilePlace("src/Shop/Program.cs", 1, 1));

    private static Declaration Said(FactKind kind, string value, string? of) => new(kind, value, new FilePlace("src/Shop/Ownership.cs", 5, 2)) { Of = of };

    private static Declaration Namespace(string value, string of) => Said(FactKind.Namespace, value, of);

    private static Declaration Folder(string value, string of) => Said(FactKind.Folder, value, of);

    private static IReadOnlyList<Finding> Find(Rule rule, IReadOnlyList<SourceFile>? sources, params Declaration[] declarations) =>
        [.. AssemblyRule.CheckAll(new AssemblyFacts("Shop", "src/Shop/Shop.csproj", true, declarations) { Sources = sources }, Registry).Where(finding => finding.Rule == rule)];

    private static void Says(string message, IReadOnlyList<SourceFile>? sources, params Declaration[] declarations) =>
        Assert.Equal(message, Assert.Single(Find(DefinitionRules.WrongBoundary, sources, declarations)).Message);

    [Fact]
    public void NamespaceWithoutCode_Reports() => Says(
        "Logical service 'cart' has a boundary without code: assembly 'Shop' declares no type in namespace 'Shop.Carts'. Did you mean 'Shop.Cart'? Write the namespace of its code, or remove the boundary.",
        [Cart, Program], Namespace("Shop.Carts", "cart"));

    [Theory]
    [InlineData("Shop.Carts", "cart", " 'Shop.Cart' belongs to 'cart' already.")]
    [InlineData("Shop.Cart.Pages", "basket", " 'Shop.Cart.Page' belongs to 'cart' already.")]
    [InlineData("Shop.Catalogs", "catalog", " Did you mean 'Shop.Catalog'?")]
    [InlineData("Nowhere", "cart", "")]
    public void NamespaceWithoutCode_BesideThatOfAService_NamesNoWorseOne(string @namespace, string service, string expected) => Says(
        $"Logical service '{service}' has a boundary without code: assembly 'Shop' declares no type in namespace '{@namespace}'.{expected} Write the namespace of its code, or remove the boundary.",
        [Cart, new SourceFile("src/Shop/Catalog/Item.cs", ["Shop.Catalog"], null), new SourceFile("src/Shop/Cart/Page.cs", ["Shop.Cart.Page"], null)],
        Namespace("Shop.Cart", "cart"), Namespace(@namespace, service));

    [Fact]
    public void FolderWithoutCode_Reports() => Says(
        "Logical service 'cart' has a boundary without code: assembly 'Shop' compiles no file below 'src/Shop/Carts'. Move its code there, move the service.json to its code, or delete it.",
        [Cart, Program], Folder("src/Shop/Carts", "cart"));

    [Fact]
    public void ServiceWithoutBoundary_Reports() => Says(
        "Logical service 'card' has no boundary in assembly 'Shop'. Did you mean 'cart'? Declare it with [assembly: ServiceBoundary(\"card\", Namespace = \"...\")] or a service.json in its folder.",
        [Cart], Namespace("Shop.Cart", "cart"), Said(FactKind.Team, "payments", "card"), Said(FactKind.Tier, "tier-1", "card"));

    [Fact]
    public void SameNamespaceTwice_Reports() => Says(
        "Logical service 'basket' overlaps 'cart': both have the namespace 'Shop.Cart'. Give it to one of them.",
        [Cart], Namespace("Shop.Cart", "cart"), Namespace("Shop.Cart", "basket"));

    [Fact]
    public void NamespaceAndFolderOfTwoServices_Report() => Says(
        "Logical service 'basket' overlaps 'cart': 'src/Shop/Cart/Basket.cs' has its namespace and lies in the folder of 'cart', which counts. Change the namespace of the file, or move it.",
        [Cart], Folder("src/Shop/Cart", "cart"), Namespace("Shop.Cart", "basket"));

    [Fact]
    public void BoundariesWithCode_StaySilent()
    {
        Assert.Empty(Find(DefinitionRules.WrongBoundary, [Cart], Namespace("Shop", "cart")));
        Assert.Empty(Find(DefinitionRules.WrongBoundary, [Cart], Folder("src/Shop", "shop"), Folder("src/Shop/Cart", "cart")));
        Assert.Empty(Find(DefinitionRules.WrongBoundary, [Cart], Folder("src/Shop/Cart", "cart"), Namespace("Shop.Cart", "cart")));
        Assert.Empty(Find(DefinitionRules.WrongBoundary, [Cart], Namespace("Shop.Cart", "cart"), Namespace("Shop.Cart", "cart")));
    }

    [Fact]
    public void UnknownSources_StaySilent()
    {
        Assert.Empty(Find(DefinitionRules.WrongBoundary, null, Namespace("Shop.Carts", "cart"), Folder("nowhere", "other")));
        Assert.Empty(Find(DefinitionRules.OutsideBoundaries, null, Namespace("Shop.Carts", "cart")));
    }

    [Fact]
    public void CodeOutsideEveryBoundary_Reports()
    {
        var finding = Assert.Single(Find(DefinitionRules.OutsideBoundaries, [Cart, Program], Namespace("Shop.Cart", "cart"), Folder("src/Shop/Orders", "orders")));

        Assert.Equal(
            "'src/Shop/Program.cs' of assembly 'Shop' is outside of its logical services ('cart' and 'orders'), and the assembly as a whole is no service. Make it part of one of them, or declare a service for the rest with [assembly: ServiceBoundary(\"...\")].",
            finding.Message);
        Assert.Equal("src/Shop/Program.cs(1,1)", finding.Place?.Text);
    }

    [Fact]
    public void ManyFilesOutside_AreCounted() => Assert.StartsWith("'1.cs', '2.cs', '3.cs' and 2 more of assembly 'Shop'", Assert.Single(
        Find(DefinitionRules.OutsideBoundaries, [Cart, .. Enumerable.Range(1, 5).Select(n => new SourceFile($"{n}.cs", ["Shop"], null))], Namespace("Shop.Cart", "cart"))).Message, StringComparison.Ordinal);

    [Fact]
    public void RestThatIsAService_StaysSilent() =>
        Assert.Empty(Find(DefinitionRules.OutsideBoundaries, [Cart, Program], Namespace("Shop.Cart", "cart"), Said(FactKind.Service, "shop", null)));

    [Fact]
    public void NothingOutside_StaysSilent()
    {
        Assert.Empty(Find(DefinitionRules.OutsideBoundaries, [Cart, new SourceFile("src/Shop/Usings.cs", [], null)], Namespace("Shop.Cart", "cart")));
        Assert.Empty(Find(DefinitionRules.OutsideBoundaries, [Program]));
    }
}
