using System.Globalization;
using OwnershipAnalyzers.Benchmarks.Bars;

namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>Measures what we cost one compilation: with nothing to report, and with logical services in it.</summary>
internal static class BoundariesCommand
{
    // Namespaces that people do ban, and that the compared projects hardly use: the cheapest work for the other side.
    private static readonly string[] UsuallyBanned = ["System.Data", "System.Net.Mail", "System.Runtime.Serialization.Formatters"];

    public static async Task<IReadOnlyList<BarResult>?> RunAsync(IReadOnlyList<string> arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (BoundariesOptions.Read(arguments) is not { } options)
        {
            Console.Error.WriteLine(BoundariesOptions.Usage);
            return null;
        }

        var project = Open(options);
        Console.WriteLine($"{project.Name}: {project.Files.Length:N0} files, {project.Lines:N0} lines; medians of {options.Runs} runs on {Environment.ProcessorCount} processors");
        var whole = new Workload(project, [], options.Banned.Count > 0 ? options.Banned : UsuallyBanned);
        List<BarResult> results = [];
        if (options.Bar is null or "P1")
        {
            Console.WriteLine($"{Environment.NewLine}P1: one service as a whole, nothing to report");
            results.Add(ComparisonReport.Silent(await CompareAsync(whole, options.Runs)));
        }

        if (options.Bar is null or "P2")
            results.AddRange(await CompareBoundariesAsync(whole, options));
        return results;
    }

    private static async Task<IEnumerable<BarResult>> CompareBoundariesAsync(Workload whole, BoundariesOptions options)
    {
        var services = ServicesOf(whole.Project, options);
        Console.WriteLine($"{Environment.NewLine}P2: {services.Count} logical services, {whole.Banned.Count} banned namespaces");
        if (KnowsLogicalServices(whole.Project))
            return [ComparisonReport.Boundaries(await CompareAsync(whole.Split(services), options.Runs))];
        Console.WriteLine("  not measured: the attributes of this version cannot declare logical services");
        return [];
    }

    private static SourceProject Open(BoundariesOptions options) =>
        options.Project is { } file ? BuiltProject.Of(file, options.Properties)
        : options.Sources is { } folder ? FrameworkProject.Folder(folder)
        : FrameworkProject.Shop(options.Files, options.Services, options.ServiceDependencyRules);

    private static IReadOnlyList<LogicalService> ServicesOf(SourceProject project, BoundariesOptions options) =>
        options.ServiceNamespaces.Count > 0 ? LargeNamespaces.Name(options.ServiceNamespaces)
        : options is { Project: null, Sources: null } ? ShopServices.Take(options.Services)
        : LargeNamespaces.Name(LargeNamespaces.Of(project, options.Services));

    private static async Task<Comparison> CompareAsync(Workload workload, int runs)
    {
        var comparison = new Comparison(workload);
        await comparison.RunAsync(runs, Console.IsOutputRedirected ? static _ => { } : static text => Console.Write($"\r  {text}   \r"));
        return comparison;
    }

    private static bool KnowsLogicalServices(SourceProject project) =>
        project.Compile().GetTypeByMetadataName("Ownership.ServiceBoundaryAttribute")?.GetMembers("Namespace").IsEmpty == false;
}
