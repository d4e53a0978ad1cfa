using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>Logical services whose boundary is a folder with a <c>service.json</c>.</summary>
public class FolderTests
{
    private static Slice Folders(params (string Folder, string Service)[] folders) => Sample.Complete with
    {
        RequiresDeclaredDependencies = false,
        Declarations =
        [
            .. Sample.Complete.Declarations,
            .. folders.SelectMany(one => new[] { Said(FactKind.Folder, one.Folder, one.Service), Said(FactKind.Service, one.Service, one.Service), Said(FactKind.Api, "App.Api; version=1", one.Service) }),
        ],
    };

    private static Declaration Said(FactKind kind, string value, string of) => new(kind, value, new FilePlace($"src/App/{of}/service.json", 1, 1)) { Of = of };

    private static TestCompilation Cart => new TestCompilation().Slice(Folders(("src/App/Cart", "cart"))).File("Cart/Basket.cs", "namespace App; class Basket { public static int Count; }");

    [Fact]
    public async Task UseFromAnotherFolder_IsReported()
    {
        var found = await Cart
            .File("A.cs", "[assembly: System.CLSCompliant(false)] namespace App; class A { {|OWN5009:Basket|} b; int c = {|OWN5009:Basket|}.Count; }")
            .File("Carts/A.cs", "using B = App.{|OWN5009:Basket|}; namespace App; class A1 { {|OWN5009:B|} b; }")
            .File("cart/A.cs", "namespace App; class A2 { {|OWN5009:Basket|} b; }")
            .RunAsync();

        Assert.Equal("'Basket' is not part of the service API of logical service 'cart' (tier-1) of team 'payments'. Use 'App.Api', or declare that 'App' belongs to it.", found[0].GetMessage(null));
    }

    [Fact]
    public Task UseFromTheSameFolder_StaysSilent() => Cart
        .File("Cart/A.cs", "using B = App.Basket; namespace Any; class A { B b; int c = App.Basket.Count; }")
        .File("Cart/Deep/Down/A.cs", "namespace Any; class A1 { App.Basket b; }")
        .File("Cart/../Cart/./A2.cs", "namespace Any; class A2 { App.Basket b; }")
        .RunAsync();

    [Fact]
    public Task ApiNamespaceInTheFolder_StaysSilent() => Cart
        .File("Cart/Open.cs", "namespace App.Api; class Open : Basket { }")
        .File("A.cs", "class A { App.Api.Open a; int b = App.Api.Open.Count; }")
        .RunAsync();

    [Fact]
    public Task PartialTypeOverTwoFolders_IsShared_ItsMembersAreNot() => new TestCompilation().Slice(Folders(("src/App/Cart", "cart"), ("src/App/Orders", "orders")))
        .File("Cart/A.cs", "partial class A { int Carts; int Mine() => Carts + {|OWN5009:Orders|}; class OfCart { } }")
        .File("Orders/A.cs", "partial class A { int Orders; int Yours() => Orders + this.{|OWN5009:Carts|}; {|OWN5009:OfCart|} c; A a = new A(); }")
        .File("A.cs", "class B { {|OWN5009:A|} a; }")
        .RunAsync();

    [Fact]
    public Task PartialTypeHalfInAFolder_IsShared() => Cart
        .File("Cart/A.cs", "partial class A { int Carts; A a; }")
        .File("A.cs", "partial class A { int Mine; A b; int c => Mine + {|OWN5009:Carts|}; }")
        .File("B.cs", "class B { A a; }")
        .RunAsync();

    [Fact]
    public Task InnermostFolder_Counts() => new TestCompilation().Slice(Folders(("src/App/Cart", "cart"), ("src/App/Cart/Rebates", "rebates")))
        .File("Cart/A.cs", "class A { {|OWN5009:R|} r; }")
        .File("Cart/Rebates/R.cs", "class R { {|OWN5009:A|} a; R r; }")
        .File("Cart/Rebates2/B.cs", "class B { A a; }")
        .RunAsync();

    [Fact]
    public Task Folder_BeatsNamespace() => Cart
        .File("Boundary.cs", "[assembly: Ownership.ServiceBoundary(\"orders\", Namespace = \"App.Orders\")]")
        .File("Cart/A.cs", "namespace App.Orders; class A { App.Basket b; }")
        .File("Orders.cs", "namespace App.Orders; class B { App.{|OWN5009:Basket|} b; App.Orders.{|OWN5009:A|} a; }")
        .Severity("OWN1009", ReportDiagnostic.Suppress)
        .RunAsync();

    [Fact]
    public Task DesignerFileInTheFolder_BelongsToIt() => Cart
        .File("Cart/Resources.Designer.cs", "namespace App; class Resources { A a; }")
        .File("Cart/A.cs", "namespace App; class A { Resources r; }")
        .File("B.cs", "namespace App; class B { {|OWN5009:Resources|} r; }")
        .RunAsync();

    [Theory]
    [InlineData(@"C:\repo\src\App\", @"C:\repo\src\App\")]
    [InlineData(@"C:\repo\src\App\", @"c:\Repo\src\App\")]
    [InlineData(@"\\server\share\src\App\", @"\\server\share\src\App\")]
    public Task WindowsPaths_AreFolders(string project, string files) => new TestCompilation(folder: project).Slice(Folders(("src/App/Cart", "cart")))
        .File(files + @"Cart\Basket.cs", "class Basket { }")
        .File(files + @"Cart\A.cs", "class A { Basket b; }")
        .File(files + "B.cs", "class B { {|OWN5009:Basket|} b; }")
        .RunAsync();

    [Fact]
    public Task FileOutsideTheRepository_LiesInNoFolder() => Cart
        .File("/packages/Cart/A.cs", "class A { App.{|OWN5009:Basket|} b; }")
        .RunAsync();
}
