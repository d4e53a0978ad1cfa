using Microsoft.CodeAnalysis;

namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>Prints results with the bars that they have to keep.</summary>
internal static class ComparisonReport
{
    private const double ShareBar = 0.01;
    private const double RatioBar = 0.5;

    /// <summary>What we cost a project about which we have nothing to say.</summary>
    public static void Silent(Comparison comparison)
    {
        Table(comparison);
        var (generator, analyzer) = (comparison.Generation, comparison.Of("ours").Ours);
        Console.WriteLine($"  (generator {Text(generator)} + analyzer {Text(analyzer)}) / (both + emit {Text(comparison.Emit)}): {Verdict((generator + analyzer) / (comparison.Emit + generator + analyzer), ShareBar, "0.00 %")}");
    }

    /// <summary>What the rule about logical services costs beside BannedApiAnalyzers.</summary>
    public static void Boundaries(Comparison comparison)
    {
        Table(comparison);
        var both = comparison.Of("both");
        Console.WriteLine($"  time in ours / in banned, each alone: {Verdict(comparison.Of("ours").Ours / comparison.Of("banned").Others, RatioBar, "0.00")}");
        Console.WriteLine($"  time in ours / in banned, together:   {Verdict(both.Ours / both.Others, RatioBar, "0.00")}");
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

    private static string Verdict(double value, double bar, string format) => $"{value.ToString(format, null)} (bar {bar.ToString(format, null)}: {(value < bar ? "kept" : "NOT KEPT")})";

    private static string Text(TimeSpan time) => time.TotalMilliseconds < 100 ? $"{time.TotalMilliseconds:0.0} ms" : $"{time.TotalMilliseconds:0} ms";
}
