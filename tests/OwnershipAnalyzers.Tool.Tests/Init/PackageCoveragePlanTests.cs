using System.Text;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Init;

public sealed class ReachPlanTests : IDisposable
{
    private const string Project = "<Project Sdk=\"Microsoft.NET.Sdk\" />";

    private readonly TestFolder _folder = new();

    public ReachPlanTests() => _folder.Write("src/A/A.csproj", Project);

    public void Dispose() => _folder.Dispose();

    private Cli Init(params string[] options) => Cli.Run(["init", _folder.Path, .. options]).Fine();

    private string Read(string file) => File.ReadAllText(_folder.File(file));

    private static string ImportOf(string name) => $"<Import Project=\"$([MSBuild]::GetPathOfFileAbove('{name}', '$(MSBuildThisFileDirectory)../'))\" />";

    [Fact]
    public void NestedFile_IsOpenedOnce()
    {
        _folder.Write("src/B/B.csproj", Project);
        _folder.Write("src/B/Directory.Build.props", "<Project>\n  <PropertyGroup>\n    <Nullable>enable</Nullable>\n  </PropertyGroup>\n</Project>\n");

        var once = Init();

        Assert.Contains("  edit   src/B/Directory.Build.props: imports the Directory.Build.props above, so that the package reaches 1 project more", once.Lines);
        Assert.DoesNotContain("does not reach", once.Out, StringComparison.Ordinal);
        Assert.Equal($"<Project>\n  {ImportOf("Directory.Build.props")}\n  <PropertyGroup>\n    <Nullable>enable</Nullable>\n  </PropertyGroup>\n</Project>\n", Read("src/B/Directory.Build.props"));
        Assert.Contains("There is nothing to write.", Init().Lines);
    }

    [Fact]
    public void DryRun_ShowsTheImportAndWritesNothing()
    {
        _folder.Write("src/B/B.csproj", Project);
        _folder.Write("src/B/Directory.Build.props", "<Project />");

        Assert.Contains($"+  {ImportOf("Directory.Build.props")}", Init("--dry-run").Lines);
        Assert.Equal("<Project />", Read("src/B/Directory.Build.props"));
    }

    [Fact]
    public void FilesInARow_AreAllOpened()
    {
        _folder.Write("src/B/C/C.csproj", Project);
        _folder.Write("src/B/C/Directory.Build.props", "<Project />");
        _folder.Write("src/B/Directory.Build.props", "<Project />");

        var lines = Init().Lines;

        Assert.Contains("  edit   src/B/C/Directory.Build.props: imports the Directory.Build.props above, so that the package reaches 1 project more", lines);
        Assert.Contains("  edit   src/B/Directory.Build.props: imports the Directory.Build.props above, so that the package reaches 1 project more", lines);
        Assert.Contains("There is nothing to write.", Init().Lines);
    }

    [Fact]
    public void WhatComesWithTheImport_IsSaid()
    {
        _folder.Write("Directory.Build.props", "<Project><PropertyGroup><Nullable>enable</Nullable><LangVersion>12</LangVersion></PropertyGroup><ItemGroup><PackageReference Include=\"Analyzer\" /></ItemGroup></Project>");
        _folder.Write("src/B/B.csproj", Project);
        _folder.Write("src/B/Directory.Build.props", "<Project><PropertyGroup><Nullable>disable</Nullable></PropertyGroup></Project>");

        Assert.Contains("  src/B/Directory.Build.props: with the Directory.Build.props above, its projects also get LangVersion, package Analyzer. Build once, and set here what has to stay different.", Init("--dry-run").Lines);
    }

