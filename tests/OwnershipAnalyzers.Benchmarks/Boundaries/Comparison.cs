using Microsoft.CodeAnalysis;

namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>
/// Compares analyzers on one workload, all in this process and in turn, so that a change in the machine's mood hits all of them.
/// </summary>
internal sealed class Comparison(Workload workload)
{
    private const int WarmUps = 2;

    private readonly List<Result> _results = [];
    private readonly List<TimeSpan> _emitting = [];
    private readonly List<TimeSpan> _generating = [];

    /// <summary>Writing the assembly, which includes the compiler's own analysis but no analyzer.</summary>
    public TimeSpan Emit => Result.Median(_emitting);

    /// <summary>Our generator.</summary>
    public TimeSpan Generation => Result.Median(_generating);

    /// <summary>The medians, in the order of the variants.</summary>
    public IReadOnlyList<Result> Results => [.. Variant.All.Select(variant => Of(variant.Name))];

    public Result Of(string variant) => Result.MedianOf([.. RunsOf(variant)]);

    /// <summary>
    /// The least time that was spent in analyzers of a variant: it is milliseconds, to which each pause of the garbage collector and each
    /// turn of another thread only adds, and often more than all of them.
    /// </summary>
    public TimeSpan Least(string variant, Func<Result, TimeSpan> time) => RunsOf(variant).Min(time);

    public async Task RunAsync(int runs, Action<string> progress)
    {
        for (var run = -WarmUps; run < runs; run++)
        {
            progress(run < 0 ? "warming up" : $"run {run + 1} of {runs}");
            var emitting = await EmitAsync(out var generating);
            var results = new List<Result>();
            foreach (var variant in InOrder(run + WarmUps))
                results.Add(await variant.MeasureAsync(workload));
            if (run < 0)
                continue;
            _results.AddRange(results);
            _emitting.Add(emitting.Wall);
            _generating.Add(generating);
        }
    }

    private IEnumerable<Result> RunsOf(string variant) => _results.Where(result => result.Variant == variant);

    /// <summary>Each round starts with another variant, and every second one goes backwards.</summary>
    private static IEnumerable<Variant> InOrder(int round)
    {
        var order = Variant.All.Select((_, i) => Variant.All[(i + round) % Variant.All.Count]);
        return round % 2 == 0 ? order : order.Reverse();
    }

    private Task<Cost> EmitAsync(out TimeSpan generation)
    {
        var compilation = workload.Project.Compile(out generation);
        return Cost.OfAsync(() => compilation.Emit(new MemoryStream()) is { Success: false, Diagnostics: var diagnostics }
            ? throw new InvalidOperationException($"{workload.Project.Name} does not compile: {diagnostics.First(one => one.Severity == DiagnosticSeverity.Error)}")
            : Task.CompletedTask);
    }
}
