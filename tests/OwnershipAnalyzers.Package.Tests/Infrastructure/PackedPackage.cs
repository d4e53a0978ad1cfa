using System.Reflection;

namespace OwnershipAnalyzers.Package.Tests.Infrastructure;

/// <summary>The package as it was packed by the build of these tests.</summary>
public static class PackedPackage
{
    public const string Version = "0.1.0";

    /// <summary>The folder that serves as a NuGet feed.</summary>
    public static string Feed { get; } = BuiltWith("PackageFeed");

    /// <summary>The folder from which the packages were built.</summary>
    public static string Root { get; } = BuiltWith("Root");

    /// <summary>How they were built: <c>Debug</c> or <c>Release</c>.</summary>
    public static string Configuration { get; } = BuildData("Configuration");

    /// <summary>The folder with the sample repositories.</summary>
    public static string Samples { get; } = BuiltWith("Samples");

    /// <summary>The folder with the pages that users read.</summary>
    public static string Documents { get; } = BuiltWith("Documents");

    /// <summary>The folder with the files for continuous integration that users copy.</summary>
    public static string CiFiles { get; } = BuiltWith("CiFiles");

    public static string File => Path.Combine(Feed, $"OwnershipAnalyzers.{Version}.nupkg");

    /// <summary>A packages folder for this run: NuGet never looks again at a version it has unpacked.</summary>
    public static string PackagesFolder { get; } = Directory.CreateTempSubdirectory("ownership-packages-").FullName;

    /// <summary>What a repository needs to get the package from the feed.</summary>
    public static string NuGetConfig { get; } = $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="{PackagesFolder}" /></config>
          <packageSources><add key="packed" value="{Feed}" /></packageSources>
        </configuration>
        """;

    private static string BuiltWith(string key) => Path.GetFullPath(BuildData(key));

    private static string BuildData(string key) => typeof(PackedPackage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
