using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>A way to use other code: a file whose namespace is left open, with the findings that there are if it is another service's.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Source">The file; <c>NAMESPACE</c> stands for its namespace.</param>
public sealed record UseCase(string Kind, string Source)
{
    private const string Place = "NAMESPACE";

    /// <summary>Runs all cases in one compilation, as code of the orders.</summary>
    public static Task ReportAsync(IReadOnlyList<UseCase> cases) => Monolith.Of(Files(cases, "App.Orders")).RunAsync();

    /// <summary>Runs all cases as code of the cart itself, as users of a cart that is open, and as code that belongs to no service.</summary>
    public static async Task StaySilentAsync(IReadOnlyList<UseCase> cases)
    {
        IReadOnlyList<UseCase> unmarked = [.. cases.Select(one => one with { Source = Marks.Remove(one.Source) })];
        await Monolith.Of(Files(unmarked, "App.Cart.Own")).RunAsync();
        await Monolith.Open(Files(unmarked, "App.Orders")).RunAsync();
        await Monolith.WithoutWhole(Files(unmarked, "App.Common")).RunAsync();
    }

    private static (string, string)[] Files(IReadOnlyList<UseCase> cases, string space) =>
        [.. cases.Select((one, index) => ($"{one.Kind}.cs", one.Source.Replace(Place, $"{space}.Case{index}", StringComparison.Ordinal)))];
}
