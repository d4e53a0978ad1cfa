using System.Globalization;
using System.Text.Json.Nodes;
using OwnershipAnalyzers.Benchmarks.Bars;
using OwnershipAnalyzers.Catalogs;

namespace OwnershipAnalyzers.Benchmarks.Who;

/// <summary>Compares whole processes: one question about a large catalog, and nothing at all.</summary>
internal static class WhoCommand
{
    private const double Bar = 8;
    private const string Minified = "minified.json";
    private const string WithOption = "who --catalog";
    private const string OfMinified = "who, minified";

    public static Task<IReadOnlyList<BarResult>?> RunAsync(IReadOnlyList<string> arguments) => Task.FromResult(Run(arguments));

    private static IReadOnlyList<BarResult>? Run(IReadOnlyList<string> arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (WhoOptions.Read(arguments) is not { } options)
        {
            Console.Error.WriteLine(WhoOptions.Usage);
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("ownership-who-").FullName;
        try
        {
            return Compare(options, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IReadOnlyList<BarResult> Compare(WhoOptions options, string folder)
    {
        var empty = EmptyProgram.Build(Path.Combine(folder, "empty"));
        var repository = Directory.CreateDirectory(Path.Combine(folder, "repository")).FullName;
        var catalog = Path.Combine(repository, CatalogWriter.FileName);
        var text = LargeCatalog.Write(options.Assemblies);
        File.WriteAllText(catalog, text);
        // As any other program may write it.
        File.WriteAllText(Path.Combine(repository, Minified), JsonNode.Parse(text)!.ToJsonString());
        Console.WriteLine($"{options.Assemblies:N0} assemblies, {new FileInfo(catalog).Length / 1024 / 1024.0:0.0} MB; medians of {options.Runs} runs each, on {Environment.ProcessorCount} processors");

        string[] who = ["who", LargeCatalog.Question(options.Assemblies)];
        var rows = new List<Row>
        {
            new("nothing", ["exec", empty]),
            new("--version", ["exec", options.Tool, "--version"]),
            new("who", ["exec", options.Tool, .. who]),
            new(WithOption, ["exec", options.Tool, .. who, "--catalog", CatalogWriter.FileName]),
            new(OfMinified, ["exec", options.Tool, .. who, "--catalog", Minified]),
        };
        // The host of the tool stands beside what was built, not beside what was unpacked from a package.
        if (File.Exists(Path.ChangeExtension(options.Tool, OperatingSystem.IsWindows() ? "exe" : null)))
            rows.Add(new("through the SDK", ["ownership", .. who]));
        // The first round fills the caches of the disk. One after the other, so that what else the machine does meets all of them.
        for (var i = 0; i <= options.Runs; i++)
            rows.ForEach(row => row.Costs.Add(ProcessCost.Of(row.Arguments, repository, Path.GetDirectoryName(options.Tool)!)));

        Console.WriteLine($"  {"",-16} {"wall",10} {"ratio",6} {"cpu",10} {"ratio",6}");
        var ratios = rows.ToDictionary(row => row.Name, row => Print(row, rows[0]));
        var highest = Math.Max(ratios[WithOption], ratios[OfMinified]);
        var what = $"who on {options.Assemblies:N0} assemblies in any formatting / an empty program, processor time";
        return [new BarResult("P7", what, highest, Bar)];
    }

    /// <returns>The ratio of the times of the processors, which what else the machine does changes least.</returns>
    private static double Print(Row row, Row nothing)
    {
        var wall = Median(row.Costs, cost => cost.Wall);
        var cpu = Median(row.Costs, cost => cost.Cpu);
        var wallRatio = wall / Median(nothing.Costs, cost => cost.Wall);
        var ratio = cpu / Median(nothing.Costs, cost => cost.Cpu);
        Console.WriteLine($"  {row.Name,-16} {wall,7:0.0} ms {wallRatio,6:0.00} {cpu,7:0.0} ms {ratio,6:0.00}");
        return ratio;
    }

    private static double Median(List<ProcessCost> costs, Func<ProcessCost, double> part) => costs.Skip(1).Select(part).Order().ElementAt((costs.Count - 1) / 2);

    /// <summary>A program that is measured.</summary>
    private sealed record Row(string Name, IReadOnlyList<string> Arguments)
    {
        public List<ProcessCost> Costs { get; } = [];
    }
}
