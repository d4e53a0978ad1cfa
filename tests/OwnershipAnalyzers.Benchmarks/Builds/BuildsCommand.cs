using System.Globalization;
using OwnershipAnalyzers.Benchmarks.Bars;

namespace OwnershipAnalyzers.Benchmarks.Builds;

/// <summary>Compares whole builds of one repository with and without the package.</summary>
internal static class BuildsCommand
{
    /// <summary>Compares; null when the arguments cannot be understood.</summary>
    public static Task<IReadOnlyList<BarResult>?> RunAsync(IReadOnlyList<string> arguments) => Task.FromResult<IReadOnlyList<BarResult>?>(Run(arguments));

    private static List<BarResult>? Run(IReadOnlyList<string> arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (BuildsOptions.Read(arguments) is not { } options)
        {
            Console.Error.WriteLine(BuildsOptions.Usage);
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("ownership-builds-").FullName;
        try
        {
            return Compare(options, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<BarResult> Compare(BuildsOptions options, string folder)
    {
        Console.WriteLine($"{options.Projects:N0} projects; medians of {options.Rounds} rounds on {Environment.ProcessorCount} processors");
        var repositories = options.Sides.ToDictionary(side => side, side => BuiltRepository.Write(folder, side, options));
        // Restores the package and everything else once, fills the caches of the disk and starts the compiler.
        foreach (var repository in repositories.Values)
            repository.Build();

        List<BarResult> results = [];
        Console.WriteLine($"  {"scenario",-10} {"side",-8} {"wall",10} {"ratio",6} {"of rounds",12} {"compiled",9}");
        foreach (var scenario in options.Scenarios)
        {
            var builds = options.Sides.ToDictionary(side => side, _ => new List<(TimeSpan Time, int Compiled)>());
            for (var round = 0; round < options.Rounds; round++)
            {
                // In turn, each round the other way round, so that a change in the machine's mood hits all of them.
                foreach (var side in round % 2 == 0 ? options.Sides : options.Sides.Reverse())
                {
                    scenario.Prepare(repositories[side], round + 1);
                    builds[side].Add(repositories[side].Build());
                }
            }

            foreach (var side in options.Sides)
                results.AddRange(Print(scenario, side, builds[side], builds[Side.Without]));
        }

        return results;
    }

    private static List<BarResult> Print(Scenario scenario, Side side, List<(TimeSpan Time, int Compiled)> builds, List<(TimeSpan Time, int Compiled)> others)
    {
        var compiled = builds.Max(build => build.Compiled);
        var ratio = Median(builds.Select(build => build.Time.TotalSeconds)) / Median(others.Select(build => build.Time.TotalSeconds));
        var ratios = builds.Zip(others, (one, other) => one.Time / other.Time).Order().ToList();
        Console.WriteLine($"  {scenario.Name,-10} {side.Name,-8} {Median(builds.Select(build => build.Time.TotalSeconds)),8:0.00} s {ratio,6:0.000} {$"{ratios[0]:0.00}-{ratios[^1]:0.00}",12} {compiled,9}");
        List<BarResult> results = [];
        // The catalog project is what nobody has who has not added it.
        if (side == Side.With && scenario.Bar is { } bar)
            results.Add(new BarResult("P3", $"{scenario.Name} build with the package against without", ratio, bar) { Format = "0.000" });
        if (side != Side.Without && scenario.Compiled is { } most)
            results.Add(new BarResult("P4", $"projects compiled again, {scenario.Name}, {side.Name}", compiled, most) { Format = "0" });
        return results;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
