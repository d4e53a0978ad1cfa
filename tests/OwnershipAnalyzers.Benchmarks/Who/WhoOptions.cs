using System.Globalization;

namespace OwnershipAnalyzers.Benchmarks.Who;

/// <summary>What to measure.</summary>
internal sealed record WhoOptions
{
    public const string Usage = """
        Measures 'dotnet ownership who' on a large catalog against a console program that does nothing.

        who [--assemblies N] [--runs N] [--tool FILE]

          --assemblies how many the catalog has (10000)
          --runs       how often each program runs (21)
          --tool       dotnet-ownership.dll, such as that of an installed package; the one that was built with this program when it is not given
        """;

    public int Assemblies { get; init; } = 10_000;

    public int Runs { get; init; } = 21;

    public string Tool { get; init; } = Path.Combine(AppContext.BaseDirectory, "dotnet-ownership.dll");

    /// <summary>Reads the arguments; null when they cannot be understood.</summary>
    public static WhoOptions? Read(IReadOnlyList<string> arguments)
    {
        WhoOptions? options = new();
        for (var i = 0; i < arguments.Count && options is not null; i += 2)
            options = i + 1 < arguments.Count ? options.With(arguments[i], arguments[i + 1]) : null;
        return options;
    }

    private WhoOptions? With(string name, string value) => (name, Number(value)) switch
    {
        ("--assemblies", > 0 and var number) => this with { Assemblies = number },
        ("--runs", > 0 and var number) => this with { Runs = number },
        ("--tool", _) when File.Exists(value) => this with { Tool = Path.GetFullPath(value) },
        _ => null,
    };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
