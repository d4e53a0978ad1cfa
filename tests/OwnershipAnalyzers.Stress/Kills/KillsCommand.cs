using System.Diagnostics;
using System.Globalization;

namespace OwnershipAnalyzers.Stress.Kills;

/// <summary>Many kills for each kind of file.</summary>
internal static class KillsCommand
{
    public static int Run(int kills)
    {
        var problems = 0;
        foreach (var kind in Texts.Kinds)
        {
            var folder = Directory.CreateTempSubdirectory("ownership-kills-").FullName;
            var watch = Stopwatch.StartNew();
            var run = new KillRun(kind, folder);
            run.Execute(kills, seed: 1);
            Directory.Delete(folder, recursive: true);
            problems += run.Problems.Count;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-10} {kills} kills {watch.Elapsed.TotalSeconds,5:F0} s  in the middle of a write {run.Interrupted}  problems {run.Problems.Count}"));
            foreach (var problem in run.Problems)
                Console.WriteLine($"  {problem}");
        }

        return problems == 0 ? 0 : 1;
    }
}
