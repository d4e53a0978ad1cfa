using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Tests.Support;
using Xunit.Abstractions;

namespace OwnershipAnalyzers.Tests.Broken;

/// <summary>
/// Broken C# of every kind. <c>MUTATIONS</c> says how often each source is broken, <c>REAL_CODE</c> names a folder of C# to take instead of our own.
/// </summary>
public class MutationTests(ITestOutputHelper output)
{
    private const string Shop = """
        using Ownership;
        using System;
        using System.Linq;
        [assembly: OwningTeam("paymnets")]
        [assembly: OwningTeam("payments"), ServiceBoundary("Shop_Front")]
        [assembly: ServiceBoundary("cart", Namespace = "Shop.Cart"), OwningTeam("inventory", Service = "cart")]
        [assembly: ServiceApi(Service = "cart", Namespace = "Shop.Cart.Api")]
        [assembly: ServiceBoundary("orders", Namespace = C.Orders), OwningTeam("payments", Service = "orders")]
        [assembly: Lifecycle(LifecycleStage.Deprecated, RetiresOn = "31.3.2027"), ServiceTier("tier1")]
        static class C { public const string Orders = "Shop." + nameof(Orders); }
        namespace Shop.Cart { public record Basket(int Count, string? Name = null) { public static implicit operator int(Basket b) => b.Count; public Basket this[int i] => this; } }
        namespace Shop.Cart.Api { public interface ICart { event Action<Basket> Filled; } }
        namespace Shop.Orders
        {
            using B = Shop.Cart.Basket;
        #if DEBUG
            partial class Order : Attribute { }
        #endif
            unsafe partial class Order<T>(B basket) where T : B
            {
                private readonly B[] _all = [basket, new(1), basket with { Count = 2 }];
                int* Pointer; delegate*<B, int> F;
                public async System.Threading.Tasks.Task<int> M(dynamic d)
                {
                    int sum = (from b in _all where b is { Count: > 1 } x && x[0] == b orderby b.Name select b.Count).Sum();
                    foreach (var (count, name) in _all) { goto end; }
                    await foreach (var stock in Inventory.Stock.All()) sum += stock!;
                    end: return sum + Inventory.Stock.Count() + _all?[0]! switch { (0, _) => 1, _ => $"{basket:x}".Length };
                }
            }
            static class Extensions { extension(B b) { public int Twice => b * 2; } }
        }
        """;

    private const string Program = """
        extern alias Old;
        global using Ownership;
        [assembly: OwningTeam(null), ServiceBoundary(null, Namespace = null)]
        var stock = Inventory.Stock.Count();
        Console.WriteLine(stock is > 3 and < 5 ? "few" : $$"{{{stock}}}");
        return await Task.FromResult(stock);
        file static class Local { public static ref int Of(ref int x) => ref x; }
        """;

    private static readonly MetadataReference Inventory = new TestCompilation("Inventory", "/repo/src/Inventory/")
        .File("Ownership.cs", """[assembly: Ownership.OwningTeam("inventory"), Ownership.ServiceBoundary("inventory"), Ownership.Lifecycle(Ownership.LifecycleStage.Deprecated, Replacement = "shop")]""")
        .File("Stock.cs", "namespace Inventory { public class Stock { public static int Count() => 1; public static System.Collections.Generic.IAsyncEnumerable<Stock> All() => null!; public static implicit operator int(Stock s) => 1; } }")
        .AsFile();

    private static readonly Slice Slice = Sample.Complete.Without(FactKind.Team, FactKind.Service, FactKind.Stage, FactKind.Tier);

    private static int Mutations { get; } = int.Parse(Environment.GetEnvironmentVariable("MUTATIONS") ?? "60", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(Shop)]
    [InlineData(Program)]
    public async Task MutatedSource_ThrowsNothing(string source)
    {
        using var project = new BrokenProject([], Slice, Inventory);
        // The source itself gives findings and fixes: otherwise nothing would be tried.
        var fixes = await project.CheckAsync(source);
        Assert.NotEqual(0, fixes);
        for (var seed = 0; seed < Mutations; seed++)
            fixes += await CheckAsync(project, new Mutator(seed).Mutate(source), seed.ToString(CultureInfo.InvariantCulture));
        output.WriteLine($"{Mutations} mutations, {fixes} fixes");
    }

    [Fact]
    public async Task SourceThatEndsAnywhere_ThrowsNothing()
    {
        using var project = new BrokenProject([], Slice, Inventory);
        var end = Shop.IndexOf("namespace Shop.Cart.Api", StringComparison.Ordinal);
        for (var length = 0; length < end; length += 3)
            await CheckAsync(project, Shop[..length], $"length {length}");
    }

    [Fact]
    public async Task Script_ThrowsNothing()
    {
        for (var seed = 0; seed < Mutations / 3; seed++)
        {
            var tree = CSharpSyntaxTree.ParseText(new Mutator(seed).Mutate(Program), new CSharpParseOptions(LanguageVersion.Preview, kind: SourceCodeKind.Script), "/repo/src/App/a.csx");
            var script = CSharpCompilation.CreateScriptCompilation("Script", tree, [.. SdkReferences.All, Inventory]);

            await new TestCompilation().Slice(Slice).FindAsync(script);
        }
    }

    /// <summary>All files at once, and then some of them broken.</summary>
    [Fact]
    public async Task RealCode_ThrowsNothing()
    {
        var folder = Environment.GetEnvironmentVariable("REAL_CODE") ?? typeof(MutationTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Sources").Value!;
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path: Path.GetRelativePath(folder, file), Source: File.ReadAllText(file))).Where(file => !file.Path.Split('/', '\\').Contains("obj")).ToList();
        Assert.NotEmpty(files);
        // Every second namespace is a service, so that there are boundaries to look for.
        var services = files.Select(file => CSharpSyntaxTree.ParseText(file.Source).GetRoot().DescendantNodes(node => node is not Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax)
                .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString())
            .OfType<string>().Distinct().Order(StringComparer.Ordinal).Where((_, index) => index % 2 == 0)
            .Select((name, index) => $"[assembly: ServiceBoundary(\"s{index}\", Namespace = \"{name}\"), OwningTeam(\"{(index % 3 == 0 ? "inventory" : "payments")}\", Service = \"s{index}\")]");
        var common = ("Services.cs", "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks; global using Ownership;\n" + string.Join('\n', services));
        using var project = new BrokenProject([.. files, common], Slice, Inventory);

        var (_, findings) = await project.AnalyzeAsync("");

        Assert.Contains(findings, one => one.Id.StartsWith("OWN5", StringComparison.Ordinal));
        for (var seed = 0; seed < Mutations / 6; seed++)
        {
            // With the files beside it: enough to be understood, and little enough to be compiled again after each fix.
            var file = files[new Random(seed).Next(files.Count)];
            using var part = new BrokenProject([.. files.Where(other => other != file && Path.GetDirectoryName(other.Path) == Path.GetDirectoryName(file.Path)).Take(40), common], Slice, Inventory);
            await CheckAsync(part, new Mutator(seed).Mutate(file.Source), $"{file.Path}, seed {seed}");
        }

        output.WriteLine($"{files.Count} files, {findings.Length} findings, {Mutations / 6} mutations");
    }

    private static async Task<int> CheckAsync(BrokenProject project, string source, string name)
    {
        try
        {
            return await project.CheckAsync(source);
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"{name}:\n{source}", fault);
        }
    }
}
