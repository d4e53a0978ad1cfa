using System.Globalization;

namespace OwnershipAnalyzers.Build.Monorepo;

/// <summary>Which repository to write, and where.</summary>
internal sealed record MonorepoOptions
{
    public const string Usage = """
        Writes a repository of many projects, to measure and to try things at scale.

        monorepo --output DIR [--projects N] [--seed N] [--feed DIR] [--package yes|no]

          --output    a folder that is new or empty
          --projects  how many, from 1 (200)
          --seed      the same number means the same repository (1)
          --feed      where the package comes from (artifacts/package)
          --package   whether the projects get it (yes); -p:WithOwnership=false switches it off in a repository that has been written
        """;

    public int Projects { get; init; } = 200;

    public int Seed { get; init; } = 1;

    /// <summary>Absolute path of the folder into which it is written.</summary>
    public string Output { get; init; } = "";

    /// <summary>The folder with the package, as it is to stand in NuGet.config.</summary>
    public string Feed { get; init; } = "";

    /// <summary>Whether the projects get the package.</summary>
    public bool HasPackage { get; init; } = true;

    /// <summary>Reads the arguments; null when they cannot be understood.</summary>
    public static MonorepoOptions? Read(IEnumerable<string> arguments, string feed)
    {
        MonorepoOptions? options = new() { Feed = feed };
        foreach (var pair in arguments.Chunk(2))
            options = pair is [var name, { Length: > 0 } value] ? options?.With(name, value) : null;
        return options is { Output.Length: > 0 } ? options : null;
    }

    private MonorepoOptions? With(string name, string value) => (name, value, Number(value)) switch
    {
        ("--output", _, _) => this with { Output = Path.GetFullPath(value) },
        ("--feed", _, _) => this with { Feed = Path.GetFullPath(value) },
        ("--package", "yes" or "no", _) => this with { HasPackage = value == "yes" },
        ("--projects", _, > 0 and var number) => this with { Projects = number },
        ("--seed", _, { } number) => this with { Seed = number },
        _ => null,
    };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