    [Theory]
    [InlineData("<Project>\r\n\r\n\t<!-- ü -->\r\n\t<PropertyGroup />\r\n</Project>\r\n", "<Project>\r\n\r\n\tIMPORT\r\n\r\n\t<!-- ü -->\r\n\t<PropertyGroup />\r\n</Project>\r\n")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- <Project> -->\n<Project xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\" InitialTargets='a>b'>\n    <PropertyGroup />\n</Project>", "<?xml version=\"1.0\"?>\n<!-- <Project> -->\n<Project xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\" InitialTargets='a>b'>\n    IMPORT\n    <PropertyGroup />\n</Project>")]
    [InlineData("<Project/>", "<Project>\n  IMPORT\n</Project>")]
    [InlineData("<Project></Project>", "<Project>\n  IMPORT\n</Project>")]
    [InlineData("<Project><PropertyGroup /></Project>", "<Project>\n  IMPORT\n<PropertyGroup /></Project>")]
    [InlineData("<Project>\n</Project>\n", "<Project>\n  IMPORT\n</Project>\n")]
    public void EveryForm_StaysAsItIsBesidesTheImport(string before, string after)
    {
        _folder.Write("src/B/B.csproj", Project);
        _folder.Write("src/B/Directory.Build.props", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(before)]);

        Init();

        Assert.Equal("\uFEFF" + after.Replace("IMPORT", ImportOf("Directory.Build.props"), StringComparison.Ordinal), Encoding.UTF8.GetString(File.ReadAllBytes(_folder.File("src/B/Directory.Build.props"))));
    }

    [Theory]
    [InlineData("src/vendor/X", "<Project />", Project, "what is in a folder 'vendor' is usually no code of yours, or material for tests and templates")]
    [InlineData("templates/X", "<Project />", Project, "what is in a folder 'templates' is usually no code of yours, or material for tests and templates")]
    [InlineData("src/X", "<!-- <auto-generated /> -->\n<Project />", Project, "a tool has written it")]
    [InlineData("src/X", "<Project><Import Project=\"$(RepositoryEngineering)common.props\" /></Project>", Project, "it imports '$(RepositoryEngineering)common.props', which may lead to the file above already")]
    [InlineData("src/X", "<Project />", "<Project ToolsVersion=\"15.0\"><Import Project=\"$(MSBuildToolsPath)\\Microsoft.CSharp.targets\" /></Project>", "src/X/X.csproj below it names no SDK, and an old project may not stand what comes with the import")]
    [InlineData("src/X", "<Project />", "<Project Sdk=\"Uno.Sdk/5.0\" />", "src/X/X.csproj below it has the SDK Uno.Sdk/5.0, which may not stand what comes with the import")]
    public void FileThatIsNotOursToEdit_IsNamedWithTheReason(string folder, string file, string project, string why)
    {
        _folder.Write($"{folder}/X.csproj", project);
        _folder.Write($"{folder}/Directory.Build.props", file);

        var lines = Init().Lines;

        Assert.Contains($"  The package does not reach {folder}/X.csproj, because {folder}/Directory.Build.props cuts it off from the Directory.Build.props above. It is not edited: {why}. Add {ImportOf("Directory.Build.props")} to it, or leave the project out with --exclude.", lines);
        Assert.Equal(file, Read($"{folder}/Directory.Build.props"));
    }

    [Fact]
    public void IgnoredFile_IsNotEdited()
    {
        Cli.Git(_folder.Path, "init", "-q");
        _folder.Write(".gitignore", "Directory.Build.props\n!/Directory.Build.props\n");
        _folder.Write("src/B/B.csproj", Project);
        _folder.Write("src/B/Directory.Build.props", "<Project />");

        Assert.Contains("It is not edited: it is ignored by git, a link, or part of another repository.", Init().Out, StringComparison.Ordinal);
        Assert.Equal("<Project />", Read("src/B/Directory.Build.props"));
    }

    [Theory]
    [InlineData("<PackageVersion Include=\"Serilog\" Version=\"4.0.0\" />", "", "both files give a version of Serilog, and only one may: change Include to Update here first")]
    [InlineData("", "<PropertyGroup><ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally></PropertyGroup>", "it switches central package management off, with which the package comes")]
    public void CentralFileThatWouldBreak_IsNamed(string items, string rest, string why)
    {
        _folder.Write("Directory.Packages.props", "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup><ItemGroup><PackageVersion Include=\"Serilog\" Version=\"3.0.0\" /></ItemGroup></Project>");
        _folder.Write("src/B/B.csproj", Project);
        _folder.Write("src/B/Directory.Packages.props", $"<Project>{rest}<ItemGroup>{items}</ItemGroup></Project>");

        Assert.Contains($"It is not edited: {why}.", Init().Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Import", Read("src/B/Directory.Packages.props"), StringComparison.Ordinal);
    }

    [Fact]
    public void ImportUnderACondition_IsNamedAndNotDoubled()
    {
        var before = $"<Project>{ImportOf("Directory.Build.props").Replace(" />", " Condition=\"'$(Official)' == 'true'\" />", StringComparison.Ordinal)}</Project>";
        _folder.Write("src/B/B.csproj", Project);
        _folder.Write("src/B/Directory.Build.props", before);

        Assert.Contains("  src/B/Directory.Build.props imports the Directory.Build.props above only if '$(Official)' == 'true'. Otherwise the package does not reach src/B/B.csproj.", Init().Lines);
        Assert.Equal(before, Read("src/B/Directory.Build.props"));
    }

    [Theory]
    [InlineData("<Project><PropertyGroup><Up>$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))</Up></PropertyGroup><Import Project=\"$(Up)\" Condition=\"'$(Up)' != ''\" /></Project>")]
    [InlineData("<Project><Import Project=\"../Directory.Build.props\" Condition=\"Exists('../Directory.Build.props')\" /></Project>")]
    [InlineData("<Project><Import Project=\"$(Root)Directory.Build.props\" /></Project>")]
    public void OtherWaysOfImporting_StayAsTheyAre(string before)
    {
        _folder.Write("src/B/B.csproj", Project);
        _folder.Write("src/B/Directory.Build.props", before);

        Assert.DoesNotContain("src/B/Directory.Build.props", Init().Out, StringComparison.Ordinal);
        Assert.Equal(before, Read("src/B/Directory.Build.props"));
    }
}
