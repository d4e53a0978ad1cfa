using System.Globalization;

namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>What to measure.</summary>
internal sealed record BoundariesOptions
{
    public const string Usage = """
        Compares our analyzer with BannedApiAnalyzers on one large project.

        boundaries [--project FILE.csproj [--property NAME=VALUE]... | --sources FOLDER | --files N --services N --crossings N]
                   [--service NAMESPACE]... [--banned NAMESPACE]... [--bar P1|P2] [--runs N]

          --project    a project that has been built once; --property as for MSBuild, such as TargetFramework=net10.0
          --sources    a folder of C# files that need nothing but the framework
          --files      files of the generated project (1000), in so many --services (20), of which so many --crossings (0) of each break a boundary
          --service    a namespace that is a logical service; without it, the largest ones
          --banned     a namespace that BannedApiAnalyzers looks for; without it, a few that are hardly used
          --bar        the one to measure; without it, both
          --runs       how often each is measured (5)
        """;

    public string? Project { get; init; }

    public string? Sources { get; init; }

    public int Files { get; init; } = 1_000;

    public int Services { get; init; } = 20;

    public int ServiceDependencyRules { get; init; }

    public int Runs { get; init; } = 5;

    /// <summary>The only bar to measure; null for both.</summary>
    public string? Bar { get; init; }

    public IReadOnlyList<string> Properties { get; init; } = [];

    public IReadOnlyList<string> ServiceNamespaces { get; init; } = [];

    public IReadOnlyList<string> Banned { get; init; } = [];

    /// <summary>Reads the arguments; null when they cannot be understood.</summary>
    public static BoundariesOptions? Read(IEnumerable<string> arguments)
    {
        BoundariesOptions? options = new();
        foreach (var pair in arguments.Chunk(2))
            options = pair is [var name, var value] ? options?.With(name, value) : null;
        return options;
    }

    private BoundariesOptions? With(string name, string value) => (name, Number(value)) switch
    {
        ("--project", _) => this with { Project = value },
        ("--sources", _) => this with { Sources = value },
        ("--property", _) => this with { Properties = [.. Properties, value] },
        ("--service", _) => this with { ServiceNamespaces = [.. ServiceNamespaces, value] },
        ("--banned", _) => this with { Banned = [.. Banned, value] },
        ("--bar", _) when value is "P1" or "P2" => this with { Bar = value },
        ("--files", { } number) => this with { Files = number },
        ("--services", > 0 and var number) => this with { Services = number },
        ("--crossings", { } number) => this with { ServiceDependencyRules = number },
        ("--runs", > 0 and var number) => this with { Runs = number },
        _ => null,
    };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
