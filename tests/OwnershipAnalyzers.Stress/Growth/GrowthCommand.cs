using System.Globalization;
using System.Runtime;
using OwnershipAnalyzers.Stress.Readers;

namespace OwnershipAnalyzers.Stress.Growth;

/// <summary>
/// Whether time and memory of each reader grow as its input does: each shape at one size, four times and sixteen times of it.
/// </summary>
internal static class GrowthCommand
{
    private const int Smallest = 60_000;

    // More than any of the readers needs for the largest input.
    private const long Room = 800L << 20;

    // Sixteen times the input may take sixteen times as long; what is quadratic takes 256 times. Between them is the noise of caches and of
    // a shared machine.
    private const double Most = 40;

    public static int Run(string? only)
    {
        var bad = 0;
        foreach (var reader in AllReaders.All.Where(reader => only is null || reader.Name == only))
        {
            var results = Shapes.For(reader).Select(shape => (shape.Name, Growth: Calmest(reader, shape.Of))).ToList();
            foreach (var (name, growth) in results.Where(result => result.Growth.Time > Most || result.Growth.Memory > Most))
            {
                bad++;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {reader.Name}: {Name(name)}: {growth.Time:F0} times the time ({growth.Milliseconds:F0} ms), {growth.Memory:F0} times the memory"));
            }

            var slowest = results.MaxBy(result => result.Growth.Time);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reader.Name,-16} {results.Count,3} shapes, 16 times the size: at most {slowest.Growth.Time,5:F1} times the time ({Name(slowest.Name)}), {results.Max(result => result.Growth.Memory),5:F1} times the memory; longest {results.Max(result => result.Growth.Milliseconds),6:F0} ms for 1 MB"));
        }

        return bad == 0 ? 0 : 1;
    }

    /// <summary>
    /// What grows too fast is measured again: what is quadratic stays so, and what only waited for another program does not.
    /// </summary>
    private static (double Time, double Memory, double Milliseconds) Calmest(Reader reader, Func<int, byte[]> shape)
    {
        var growth = Measure(reader, shape);
        for (var again = 0; growth.Time > Most && again < 3; again++)
        {
            var other = Measure(reader, shape);
            growth = other.Time < growth.Time ? other : growth;
        }

        return growth;
    }

    private static (double Time, double Memory, double Milliseconds) Measure(Reader reader, Func<int, byte[]> shape)
    {
        var sizes = new[] { Smallest, 4 * Smallest, 16 * Smallest }.Select(size => Read(reader, shape(size))).ToArray();
        // What takes no time says nothing about growth.
        var (first, last) = (Math.Max(sizes[0].Milliseconds, 0.5), sizes[2].Milliseconds);
        return (last / first, sizes[2].Bytes / (double)Math.Max(sizes[0].Bytes, 10_000), last);
    }

    /// <summary>The best of a few times.</summary>
    private static (double Milliseconds, long Bytes) Read(Reader reader, byte[] input)
    {
        var (best, bytes) = (double.MaxValue, 0L);
        for (var i = 0; i < 4; i++)
        {
            // Time of the processor, so that nobody waits for another program, and without collections of garbage, which take the longer
            // the more of it is alive.
            GC.TryStartNoGCRegion(Room);
            var (allocated, started) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
            reader.Read(input);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - started).TotalMilliseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
                GC.EndNoGCRegion();
        }

        return (best, bytes);
    }

    private static string Name(string shape) => string.Concat(shape.Select(c => char.IsControl(c) ? $"\\x{(int)c:X2}" : c.ToString()));
}
