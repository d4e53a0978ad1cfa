using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>Which code of a file lies in which namespace, however that is written.</summary>
public class NamespaceTests
{
    [Fact]
    public Task SeveralNamespacesInAFile_EachHasItsOwner() => Monolith.Of(("A.cs", """
        using App.Cart;
        class Outside { {|OWN5009:Basket|} b; }
        namespace App
        {
            class Whole { {|OWN5009:Basket|} b; Outside c; Orders.A d; }
            namespace Orders { class A { {|OWN5009:Basket|} b; Whole c; } namespace Deep.Down { class A { {|OWN5009:Basket|} b; } } }
            namespace Cart { class A { Basket b; } }
            class Again { {|OWN5009:Basket|} b; }
        }
        namespace App.Orders { class B { {|OWN5009:Basket|} b; } }
        namespace App . /* the cart */ Cart . More { class B { Basket b; } }
        namespace App.@Cart.\u004Dore { class C { Basket b; } }
        namespace App.Cartography { class B { {|OWN5009:Basket|} b; } }
        namespace App.cart { class B { {|OWN5009:Basket|} b; } }
        """)).RunAsync();

    [Fact]
    public Task TypesOfOtherNamespaces_BelongToTheirs() => Monolith.Orders("""
        using App.Cartography;
        using App.Cart.Api.V2;
        using App.Cart.Apis;
        namespace App.Cartography { public class Map { } }
        namespace App.Cart.Api.V2 { public class Two { } }
        namespace App.Cart.Apis { public class NoApi { } }
        namespace App.@Cart.@class { public class Escaped { } }
        namespace App.Orders { class A { Map a; Two b; {|OWN5009:NoApi|} c; App.Cart.@class.{|OWN5009:Escaped|} d; } }
        """).RunAsync();

    [Fact]
    public Task BoundaryNamedLikeAKeyword_Holds() => Monolith.Of(
        ("Boundary.cs", "[assembly: Ownership.ServiceBoundary(\"event\", Namespace = \"App.event\")] [assembly: Ownership.ServiceApi(Service = \"event\", Namespace = \"App.event.Api\", Version = \"1\")]"),
        ("A.cs", "namespace App.@event { public class A { B b; } class B { } } namespace App.Orders { class A { App.@event.{|OWN5009:A|} a; } }"))
        .RunAsync();

    [Fact]
    public Task InnermostBoundary_Counts() => Monolith.Of(
        ("Boundary.cs", "[assembly: Ownership.ServiceBoundary(\"rebates\", Namespace = \"App.Cart.Rebates\")] [assembly: Ownership.ServiceApi(Service = \"rebates\", Namespace = \"App.Cart.Rebates.Api\", Version = \"1\")]"),
        ("A.cs", """
        namespace App.Cart.Rebates { class Rebate { App.Cart.{|OWN5009:Basket|} b; App.Cart.Api.Open c; } }
        namespace App.Cart.More { class A { App.Cart.Rebates.{|OWN5009:Rebate|} r; Basket b; } }
        """))
        .RunAsync();

    [Fact]
    public Task TopLevelStatements_BelongToTheAssembly() => Monolith.Of(("Program.cs", """
        using App.Cart;
        {|OWN5009:Basket|} basket = null;
        {|OWN5009:Basket|}.Default();
        App.Cart.Api.Open open = null;
        void Local({|OWN5009:Basket|} b) { }
        partial class Program { {|OWN5009:Basket|} b; }
        """)).Program().RunAsync();

    [Fact]
    public Task TopLevelStatementsOfAnAssemblyThatIsNoService_StaySilent() =>
        Monolith.WithoutWhole(("Program.cs", "App.Cart.Basket basket = null; App.Cart.Basket.Default();")).Program().RunAsync();

    [Fact]
    public async Task TwoUsesInAStatement_ReportOnce()
    {
        var found = await Monolith.Orders("""
            using App.Cart;
            namespace App.Orders;
            class A
            {
                void M()
                {
                    object a = {|OWN5009:Basket|}.Most + Basket.Most + 2.Twice();
                    object b = {|OWN5009:Extensions|}.Twice(2);
                    if ({|OWN5009:Basket|}.Most == 1) { _ = {|OWN5009:Kind|}.Small; } else { _ = {|OWN5009:Kind|}.Small; }
                    System.Func<int> f = () => { return {|OWN5009:Basket|}.Most; };
                    _ = 2.{|OWN5009:Times|}(1);
                    _ = 2.{|OWN5009:Thrice|};
                    new {|OWN5009:Basket|}(1);
                }
            }
            """).RunAsync();

        Assert.Equal("'Basket' is not part of the service API of logical service 'cart' (tier-1) of team 'payments'. Use 'App.Cart.Api', or declare that 'App.Cart' belongs to it.", found[0].GetMessage(null));
        Assert.Contains(found, one => one.GetMessage(null).StartsWith("'Extensions.Times' ", StringComparison.Ordinal));
        Assert.Contains(found, one => one.GetMessage(null).StartsWith("'Extensions.Thrice' ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OtherRules_ReportTheFirstUseOfEachServiceInEachFile()
    {
        var found = await Monolith.Declared(
            Sample.Complete,
            ("A.cs", "using App.Cart.Api; namespace App.Orders { class A { {|OWN5002:Open|} a; Open b; {|OWN5002:Whole|} c; } } namespace App { class Whole { {|OWN5002:Open|} a; Orders.{|OWN5002:A|} b; Open c; } }"),
            ("B.cs", "namespace App.Orders { class B { App.Cart.Api.{|OWN5002:Open|} a; } }"))
            .RunAsync();

        Assert.Equal(
            "Service 'orders' uses 'Open' of service 'cart' (tier-1) of team 'payments' and does not declare that it needs it. Declare it with [assembly: ServiceDependency(\"cart\", Service = \"orders\")] or \"dependencies\" in service.json.",
            found[0].GetMessage(null));
    }
}
