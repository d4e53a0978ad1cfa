using System.Globalization;
using OwnershipAnalyzers.Benchmarks.Bars;

namespace OwnershipAnalyzers.Benchmarks.Manifests;

/// <summary>Compares making a catalog of manifests with only reading them.</summary>
internal static class ManifestsCommand
{
    private const double RatioBar = 2.0;
    private const double GrowthBar = 1.2;
    private const int Usual = 10_000;
    private const int Few = 1_000;
    private const int Many = 100_000;

    public static async Task<IReadOnlyList<BarResult>?> RunAsync(IReadOnlyList<string> arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (ManifestsOptions.Read(arguments) is not { } options)
        {
            Console.Error.WriteLine(ManifestsOptions.Usage);
            return null;
        }

        Console.WriteLine($"P5: from files to the text of the catalog, against File.ReadAllBytes and JsonSerializer.Deserialize into the same records; medians of {options.Runs} runs");
        Console.WriteLine($"  {"manifests",10} {"reading",11} {"catalog",11} {"ratio",6} {"each",10} {"allocated each: reading, catalog",34}");
        var all = new List<ManifestComparison>();
        foreach (var size in options.Sizes)
            all.Add(await CompareAsync(size, options.Runs));
        List<BarResult> results = [];
        if (all.FirstOrDefault(one => one.Count == Usual) is { } usual)
            results.Add(new BarResult("P5", $"catalog of {Usual:N0} manifests / reading them", usual.Ratio, RatioBar));
        if (all.FirstOrDefault(one => one.Count == Few) is { } few && all.FirstOrDefault(one => one.Count == Many) is { } many)
            results.Add(new BarResult("P5", $"each of {Many:N0} manifests / each of {Few:N0}", many.MicrosecondsEach / few.MicrosecondsEach, GrowthBar));
        return results;
    }

    private static async Task<ManifestComparison> CompareAsync(int size, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("ownership-manifests-").FullName;
        try
        {
            var comparison = new ManifestComparison(folder, size);
            await comparison.RunAsync(runs);
            Console.WriteLine($"  {size,10:N0} {comparison.Reading.TotalMilliseconds,8:0.0} ms {comparison.Merging.TotalMilliseconds,8:0.0} ms {comparison.Ratio,6:0.00} {comparison.MicrosecondsEach,7:0.0} us {comparison.KilobytesEachRead,28:0.0}, {comparison.KilobytesEach:0.0} KB");
            return comparison;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
