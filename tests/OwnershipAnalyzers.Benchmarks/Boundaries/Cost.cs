using System.Diagnostics;

namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>What some work took.</summary>
/// <param name="Wall">From its start to its end.</param>
/// <param name="Processor">On all processors together.</param>
/// <param name="Allocated">Bytes: a measure of work that does not change when the machine does other things as well.</param>
internal readonly record struct Cost(TimeSpan Wall, TimeSpan Processor, long Allocated)
{
    public static async Task<Cost> OfAsync(Func<Task> work)
    {
        // What an earlier run has left behind is not to be collected at the expense of this one.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var (allocated, start, processor) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await work();
        return new Cost(Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }
}
