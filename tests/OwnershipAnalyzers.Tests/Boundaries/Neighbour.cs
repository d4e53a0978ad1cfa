using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>Another assembly, Stock, and the App that refers to it: service 'shop' of team 'payments', in Runtime, tier-1.</summary>
internal static class Neighbour
{
    public const string Code = """
        namespace Stock { public class Shelf { public static int Count; internal static int Hidden; public class Part { } } internal class Secret { } public static class Extensions { public static int Count(this string text) => 0; } }
        namespace Stock.Api { public class Open { public static Stock.Shelf Shelf => null; } }
        """;

    /// <summary>What the stock says of itself when it is a service like any other.</summary>
    public const string Facts = """
        [assembly: Ownership.OwningTeam("inventory")]
        [assembly: Ownership.ServiceBoundary("stock")]
        [assembly: Ownership.Lifecycle(Ownership.LifecycleStage.Runtime)]
        [assembly: Ownership.ServiceTier("tier-1")]

        """;

    public static Slice Slice { get; } = Sample.Complete with { BuiltHere = ["Stock"], TierRanks = new Dictionary<string, int> { ["tier-1"] = 1, ["tier-2"] = 2 } };

    /// <summary>Nothing has to be declared, so that a test sees other rules only.</summary>
    public static Slice Quiet { get; } = Slice with { RequiresDeclaredDependencies = false };

    public static TestCompilation Stock(string facts, string code = Code) => new TestCompilation("Stock", "/repo/src/Stock/").File("Facts.cs", facts).File("Code.cs", code);

    /// <summary>Runs the App with these files against the stock as a file, and as a project of the same solution.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(TestCompilation stock, Slice slice, params string[] files)
    {
        var found = await App(slice, files).Refers(stock.AsFile()).RunAsync();
        var inSolution = await App(slice, files).Refers(stock.AsProject()).RunAsync();
        Assert.Equal(found.Select(one => one.ToString()), inSolution.Select(one => one.ToString()));
        return found;
    }

    public static TestCompilation App(Slice slice, params string[] files)
    {
        var app = new TestCompilation().Slice(slice);
        for (var i = 0; i < files.Length; i++)
            app.File($"{(char)('A' + i)}.cs", files[i]);
        return app;
    }
}
