using System.Diagnostics;
using OwnershipAnalyzers.CodeOwners;

namespace OwnershipAnalyzers.Benchmarks.CodeOwners;

/// <summary>Asks our own reader.</summary>
internal static class OurSide
{
    public static Resolution Resolve(string text, IReadOnlyList<string> paths, int runs)
    {
        var times = new List<double>();
        var owners = new IReadOnlyList<CodeOwner>[paths.Count];
        // As the other side: a reader that has not seen the paths, in a process that has seen the code.
        for (var run = 0; run <= runs; run++)
        {
            var file = CodeOwnersFile.Parse(text, dialect: CodeOwnersDialect.GitHub);
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < paths.Count; i++)
                owners[i] = file.OwnersOf(paths[i]);
            if (run > 0)
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return new Resolution([.. owners.Select(all => string.Join(' ', all.Select(owner => owner.Text)))], times);
    }
}
