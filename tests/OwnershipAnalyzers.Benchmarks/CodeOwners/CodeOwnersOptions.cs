using System.Globalization;

namespace OwnershipAnalyzers.Benchmarks.CodeOwners;

/// <summary>What to compare.</summary>
internal sealed record CodeOwnersOptions
{
    public const string Usage = """
        Compares our reading of CODEOWNERS with that of @snyk/github-codeowners, on paths made from the lines of some files.

        codeowners --modules FOLDER [--paths N] [--seed N] [--runs N] [FILE]...

          --modules    the folder "node_modules" with @snyk/github-codeowners; node must be on the path
          --paths      how many paths, over all files (100000)
          --seed       another one gives other paths (1)
          --runs       how often each is measured (5)
          FILE         a CODEOWNERS file, or a folder of such; without one, a generated file of 1,000 lines
        """;

    public string Modules { get; init; } = "";

    public int Paths { get; init; } = 100_000;

    public int Seed { get; init; } = 1;

    public int Runs { get; init; } = 5;

    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Reads the arguments; null when they cannot be understood.</summary>
    public static CodeOwnersOptions? Read(IReadOnlyList<string> arguments)
    {
        CodeOwnersOptions? options = new();
        for (var i = 0; i < arguments.Count && options is not null; i++)
            options = !arguments[i].StartsWith("--", StringComparison.Ordinal) ? options.With(arguments[i]) : i + 1 < arguments.Count ? options.With(arguments[i], arguments[++i]) : null;
        return options is { Modules.Length: > 0 } ? options : null;
    }

    private CodeOwnersOptions With(string file)
    {
        IEnumerable<string> files = Directory.Exists(file) ? Directory.EnumerateFiles(file).Order(StringComparer.Ordinal) : [file];
        return this with { Files = [.. Files, .. files] };
    }

    private CodeOwnersOptions? With(string name, string value) => (name, Number(value)) switch
    {
        ("--modules", _) => this with { Modules = Path.GetFullPath(value) },
        ("--paths", > 0 and var number) => this with { Paths = number },
        ("--seed", { } number) => this with { Seed = number },
        ("--runs", > 0 and var number) => this with { Runs = number },
        _ => null,
    };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
