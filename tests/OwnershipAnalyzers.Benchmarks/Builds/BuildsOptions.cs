using System.Globalization;

namespace OwnershipAnalyzers.Benchmarks.Builds;

/// <summary>What to measure.</summary>
internal sealed record BuildsOptions
{
    public static readonly string Usage = $"""
        Builds a generated repository with and without the package, in turn, and compares.

        builds [--projects N] [--seed N] [--rounds N] [--scenarios NAME,NAME...] [--sides NAME,NAME...] [--feed DIR]

          --projects   how many (200)
          --seed       which repository (1)
          --rounds     how often each scenario is measured (3)
          --scenarios  {string.Join(", ", Scenario.All.Select(scenario => scenario.Name))}; all when not given
          --sides      {string.Join(", ", Side.All.Select(side => side.Name))}; all when not given, and the first always
          --feed       where the package comes from; artifacts/package, into which 'dotnet run --project build -- pack' packs, when not given
        """;

    public int Projects { get; init; } = 200;

    public int Seed { get; init; } = 1;

    public int Rounds { get; init; } = 3;

    public IReadOnlyList<Scenario> Scenarios { get; init; } = Scenario.All;

    public IReadOnlyList<Side> Sides { get; init; } = Side.All;

    public string Feed { get; init; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "package"));

    /// <summary>Reads the arguments; null when they cannot be understood.</summary>
    public static BuildsOptions? Read(IEnumerable<string> arguments)
    {
        BuildsOptions? options = new();
        foreach (var pair in arguments.Chunk(2))
            options = pair is [var name, var value] ? options?.With(name, value) : null;
        return options is not null && Directory.Exists(options.Feed) ? options : null;
    }

    private BuildsOptions? With(string name, string value) => (name, Number(value)) switch
    {
        ("--projects", > 0 and var number) => this with { Projects = number },
        ("--seed", { } number) => this with { Seed = number },
        ("--rounds", > 0 and var number) => this with { Rounds = number },
        ("--scenarios", _) when Named(Scenario.All, value, scenario => scenario.Name) is { Count: > 0 } some => this with { Scenarios = some },
        ("--sides", _) when Named(Side.All, value, side => side.Name) is { Count: > 0 } some => this with { Sides = [.. some.Prepend(Side.Without).Distinct()] },
        ("--feed", _) => this with { Feed = Path.GetFullPath(value) },
        _ => null,
    };

    private static IReadOnlyList<T> Named<T>(IReadOnlyList<T> all, string names, Func<T, string> nameOf)
    {
        var asked = names.Split(',', StringSplitOptions.TrimEntries);
        return asked.All(name => all.Any(one => nameOf(one) == name)) ? [.. all.Where(one => asked.Contains(nameOf(one)))] : [];
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
