using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.Diagnostics;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>
/// Reading a slice, and all rules of the compiler over a shop of 100 files in 20 logical services, with everything the compiler does for
/// them.
/// </summary>
[MemoryDiagnoser]
public class AnalyzerBenchmark
{
    private const int Files = 100;
    private const int Services = 20;

    private readonly Workload _workload = new Workload(FrameworkProject.Shop(Files, Services, dependencyRules: 0), [], []).Split(ShopServices.Take(Services));

    private string Slice => _workload.Options.AdditionalFiles[0].GetText()!.ToString();

    [Benchmark]
    public object ReadSlice() => SliceFormat.Read(Slice)!;

    [Benchmark(Baseline = true)]
    public object CompileOnly() => _workload.Project.Compile().GetDiagnostics();

    [Benchmark]
    public async Task<object> CompileAndCheck() =>
        await new CompilationWithAnalyzers(_workload.Project.Compile(), [new OwnershipAnalyzer()], new CompilationWithAnalyzersOptions(_workload.Options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false)).GetAllDiagnosticsAsync();
}
