using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>A set of analyzers to run together.</summary>
/// <param name="Name">What it is called in the results.</param>
/// <param name="Analyzers">The analyzers; none for the compiler alone.</param>
internal sealed record Variant(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    public static IReadOnlyList<Variant> All { get; } =
    [
        new("neither", []),
        // The compiler keeps more for analyzers as soon as there is one, and in nearly every build there is.
        new("idle", [new IdleAnalyzer()]),
        new("ours", [new OwnershipAnalyzer()]),
        new("banned", AnalyzerLoader.BannedApiAnalyzers),
        new("both", [new OwnershipAnalyzer(), .. AnalyzerLoader.BannedApiAnalyzers]),
    ];

    private bool DoesWork => Analyzers.Any(analyzer => analyzer is not IdleAnalyzer);

    public async Task<Result> MeasureAsync(Workload workload)
    {
        var compilation = workload.Project.Compile();
        var whole = await Cost.OfAsync(() => AnalyzeAsync(compilation, workload));
        if (!DoesWork)
            return new Result(Name, whole, default, default, []);
        var result = await Attach(workload.Project.Compile(), workload, isLogged: true).GetAnalysisResultAsync(CancellationToken.None);
        var times = result.AnalyzerTelemetryInfo.ToLookup(entry => entry.Key is OwnershipAnalyzer, entry => entry.Value.ExecutionTime);
        return new Result(Name, whole, Sum(times[true]), Sum(times[false]), result.GetAllDiagnostics());
    }

    /// <summary>As a compiler does it: its own diagnostics and those of the analyzers at the same time.</summary>
    private Task AnalyzeAsync(Compilation compilation, Workload workload)
    {
        if (!Analyzers.IsEmpty)
            return Attach(compilation, workload, isLogged: false).GetAllDiagnosticsAsync();
        compilation.GetDiagnostics();
        return Task.CompletedTask;
    }

    private CompilationWithAnalyzers Attach(Compilation compilation, Workload workload, bool isLogged) =>
        new(compilation, Analyzers, new CompilationWithAnalyzersOptions(workload.Options, onAnalyzerException: null, concurrentAnalysis: true, isLogged));

    private static TimeSpan Sum(IEnumerable<TimeSpan> times) => times.Aggregate(TimeSpan.Zero, (sum, time) => sum + time);
}
