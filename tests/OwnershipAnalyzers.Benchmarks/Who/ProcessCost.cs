using System.Diagnostics;
using System.Runtime.InteropServices;

namespace OwnershipAnalyzers.Benchmarks.Who;

/// <summary>What one run of a program took.</summary>
/// <param name="Wall">Milliseconds until it had ended.</param>
/// <param name="Cpu">Milliseconds of all processors.</param>
internal readonly record struct ProcessCost(double Wall, double Cpu)
{
    private const int Children = -1;

    /// <summary>Runs <c>dotnet</c> once.</summary>
    /// <param name="arguments">What follows it.</param>
    /// <param name="folder">Where to run it.</param>
    /// <param name="tools">A folder in which it finds its tools, before all others.</param>
    public static ProcessCost Of(IReadOnlyList<string> arguments, string folder, string tools)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["PATH"] = $"{tools}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        var before = CpuOfChildren();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = watch.Elapsed.TotalMilliseconds;
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        return new ProcessCost(wall, OperatingSystem.IsWindows() ? process.TotalProcessorTime.TotalMilliseconds : CpuOfChildren() - before);
    }

    /// <summary>On Windows a process knows it after its end; elsewhere the parent does.</summary>
    private static double CpuOfChildren()
    {
        if (OperatingSystem.IsWindows())
            return 0;
        // Seconds and microseconds in user mode, then those in the kernel; what follows is of no interest.
        var usage = new long[32];
        _ = GetUsage(Children, usage);
        return ((usage[0] + usage[2]) * 1_000) + (((int)usage[1] + (int)usage[3]) / 1_000.0);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, [Out] long[] usage);
}
