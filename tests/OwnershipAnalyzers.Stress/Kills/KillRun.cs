using System.Diagnostics;
using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.Stress.Kills;

/// <summary>Kills a process at random moments while it writes a file, and looks at what is left.</summary>
/// <param name="kind">One of <see cref="Texts.Kinds"/>.</param>
/// <param name="folder">A folder for the file alone.</param>
internal sealed class KillRun(string kind, string folder)
{
    /// <summary>What should not have happened.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>How often the process was killed while a temporary file was there, so that there was something to clean.</summary>
    public int Interrupted { get; private set; }

    public void Execute(int kills, int seed)
    {
        var random = new Random(seed);
        var file = Path.Combine(folder, "written.json");
        for (var kill = 0; kill < kills; kill++)
        {
            // Now and then there is no file to begin with.
            if (random.Next(4) == 0)
                File.Delete(file);
            // Half of them at any moment, half as soon as a file is seen that is not yet whole.
            Kill(file, kill % 2 == 0 ? random.Next(20_000) : null);
            if (File.Exists(file) && !Texts.IsWhole(kind, File.ReadAllText(file)))
                Problems.Add($"kill {kill}: the file is torn");
            Interrupted += Directory.GetFiles(folder).Length > (File.Exists(file) ? 1 : 0) ? 1 : 0;
            Repair(file, kill);
        }
    }

    /// <summary>The next run writes what it has to write, whether or not that stands there already.</summary>
    private void Repair(string file, int kill)
    {
        var text = kill % 2 == 0 && File.Exists(file) ? File.ReadAllText(file) : Texts.Of(kind, 100 + kill);
        RepositoryFile.WriteIfDifferent(file, text);
        if (File.ReadAllText(file) != text)
            Problems.Add($"kill {kill}: the next run did not repair the file");
        if (Directory.GetFiles(folder) is not [var only] || only != file)
            Problems.Add($"kill {kill}: {string.Join(", ", Directory.GetFiles(folder).Select(Path.GetFileName))} is left after the next run");
    }

    private void Kill(string file, int? microseconds)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(KillRun).Assembly.Location, "write", kind, file]) { RedirectStandardOutput = true })!;
        if (process.StandardOutput.ReadLine() != "writing")
            throw new InvalidOperationException("The process that should be killed has ended by itself.");
        var moment = Stopwatch.GetTimestamp();
        while (microseconds is { } wait ? Stopwatch.GetElapsedTime(moment).TotalMicroseconds < wait : Directory.GetFiles(folder, "*.tmp").Length == 0)
            Thread.SpinWait(50);
        process.Kill();
        process.WaitForExit();
    }
}
