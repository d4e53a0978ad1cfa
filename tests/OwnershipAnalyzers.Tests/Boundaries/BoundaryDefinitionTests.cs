using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>That the rules about boundaries themselves reach the user, at the right place.</summary>
public class BoundaryDefinitionTests
{
    private static TestCompilation App => new();

    [Fact]
    public async Task NamespaceWithoutCode_ReportsAtTheNamespace() => Assert.Equal(
        "Logical service 'cart' has a boundary without code: assembly 'App' declares no type in namespace 'App.Carts'. Did you mean 'App.Cart'? Write the namespace of its code, or remove the boundary.",
        await App.File("Ownership.cs", "[assembly: Ownership.ServiceBoundary(\"cart\", Namespace = {|OWN1009:\"App.Carts\"|})]").File("A.cs", "namespace App.Cart; class A { }").MessageAsync());

    [Fact]
    public async Task CodeOfToolsOnly_IsNoCode() => Assert.Contains("has a boundary without code", await App
        .File("Ownership.cs", "[assembly: Ownership.ServiceBoundary(\"cart\", Namespace = {|OWN1009:\"App.Cart\"|})]").File("A.g.cs", "namespace App.Cart; class A { }").MessageAsync(), StringComparison.Ordinal);

    [Fact]
    public Task TeamOfAServiceWithoutBoundary_ReportsAtTheTeam() => App
        .File("A.cs", "[assembly: Ownership.OwningTeam({|OWN1009:\"payments\"|}, Service = \"cart\")] class A { }")
        .RunAsync();

    [Fact]
    public Task SameNamespaceTwice_ReportsAtTheSecond() => App
        .File("A.cs", "[assembly: Ownership.ServiceBoundary(\"cart\", Namespace = \"App\")] [assembly: Ownership.ServiceBoundary(\"orders\", Namespace = {|OWN1009:\"App\"|})] namespace App { class A { } }")
        .RunAsync();

    [Fact]
    public async Task CodeOutside_ReportsAtTheFirstOfIt() => Assert.StartsWith("'src/App/B.cs' and 'src/App/Program.cs' of assembly 'App' is outside of its logical services ('cart'),", await App
        .Slice(Sample.Complete.Without(FactKind.Service)).Severity("OWN1004", Microsoft.CodeAnalysis.ReportDiagnostic.Suppress)
        .File("A.cs", "[assembly: Ownership.ServiceBoundary(\"cart\", Namespace = \"App.Cart\")] namespace App.Cart; class A { }")
        .File("B.cs", "using System; namespace App { class {|OWN1010:C|} { } } namespace App.@Cart { class B { } }")
        .File("Program.cs", "class Program { }").File("X.g.cs", "class X { }").MessageAsync(), StringComparison.Ordinal);

    [Fact]
    public Task WellDefined_StaysSilent() => App
        .File("A.cs", "[assembly: Ownership.ServiceBoundary(\"cart\", Namespace = \"App.Cart\")] [assembly: Ownership.ServiceBoundary(\"rebates\", Namespace = \"App.Cart.Rebates\")]")
        .File("B.cs", "namespace App . Cart { class A { } namespace Rebates { class B { } } } class Rest { }")
        .RunAsync();
}
