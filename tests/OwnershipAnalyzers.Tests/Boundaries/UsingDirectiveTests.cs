using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>What stands above the code of a file belongs to whom the code belongs.</summary>
public class UsingDirectiveTests
{
    [Fact]
    public Task AliasAboveTheCodeOfTheOwner_StaysSilent() => Monolith.Of(
        ("A.cs", "using B = App.Cart.Basket; using static App.Cart.Basket; namespace App.Cart.More; class A { B b; int c = Most; }"),
        ("B.cs", "using B = App.Cart.Basket; namespace App.Cart { class D { B b; } } namespace App { namespace Cart.Other { class D { B b; } } }"))
        .RunAsync();

    [Fact]
    public Task AliasAboveTheCodeOfSeveralOwners_ReportsWhereItIsUsed() => Monolith.Of(
        ("A.cs", """
        using B = App.Cart.Basket;
        using static App.Cart.Basket;
        namespace App.Cart.More { class A { B b; int c = Most; } }
        namespace App.Orders { class A { {|OWN5009:B|} b; int c = {|OWN5009:Most|}; } }
        """),
        ("B.cs", """
        namespace App
        {
            using B = App.Cart.Basket;
            namespace Cart.More { class B1 { B b; } }
            namespace Orders { using C = App.Cart.{|OWN5009:Basket|}; class B1 { {|OWN5009:B|} b; {|OWN5009:C|} c; } }
        }
        """))
        .RunAsync();

    [Fact]
    public Task GlobalUsings_ReportWhereTheyAreUsed() => Monolith.Of(
        ("Usings.cs", """
        global using System.Collections.Generic;
        global using App.Cart;
        global using Bag = App.Cart.Basket;
        global using Bags = System.Collections.Generic.List<App.Cart.Basket>;
        global using Pair = (App.Cart.Basket Basket, int Count);
        global using Numbers = System.Collections.Generic.List<int>;
        global using SignAttribute = App.Cart.MarkAttribute;
        global using static App.Cart.Basket;
        """),
        ("A.cs", """
        namespace App.Orders;
        [{|OWN5009:Sign|}]
        class A
        {
            {|OWN5009:Bag|} a;
            {|OWN5009:Bags|} b = new Bags();
            {|OWN5009:Pair|} c;
            Numbers d;
            int e = {|OWN5009:Most|};
            {|OWN5009:Kind|} f;
        }
        """),
        ("B.cs", "namespace App.Cart.More; [Sign] class B { Bag a; Bags b; Pair c; Numbers d; int e = Most; Kind f; }"))
        .RunAsync();

    [Fact]
    public Task UsingOfANamespace_StaysSilent() => Monolith.Orders("using App.Cart; using N = App.Cart; namespace App.Orders { using App.Cart; using M = N; class A { } }").RunAsync();

    [Fact]
    public Task AttributeOfTheAssembly_BelongsToTheCodeBelowIt() => Monolith.Of(
        ("Cart.Code.cs", "[assembly: App.Cart.Mark(typeof(App.Cart.Basket))] namespace App.Cart.More; class A { }"),
        ("Orders.cs", "using App.Cart; [assembly: {|OWN5009:Mark|}(typeof(Basket))] [module: {|OWN5009:Mark|}] namespace App.Orders; class A { }"))
        .RunAsync();

    [Fact]
    public async Task AttributeInAFileWithoutCode_BelongsToTheAssembly()
    {
        const string Attribute = "[assembly: App.Cart.{|OWN5009:Mark|}(typeof(App.Cart.Basket))]";
        await Monolith.Orders(Attribute).RunAsync();
        await Monolith.WithoutWhole(("A.cs", Marks.Remove(Attribute))).RunAsync();
    }

    [Fact]
    public Task AttributesOfTheDeclarations_BelongToNobody() => Monolith.Declared(
        Sample.Complete with { RequiresDeclaredDependencies = false },
        ("Api.cs", "[assembly: Ownership.ServiceApi(Namespace = \"App.Api\", Version = \"1\")] namespace App.Api; class A { }"),
        ("Cart.More.cs", "using Ownership; [assembly: OwningTeam(\"inventory\", Service = \"cart\")] namespace App.Cart.More; class A { LifecycleStage stage; }"),
        ("Orders.cs", "namespace App.Orders; class A { void M() { var x = new { Size = 1 }; _ = x.Size; var f = (ref int i) => i; } }"),
        ("Use.cs", "namespace App.Orders; class B { {|OWN5009:C|} a; App.Api.A b; }"),
        ("Whole.cs", "namespace App; class C { }"))
        .RunAsync();
}
