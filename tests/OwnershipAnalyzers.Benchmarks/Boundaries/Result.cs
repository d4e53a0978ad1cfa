using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>What was measured of one variant, once or in the median.</summary>
/// <param name="Variant">The analyzers that ran.</param>
/// <param name="Whole">The whole analysis, with the compiler's own.</param>
/// <param name="Ours">The time spent in our analyzers, as <c>ReportAnalyzer</c> shows it.</param>
/// <param name="Others">The time spent in the others.</param>
/// <param name="Findings">What the analyzers reported.</param>
internal sealed record Result(string Variant, Cost Whole, TimeSpan Ours, TimeSpan Others, ImmutableArray<Diagnostic> Findings)
{
    public static Result MedianOf(IReadOnlyList<Result> runs) => runs[^1] with
    {
        Whole = new Cost(
            Median(runs.Select(run => run.Whole.Wall)),
            Median(runs.Select(run => run.Whole.Processor)),
            Median(runs.Select(run => run.Whole.Allocated))),
        Ours = Median(runs.Select(run => run.Ours)),
        Others = Median(runs.Select(run => run.Others)),
    };

    public static T Median<T>(IEnumerable<T> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
