using System.Runtime.InteropServices;

namespace OwnershipAnalyzers.Benchmarks.Bars;

/// <summary>On what was measured: figures of another machine are other figures.</summary>
internal static class Machine
{
    public static string Text => $"{Processor}, {Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}";

    private static string Processor => OperatingSystem.IsLinux() && File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
        ? line[(line.IndexOf(':') + 1)..].Trim()
        : RuntimeInformation.ProcessArchitecture.ToString();
}
