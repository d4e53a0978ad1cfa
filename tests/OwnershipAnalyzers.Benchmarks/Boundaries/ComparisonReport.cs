using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Benchmarks.Bars;

namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>Prints results with the bars that they have to keep.</summary>
internal static class ComparisonReport
{
    private const double ShareBar = 0.01;
    private const double RatioBar = 0.5;

    /// <summary>What we cost a project about which we have nothing to say.</summary>
    public static BarResult Silent(Comparison comparison)
    {
        Table(comparison);
        var (generator, analyzer) = (comparison.Generation, comparison.Of("ours").Ours);
        Console.WriteLine($"  generator {Text(generator)}, analyzer {Text(analyzer)}, emit {Text(comparison.Emit)}");
        return new BarResult("P1", "(generator + analyzers) / (both + emit), nothing to report", (generator + analyzer) / (comparison.Emit + generator + analyzer), ShareBar) { Format = "0.00 %" };
    }

    /// <summary>What the rule about logical services costs beside BannedApiAnalyzers.</summary>
    public static BarResult Boundaries(Comparison comparison)
    {
        Table(comparison);
        var (ours, others) = (comparison.Least("ours", run => run.Ours), comparison.Least("banned", run => run.Others));
        Console.WriteLine($"  least of all runs: ours {Text(ours)}, banned {Text(others)}; together {Text(comparison.Least("both", run => run.Ours))} and {Text(comparison.Least("both", run => run.Others))}");
        return new BarResult("P2", "least time in ours / in BannedApiAnalyzers, each alone", ours / others, RatioBar);
    }

    private static void Table(Comparison comparison)
    {
        Console.WriteLine($"  {"analyzers",-10} {"wall",10} {"relative",9} {"processor",10} {"relative",9} {"allocated",10} {"relative",9} {"in ours",10} {"in banned",10}");
        var neither = comparison.Of("neither").Whole;
        foreach (var (variant, whole, ours, others, _) in comparison.Results)
        {
            var shares = (Wall: whole.Wall / neither.Wall, Processor: whole.Processor / neither.Processor, Allocated: whole.Allocated / (double)neither.Allocated);
            Console.WriteLine($"  {variant,-10} {Text(whole.Wall),10} {shares.Wall,9:0.000} {Text(whole.Processor),10} {shares.Processor,9:0.000} {whole.Allocated >> 20,7} MB {shares.Allocated,9:0.000} {Text(ours),10} {Text(others),10}");
        }

        var findings = comparison.Of("both").Findings.Where(finding => finding.Severity > DiagnosticSeverity.Hidden).CountBy(finding => finding.Id).OrderBy(rule => rule.Key).ToList();
        Console.WriteLine("  reported: " + (findings.Count == 0 ? "nothing" : string.Join(", ", findings.Select(rule => $"{rule.Value} {rule.Key}"))));
    }

    private static string Text(TimeSpan time) => time.TotalMilliseconds < 100 ? $"{time.TotalMilliseconds:0.0} ms" : $"{time.TotalMilliseconds:0} ms";
}
