namespace OwnershipAnalyzers.Tool.Tests.Init;

/// <summary>What <c>init --exclude</c> leaves out, and for whom.</summary>
public sealed class ExclusionTests : InitScenario
{
    [Fact]
    public void Exclude_LeavesOutProjectsHereAndInTheCatalog()
    {
        Folder.Write("src/A/A.csproj", Project);
        Folder.Write("templates/T/T.csproj", Project);

        Assert.Contains("  1 project", Init("--exclude", "templates/**").Fine().Lines);
        Assert.Contains("<OwnershipExclude Include=\"../templates/**\" />", Read("catalog/Catalog.proj"), StringComparison.Ordinal);
    }

    [Fact]
    public void ExcludedFolder_IsOutOfScopeForTheCompilerToo()
    {
        Folder.Write("src/A/A.csproj", Project);
        Folder.Write("samples/deep/S/S.csproj", Project);
        Folder.Write("samples/T/T.csproj", Project);

        Assert.Contains("  new    samples/Directory.Build.props: no owner is asked of 2 projects", Init("--exclude", "samples/**").Fine().Lines);
        Assert.Equal("""
            <Project>

              <Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" />

              <PropertyGroup>
                <!-- Nobody is asked who owns the projects below. -->
                <OwnershipScope>None</OwnershipScope>
              </PropertyGroup>

            </Project>

            """.ReplaceLineEndings("\n"), Read("samples/Directory.Build.props"));
        Assert.Contains("There is nothing to write.", Init("--exclude", "samples/**").Fine().Lines);
    }

    [Fact]
    public void ExcludedFolderWithoutABuildFileAbove_GetsOneWithoutImport()
    {
        Folder.Write("Directory.Packages.props", "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>");
        Folder.Write("src/A/A.csproj", Project);
        Folder.Write("src/Samples/S/S.csproj", Project);

        Init("--exclude", "**/Samples/**").Fine();

        Assert.StartsWith("<Project>\n\n  <PropertyGroup>\n", Read("src/Samples/Directory.Build.props"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("samples/S/S.csproj", "samples/S/S.csproj: add SCOPE to a PropertyGroup, or the compiler goes on asking for an owner.")]
    [InlineData("samples/**/*.csproj", "samples/Directory.Build.props: add SCOPE to a PropertyGroup, or the compiler goes on asking for an owner of samples/S/S.csproj.", "samples/Directory.Build.props")]
    [InlineData("samples/**", "samples/S/S.csproj: add SCOPE to a PropertyGroup, or the compiler goes on asking for an owner.", "samples/.template.config/template.json")]
    [InlineData("samples/**", "catalog/Catalog.proj: add <OwnershipExclude Include=\"../samples/**\" /> to an ItemGroup, or the catalog goes on listing what it matches.", "catalog/Catalog.proj")]
    public void ExclusionThatOnlyAPersonCanWrite_IsNamed(string glob, string question, string? file = null)
    {
        const string Central = "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>";
        Folder.Write("Directory.Packages.props", Central);
        Folder.Write("src/A/A.csproj", Project);
        Folder.Write("samples/S/S.csproj", Project);
        if (file is not null)
            Folder.Write(file, "<Project Sdk=\"OwnershipAnalyzers\" />");

        Assert.Contains("  " + question.Replace("SCOPE", "<OwnershipScope>None</OwnershipScope>", StringComparison.Ordinal), Init("--exclude", glob).Fine().Lines);
        Assert.Equal(Project, Read("samples/S/S.csproj"));
    }

    [Theory]
    [InlineData("samples/S/S.csproj", "<Project><PropertyGroup><OwnershipScope>None</OwnershipScope></PropertyGroup></Project>")]
    [InlineData("samples/Directory.Build.targets", "<Project><PropertyGroup><OwnershipScope>None</OwnershipScope></PropertyGroup></Project>")]
    [InlineData("samples/Directory.Build.props", "<Project />")]
    public void ExcludedProjectOfWhichNobodyIsAsked_StaysAsItIs(string file, string content)
    {
        Folder.Write("src/A/A.csproj", Project);
        Folder.Write("samples/S/S.csproj", Project);
        Folder.Write(file, content);

        Assert.DoesNotContain(" samples/", Init("--exclude", "samples/**").Fine().Out, StringComparison.Ordinal);
    }
}
