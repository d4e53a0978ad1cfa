namespace OwnershipAnalyzers.Package.Tests.Infrastructure;

/// <summary>How a repository gets the package.</summary>
public enum WayIn
{
    GlobalPackageReference,
    PackageReference,
    PackageReferenceWithCentralVersions,
    Sdk,
    SdkAndGlobalPackageReference,
}

internal static class WayInFiles
{
    private const string GlobalReference = $"""<GlobalPackageReference Include="OwnershipAnalyzers" Version="{PackedPackage.Version}" />""";
    private const string CentralVersion = $"""<PackageVersion Include="OwnershipAnalyzers" Version="{PackedPackage.Version}" />""";

    public static IEnumerable<(string Path, string Content)> Files(this WayIn wayIn) => wayIn switch
    {
        WayIn.GlobalPackageReference => [Central(GlobalReference)],
        WayIn.PackageReference => [("Directory.Build.props", Items($"""<PackageReference Include="OwnershipAnalyzers" Version="{PackedPackage.Version}" PrivateAssets="all" />"""))],
        WayIn.PackageReferenceWithCentralVersions => [Central(CentralVersion), ("Directory.Build.props", Items("""<PackageReference Include="OwnershipAnalyzers" PrivateAssets="all" />"""))],
        WayIn.Sdk => [],
        WayIn.SdkAndGlobalPackageReference => [Central(GlobalReference)],
        _ => throw new ArgumentOutOfRangeException(nameof(wayIn)),
    };

    /// <summary>What the project file itself has to say.</summary>
    public static string InProject(this WayIn wayIn) =>
        wayIn is WayIn.Sdk or WayIn.SdkAndGlobalPackageReference ? """<Sdk Name="OwnershipAnalyzers" />""" : "";

    private static (string, string) Central(string item) => ("Directory.Packages.props", $"""
        <Project>
          <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
          <ItemGroup>{item}</ItemGroup>
        </Project>
        """);

    private static string Items(string item) => $"<Project><ItemGroup>{item}</ItemGroup></Project>";
}
