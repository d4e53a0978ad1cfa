using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>The packed tool, installed from the feed and used as people use it.</summary>
public sealed class ToolTests(InstalledTool tool) : IClassFixture<InstalledTool>
{
    private BuildResult Run(TestRepository repository, params IEnumerable<string> arguments)
    {
        var path = tool.Folder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        return BuildResult.Of(repository.Root, new Dictionary<string, string> { ["PATH"] = path }, ["ownership", .. arguments]);
    }

    [Fact]
    public void Brownfield_IsSetUpBuiltCheckedAndRenamed()
    {
        using var repository = Brownfield();

        Run(repository, "init", "--team-property", "Workstream").Succeeded();
        var check = Run(repository, "check", "--build", "--fail-on", "warning");

        Assert.Equal(1, check.ExitCode);
        // An empty Directory.Build.props kept the package from Tools; init has opened it.
        Assert.Equal(
            [
                "OWN1001 src/Shared/SharedCode.cs(1,1)", "OWN1001 src/Tools/ToolsCode.cs(1,1)", "OWN1004 src/Shared/SharedCode.cs(1,1)", "OWN1004 src/Tools/ToolsCode.cs(1,1)",
                "OWN3001 src/Shared/SharedCode.cs(1,1)",
            ],
            check.Findings.Where(finding => finding.Id is "OWN0009" or "OWN1001" or "OWN1004" || finding.Place.StartsWith("src/Shared", StringComparison.Ordinal))
                .Select(finding => $"{finding.Id} {finding.Place}").Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("suggestion OWN1013: Ownership of service 'search' was guessed from Backstage.", check.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(repository["catalog/ownership-catalog.json"]));

        // From what that build left, without the compiler: the same owners.
        Assert.Contains("\"id\": \"cart\",\n      \"team\": \"shopping\"", repository.Read("catalog/ownership-catalog.json"), StringComparison.Ordinal);
        Run(repository, "rename-team", "shopping", "storefront").Succeeded();
        repository.BuildCatalog().Succeeded();
        Assert.Contains("\"id\": \"cart\",\n      \"team\": \"storefront\"", repository.Read("catalog/ownership-catalog.json"), StringComparison.Ordinal);
        Assert.Contains("There is nothing to write.", Run(repository, "init", "--team-property", "Workstream").Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sample_HasTheFindingsOfItsBuild()
    {
        using var repository = TestRepository.CopyOfSample("AcmeShop");

        var check = Run(repository, "check", "--build").Succeeded();

        Assert.Equal(
            BuildFindings(repository.BuildCatalog("--no-incremental").Succeeded()),
            BuildFindings(check));
    }

    [Fact]
    public void Baseline_AcceptsWhatIsFoundAndShrinks()
    {
        using var repository = Brownfield();
        // Only of a repository in which every project is reached is it certain what no longer occurs.
        File.Delete(repository["src/Tools/Directory.Build.props"]);
        Run(repository, "init", "--team-property", "Workstream").Succeeded();

        Run(repository, "baseline", "--update").Succeeded();

        // Structural mistakes are never accepted.
        Assert.All(Run(repository, "check", "--build", "--fail-on", "suggestion").Findings, finding => Assert.StartsWith("OWN0", finding.Id, StringComparison.Ordinal));
        Assert.Contains("Baselines are up to date.", Run(repository, "baseline", "--update").Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("\"OWN1001\", \"subject\": \"assembly:Shared", repository.Read("ownership.baseline.json"), StringComparison.Ordinal);
        repository.Write("src/Shared/service.json", """{ "service": "shared", "team": "shopping", "stage": "runtime" }""");
        Run(repository, "baseline").Succeeded();
        Assert.DoesNotContain("assembly:Shared", File.Exists(repository["ownership.baseline.json"]) ? repository.Read("ownership.baseline.json") : "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<OwnershipAnalysisMode>Strict</OwnershipAnalysisMode><TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsAsErrors>OWN1001</WarningsAsErrors>""", "default")]
    [InlineData("", "strict")]
    public void BaselineWhereFindingsAreErrors_MakesTheBuildSucceed(string properties, string adoption)
    {
        using var repository = new TestRepository().WithRegistry()
            .Replace("ownership.json", "\"policy\"", $"\"adoption\": {{ \"default\": \"{adoption}\" }},\n  \"policy\"")
            .WithLibrary("Payments").WithLibrary("Ordering", project: """<ItemGroup><ProjectReference Include="../Payments/Payments.csproj" /></ItemGroup>""")
            .Write("Directory.Build.props", $"<Project><PropertyGroup>{properties}</PropertyGroup></Project>");
        Assert.NotEqual(0, repository.BuildCatalog().ExitCode);

        var update = Run(repository, "baseline", "--update").Succeeded();

        Assert.DoesNotContain("OWN0009", update.Output, StringComparison.Ordinal);
        Assert.Contains("\"OWN1001\", \"subject\": \"assembly:Ordering\"", repository.Read("ownership.baseline.json"), StringComparison.Ordinal);
        repository.BuildCatalog("--no-incremental").Succeeded();
        repository.WithLibrary("Search");
        Assert.Equal("error", Assert.Single(repository.Build("src/Search").Of("OWN1001")).Severity);
    }

    [Fact]
    public void BaselineOfWhatDoesNotCompile_SaysWhichSettingIsInTheWay()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments")
            .Write("src/Payments/.editorconfig", "[*.cs]\ndotnet_diagnostic.OWN1001.severity = error\n");

        var nothing = Run(repository, "baseline", "--update");
        var update = Run(repository.WithLibrary("Ordering"), "baseline", "--update");

        Assert.Equal((2, 1), (nothing.ExitCode, update.ExitCode));
        Assert.Contains("OWN1001 is an error at src/Payments/PaymentsCode.cs(1,1), by an .editorconfig", nothing.Output, StringComparison.Ordinal);
        Assert.Contains("1 project without a manifest (OWN0009): nothing in it is accepted", update.Output, StringComparison.Ordinal);
        Assert.Contains("OWN1001 is an error at src/Payments/PaymentsCode.cs(1,1), by an .editorconfig", update.Output, StringComparison.Ordinal);
        Assert.Contains("warning OWN0009: Nobody checks the ownership of this project: no build with OwnershipAnalyzers has left a manifest in its obj folder. Mend the errors of the build first", Run(repository, "check", "--build").Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> BuildFindings(BuildResult result) =>
        result.Findings.Select(finding => $"{finding.Place} {finding.Severity} {finding.Id}: {finding.Message}").Distinct().Order(StringComparer.Ordinal);

    /// <summary>As it is before anybody thought of ownership: a property of their own, files of a portal, a folder with build files of its own.</summary>
    private static TestRepository Brownfield() => new TestRepository(wayIn: WayIn.Sdk)
        .WithLibrary("Cart", project: "<PropertyGroup><Workstream>Shopping</Workstream></PropertyGroup>")
        .WithLibrary("Search")
        .Write("src/Search/catalog-info.yaml", "kind: Component\nmetadata: { name: search }\nspec: { owner: group:default/discovery }\n")
        .WithLibrary("Shared")
        .WithLibrary("Tools")
        .Write("src/Tools/Directory.Build.props", "<Project />");
}
