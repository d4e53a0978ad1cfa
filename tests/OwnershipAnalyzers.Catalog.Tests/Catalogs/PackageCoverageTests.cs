using OwnershipAnalyzers.Joining;

namespace OwnershipAnalyzers.Tests.Catalogs;

public sealed class ReachTests : IDisposable
{
    private const string Reference = "<Project><ItemGroup><GlobalPackageReference Include=\"OwnershipAnalyzers\" Version=\"1.0.0\" /></ItemGroup></Project>";
    private const string Empty = "<Project />";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string[] Find(params string[] reached) =>
        PackageCoverage.Find(_folder.Path, Directory.EnumerateFiles(_folder.Path, "*.*proj", SearchOption.AllDirectories), reached.Select(_folder.File)).Lines();

    [Fact]
    public void ReachedProjects_StaySilent()
    {
        _folder.Write("src/A/A.csproj", Empty);
        _folder.Write("src/B/B.fsproj", Empty);

        Assert.Empty(Find("SRC/A/A.csproj", "src/B/B.fsproj"));
    }

    [Fact]
    public void NobodyReferencesThePackage_NamesTheEdit()
    {
        _folder.Write("A.csproj", Empty);
        _folder.Write("Directory.Build.props", "<Project><!-- OwnershipAnalyzers --></Project>");

        Assert.Equal(
            ["A.csproj: OWN0009: Nobody checks the ownership of this project: no file above it references the package OwnershipAnalyzers. Add <PackageReference Include=\"OwnershipAnalyzers\" Version=\"...\" PrivateAssets=\"all\" /> to Directory.Build.props at the repository root."],
            Find());
    }

    [Fact]
    public void NobodyReferencesThePackageUnderCentralVersions_NamesTheEdit()
    {
        _folder.Write("A.csproj", Empty);
        _folder.Write("Directory.Packages.props", Empty);

        Assert.EndsWith("Add <GlobalPackageReference Include=\"OwnershipAnalyzers\" Version=\"...\" /> to Directory.Packages.props at the repository root.", Assert.Single(Find()));
    }

    [Fact]
    public void VersionWithoutReference_MeansNobodyReferencesThePackage()
    {
        _folder.Write("A.csproj", Empty);
        _folder.Write("Directory.Packages.props", "<Project><ItemGroup><PackageVersion Include=\"OwnershipAnalyzers\" Version=\"1.0.0\" /></ItemGroup></Project>");

        Assert.Equal(
            ["A.csproj: OWN0009: Nobody checks the ownership of this project: no file above it references the package OwnershipAnalyzers. Replace its PackageVersion in Directory.Packages.props at the repository root by <GlobalPackageReference Include=\"OwnershipAnalyzers\" Version=\"...\" />."],
            Find());
    }

    [Theory]
    [InlineData("<Project><ItemGroup><PackageReference Include=\"Other.OwnershipAnalyzers\" /></ItemGroup></Project>")]
    [InlineData("<Project><ItemGroup><PackageReference Remove=\"OwnershipAnalyzers\" /></ItemGroup></Project>")]
    [InlineData("<Project><PropertyGroup><Note>OwnershipAnalyzers</Note></PropertyGroup></Project>")]
    public void MentionThatIsNoReference_MeansNobodyReferencesThePackage(string shared)
    {
        _folder.Write("A.csproj", Empty);
        _folder.Write("Directory.Build.props", shared);

        Assert.Contains("no file above it references", Assert.Single(Find()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<Project><ItemGroup><PackageReference Include=\"A; ownershipanalyzers\" /></ItemGroup></Project>")]
    [InlineData("<Project Sdk=\"Microsoft.NET.Sdk;OwnershipAnalyzers/1.0.0\" />")]
    [InlineData("<Project><Sdk Name=\"OwnershipAnalyzers\" Version=\"1.0.0\" /></Project>")]
    [InlineData("<Project><Import Project=\"Sdk.props\" Sdk=\"OwnershipAnalyzers\" Version=\"1.0.0\" /></Project>")]
    [InlineData("<Project><Import Project=\"tools/OwnershipAnalyzers/Sdk.props\" /></Project>")]
    [InlineData("<Project xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\"><ItemGroup><PackageReference Include=\"OwnershipAnalyzers\" /></ItemGroup></Project>")]
    public void EveryWayToReferenceThePackage_MeansNotBuiltTogether(string shared)
    {
        _folder.Write("A.csproj", Empty);
        _folder.Write("Directory.Build.props", shared);

        Assert.Contains("not built together", Assert.Single(Find()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Directory.Packages.props")]
    [InlineData("Directory.Build.props")]
    [InlineData("Directory.Build.targets")]
    public void NestedFileWithoutImport_IsNamedWithTheEdit(string name)
    {
        _folder.Write("src/legacy/A/A.csproj", Empty);
        _folder.Write("src/legacy/A/" + name, "<Project><Import Project=\"$([MSBuild]::GetPathOfFileAbove('x', '$(MSBuildThisFileDirectory)../'))\" /></Project>");
        _folder.Write("src/legacy/" + name, Empty);
        _folder.Write(name, Reference);

        Assert.Equal(
            [$"src/legacy/A/A.csproj: OWN0009: Nobody checks the ownership of this project: src/legacy/{name} cuts it off from the {name} above, which brings OwnershipAnalyzers. Add <Import Project=\"$([MSBuild]::GetPathOfFileAbove('{name}', '$(MSBuildThisFileDirectory)../'))\" /> to src/legacy/{name}, as 'dotnet ownership init' does."],
            Find());
    }

    [Theory]
    [InlineData("<Project><Import Project=\"$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))\" /></Project>")]
    [InlineData("<Project><Import Project=\"..\\Directory.Build.props\" /></Project>")]
    public void NestedFileWithImport_MeansNotBuiltTogether(string nested)
    {
        _folder.Write("src/A.csproj", Empty);
        _folder.Write("src/Directory.Build.props", nested);
        _folder.Write("Directory.Build.props", Reference);

        Assert.Equal(
            ["src/A.csproj: OWN0009: Nobody checks the ownership of this project: it was not built together with the catalog. Add src/A.csproj to the ProjectReference items of the catalog project."],
            Find());
    }

    [Fact]
    public void ReferenceInTheProject_MeansNotBuiltTogether()
    {
        _folder.Write("src/A.csproj", Reference);

        Assert.Contains("not built together", Assert.Single(Find()), StringComparison.Ordinal);
    }
}
