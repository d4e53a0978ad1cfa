using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>Code as it is while somebody types. Nothing fails.</summary>
public class BrokenCodeTests
{
    private const string Orders = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using App.Cart;
        using App.Cart.Api;
        using B = App.Cart.Basket;
        using static App.Cart.Extensions;
        namespace App.Orders
        {
            [Mark(typeof(Basket), Level = Basket.Most)]
            class Order<T>(Basket first) : Box<T>, IPriced where T : Basket
            {
                event Handler Changed;
                int IPriced.Price => first.Size + B.Most;
                public Basket this[int index] { get => first + first; set { first = -value; } }
                async System.Threading.Tasks.Task<int> Run(Open open, params Basket[] all)
                {
                    foreach (var (a, b) in Open.All()) { int x = open.Basket; }
                    var (c, d) = open.Basket;
                    var pair = Open.Pair();
                    if (open is { Basket: { Size: > 1 } or (1, 2) } and var o) { await open.Basket; }
                    object e = new Basket { 1, 2, { 3, 4 } }, f = new { first.Size }, g = all switch { [] => 1, [Basket h, .. var i] => h, _ => default };
                    Func<int, object> j = static k => { return (k.Twice(), k.Thrice, k.Times(2), (string)(Basket)"text"); };
                    var query = from l in open where l > 1 select l into m where m > 2 select m;
                    open?.Basket?.Add(1); open!.Basket[1].ToString(); new Basket()[0].ToString();
                    return nameof(Basket.Add).Length + sizeof(Kind) + checked((int)first++);
                }
                record Inner(Basket Basket) : Entry(1);
            }
        }
        namespace App.Cart.More { file class Own : Basket { } }
        """;

    [Theory]
    [InlineData("namespace { class A : App.Cart.Basket { } }")]
    [InlineData("namespace App. { class A : App.Cart.Basket { } }")]
    [InlineData("namespace App.Orders; namespace App.Orders; class A : App.Cart.Basket { }")]
    [InlineData("namespace App.Orders; namespace X { class A : App.Cart.Basket { } }")]
    [InlineData("using B = ; namespace App.Orders; class A : B { }")]
    [InlineData("using = App.Cart.Basket; namespace App.Orders; class A : B { }")]
    [InlineData("global using B = App.Cart.Nothing; namespace App.Orders; class A : B { B b = new(); }")]
    [InlineData("using B = B; using C = D; using D = C; namespace App.Orders; class A : B { C c; }")]
    [InlineData("extern alias x; namespace App.Orders; class A { x::App.Cart.Basket b; ::App.Cart.Basket c; }")]
    [InlineData("namespace App.Orders; class A : A { App.Cart.Basket. b; App.Cart.Basket.Nothing c = App.Cart.Basket.(); }")]
    [InlineData("namespace App.Orders; class A { void M() { App.Cart.Basket.Default( ; foreach (var x in ) { } foreach (var (a, b) in ) ; (var a, var b) = ; await ; from x in ; new() ; [1, ] ; } }")]
    [InlineData("namespace App.Orders; class A { A() : base( { } A(int x) : this(1, 2) { } var x = App.Cart.Basket.Default(); }")]
    [InlineData("namespace App.Orders; partial class A { partial void M(App.Cart.Basket b) }")]
    [InlineData("[assembly: App.Cart.Mark( [assembly: Ownership.OwningTeam(] namespace App.Orders")]
    [InlineData("[assembly: Ownership.ServiceBoundary(, Namespace = )] [assembly: Ownership.ServiceApi(Service = 1, Namespace = typeof())]")]
    [InlineData("} } } class { } ; : , < > => ?? . ..")]
    [InlineData("")]
    [InlineData("\0\u200b\ud800 class \ud800 { }")]
    public async Task SyntaxErrors_DoNotFail(string source)
    {
        var assembly = Monolith.Of(("Broken.cs", source)).Broken();
        await assembly.FindAsync(assembly.Compile());
    }

    [Fact]
    public async Task CodeThatTheMutationsStartFrom_IsWhole()
    {
        var compilation = Monolith.Of(("Orders.cs", Orders)).Compile();
        Assert.Empty(compilation.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.ToString()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task RandomChanges_DoNotFail(int seed)
    {
        var random = new Random(seed);
        var assembly = Monolith.Of().Broken();
        var whole = assembly.Compile();
        for (var i = 0; i < 40; i++)
        {
            // One variant in four breaks what is used instead of what uses it.
            var cart = whole.SyntaxTrees.Single(tree => tree.FilePath.EndsWith("/Cart.cs", StringComparison.Ordinal));
            var orders = Parse(i % 4 == 0 ? Orders : Changed(Orders, random), "/repo/src/App/Orders.cs");
            var variant = whole.AddSyntaxTrees(orders);
            await assembly.FindAsync(i % 4 != 0 ? variant : variant.ReplaceSyntaxTree(cart, Parse(Changed(Monolith.Cart, random), cart.FilePath)));
        }
    }

    [Fact]
    public async Task DeepCode_DoesNotFail()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("Basket.Most", 2_000));
        var chain = "open" + string.Concat(Enumerable.Repeat(".Where(i => true)", 50));
        var nested = new string('(', 200) + "1" + new string(')', 200);
        var assembly = Monolith.Orders($$"""
            using App.Cart;
            namespace App.Orders;
            class A { int A1() { return {{sum}}; } int b = {{nested}}; object C(App.Cart.Api.Open open) => {{chain}}; }
            """).Broken();
        var found = await assembly.FindAsync(assembly.Compile());
        Assert.Equal(2, found.Count);
    }

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest), path);

    /// <summary>Some tokens less, twice, or in the place of others.</summary>
    private static string Changed(string source, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToList();
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var at = random.Next(tokens.Count);
            switch (random.Next(4))
            {
                case 0: tokens.RemoveAt(at); break;
                case 1: tokens.Insert(at, tokens[at]); break;
                case 2: tokens[at] = tokens[random.Next(tokens.Count)]; break;
                default: tokens.RemoveRange(at, Math.Min(random.Next(1, 10), tokens.Count - at)); break;
            }
        }

        return string.Concat(tokens);
    }
}
