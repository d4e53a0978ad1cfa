using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace OwnershipAnalyzers.Build;

/// <summary>Where things are in this repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), ".."));

    /// <summary>The projects of all packages.</summary>
    public static string Packages => Path.Combine(Root, "src", "Packages.slnx");

    /// <summary>Where packing puts the packages.</summary>
    public static string PackageFolder => Path.Combine(Root, "artifacts", "package");

    /// <summary>Where what is published is packed. Its version changes with each commit, and samples name one.</summary>
    public static string ReleaseFolder => Path.Combine(Root, "artifacts", "release");

    /// <summary>Folders into which the samples restore our packages; NuGet never looks again at a version it has unpacked there.</summary>
    public static IReadOnlyList<string> UnpackedPackages { get; } =
    [
        Path.Combine(Root, "artifacts", "nuget", "ownershipanalyzers"),
        Path.Combine(Root, "artifacts", "nuget", "ownershipanalyzers.runtime"),
    ];

    /// <summary>The version of packages that are not released.</summary>
    public static string Version => XDocument.Load(Path.Combine(Root, "Directory.Build.props")).Descendants("VersionPrefix").Single().Value;

    public static string DemoFolder => Path.Combine(Root, "samples", "AcmeShop");

    public static string DemoCatalogProject => Path.Combine(DemoFolder, "catalog", "Catalog.proj");

    // The path compiled in would be wrong after a deterministic build, which maps it; the working directory is what `dotnet run` leaves
    // alone.
    private static string Here([CallerFilePath] string file = "") =>
        File.Exists(file) ? Path.GetDirectoryName(file)! : Path.Combine(Environment.CurrentDirectory, "build");
}
