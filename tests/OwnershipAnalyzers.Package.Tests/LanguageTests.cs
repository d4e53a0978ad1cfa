using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>F# and Visual Basic have no analyzer: they declare by property or profile, and the catalog checks them.</summary>
public class LanguageTests
{
    private const string FSharp = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework>{0}</PropertyGroup>
          <ItemGroup><Compile Include="Tax.fs" /></ItemGroup>
        </Project>
        """;

    private const string VisualBasic = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework>{0}</PropertyGroup>
        </Project>
        """;

    private const string Properties = "<OwnershipTeam>payments</OwnershipTeam><OwnershipService>tax</OwnershipService><OwnershipStage>Runtime</OwnershipStage>";

    [Theory]
    [InlineData("Tax.fsproj", FSharp, "Tax.fs", "module Tax\nlet rate = 19\n", "F#")]
    [InlineData("Tax.vbproj", VisualBasic, "Tax.vb", "Public Module Tax\nEnd Module\n", "VB")]
    public void Properties_ReachTheCatalog(string project, string content, string source, string code, string language)
    {
        using var repository = Repository(project, content, source, code, Properties);

        repository.BuildCatalog().Clean();

        var catalog = repository.Read("catalog/ownership-catalog.json");
        Assert.Contains("\"id\": \"tax\"", catalog, StringComparison.Ordinal);
        Assert.Contains($"\"language\": \"{language}\"", catalog, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tax.fsproj", FSharp, "Tax.fs", "module Tax\nlet rate = 19\n")]
    [InlineData("Tax.vbproj", VisualBasic, "Tax.vb", "Public Module Tax\nEnd Module\n")]
    public void NothingDeclared_IsReportedOnceAtTheProjectFile(string project, string content, string source, string code)
    {
        using var repository = Repository(project, content, source, code, "");

        var build = repository.BuildCatalog().Succeeded();

        Assert.Equal(["OWN1001", "OWN1004", "OWN3001"], build.Findings.Select(finding => finding.Id).Order());
        Assert.All(build.Findings, finding => Assert.StartsWith("src/Tax/" + project, finding.Place, StringComparison.Ordinal));
        Assert.All(build.Findings, finding => Assert.DoesNotContain("[assembly:", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void PresetOfTheProject_DecidesHowLoudItsFindingsAre()
    {
        using var repository = Repository("Tax.vbproj", VisualBasic, "Tax.vb", "Public Module Tax\nEnd Module\n", "<OwnershipAnalysisMode>None</OwnershipAnalysisMode>");
        repository.BuildCatalog().Clean();

        repository.Replace("src/Tax/Tax.vbproj", "None", "Strict");

        var build = repository.BuildCatalog();
        Assert.All(build.Findings, finding => Assert.Equal("error", finding.Severity));
        Assert.NotEqual(0, build.ExitCode);
    }

    private static TestRepository Repository(string project, string content, string source, string code, string properties) =>
        new TestRepository().WithRegistry()
            .Write("src/Tax/" + project, content.Replace("{0}", properties, StringComparison.Ordinal)).Write("src/Tax/" + source, code);
}
