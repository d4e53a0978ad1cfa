using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tool.Builds;
using OwnershipAnalyzers.Tool.Check;

namespace OwnershipAnalyzers.Tool.Tests.Check;

public sealed class CompilerFindingsTests
{
    private static readonly CatalogFinding OfCatalog = new(new Finding(ConfigurationRules.UnreachedProject, new FilePlace("a.csproj"), "x", "y") { Subject = "kept" }, IsReported: false);
    private static readonly CatalogFinding OfCompiler = new(new Finding(DefinitionRules.NoTeam, new FilePlace("b.csproj"), "B", "x", "y"), IsReported: true);

    private static string[] Merge(params BuildFinding[] built) =>
        [.. CompilerFindings.Merge([OfCatalog, OfCompiler], built, AnalysisMode.Default).Select(one => $"{one.Finding.Place!.Text} {one.Finding.SeverityIn(AnalysisMode.Default)} {one.Finding.Rule.Id} {one.Finding.Subject}")];

    [Fact]
    public void WithoutABuild_TheCatalogSpeaksForTheCompiler() => Assert.Equal(["a.csproj Warning OWN0009 kept", "b.csproj Warning OWN1001 "], Merge());

    [Fact]
    public void WithABuild_TheCompilerSpeaksForItself() => Assert.Equal(
        ["a.csproj Warning OWN0009 kept", "b/Code.cs(1,2) Error OWN1001 "],
        Merge(new BuildFinding("error", "OWN1001", "b/Code.cs(1,2)", "says the compiler"), new BuildFinding("warning", "OWN0009", "a.csproj", OfCatalog.Finding.Message), new BuildFinding("warning", "OWN7777", "a", "of a newer version")));
}
