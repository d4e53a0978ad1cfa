using System.Reflection;

namespace OwnershipAnalyzers.Tool.Tests.Who;

/// <summary>The sample repository as it is checked in, with the catalog that its build has written.</summary>
internal static class Sample
{
    /// <summary>The folder of this repository.</summary>
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(Sample).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "ReferencePage").Value!)!, ".."));

    public static string Catalog { get; } = Path.Combine(Repository, "samples/AcmeShop/catalog/ownership-catalog.json");

    /// <summary>What its worker has logged, when an order had a wrong number.</summary>
    public static string TraceFile { get; } = Path.Combine(AppContext.BaseDirectory, "Who/acme-trace.txt");

    public static Cli Who(params string[] arguments) => Cli.Run(["who", .. arguments, "--catalog", Catalog]);

    /// <summary>The first words of each answer.</summary>
    public static IReadOnlyList<string> Headings(this Cli answer) => [.. answer.Lines.Where(line => line[0] != ' ')];
}
