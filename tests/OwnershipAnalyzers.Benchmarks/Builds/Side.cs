namespace OwnershipAnalyzers.Benchmarks.Builds;

/// <summary>One of the repositories that are compared; what else is in them is the same.</summary>
/// <param name="Name">For people, and the name of its folder.</param>
/// <param name="HasPackage">Whether its projects get the package.</param>
/// <param name="Built">What is built in it.</param>
internal sealed record Side(string Name, bool HasPackage, string Built)
{
    private const string Solution = "Monorepo.slnx";

    public static Side Without { get; } = new("without", HasPackage: false, Solution);

    /// <summary>What everybody has who adds the package.</summary>
    public static Side With { get; } = new("with", HasPackage: true, Solution);

    /// <summary>The same projects, built by the catalog project, which then writes the catalog.</summary>
    public static Side WithCatalog { get; } = new("catalog", HasPackage: true, "catalog/Catalog.proj");

    public static IReadOnlyList<Side> All { get; } = [Without, With, WithCatalog];
}
