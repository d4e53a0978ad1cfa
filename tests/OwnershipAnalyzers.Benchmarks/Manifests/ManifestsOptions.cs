using System.Globalization;

namespace OwnershipAnalyzers.Benchmarks.Manifests;

/// <summary>What to measure.</summary>
internal sealed record ManifestsOptions
{
    public const string Usage = """
        Measures making a catalog of manifests against only reading and deserialising the same files.

        manifests [--manifests N]... [--runs N]

          --manifests  how many; without it 100, 1000, 10000 and 100000
          --runs       how often each is measured (9)
        """;

    public IReadOnlyList<int> Sizes { get; init; } = [];

    public int Runs { get; init; } = 9;

    /// <summary>Reads the arguments; null when they cannot be understood.</summary>
    public static ManifestsOptions? Read(IEnumerable<string> arguments)
    {
        ManifestsOptions? options = new();
        foreach (var pair in arguments.Chunk(2))
            options = pair is [var name, var value] ? options?.With(name, value) : null;
        return options is { Sizes.Count: 0 } ? options with { Sizes = [100, 1_000, 10_000, 100_000] } : options;
    }

    private ManifestsOptions? With(string name, string value) =>
        !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0 ? null : name switch
        {
            "--manifests" => this with { Sizes = [.. Sizes, number] },
            "--runs" => this with { Runs = number },
            _ => null,
        };
}
