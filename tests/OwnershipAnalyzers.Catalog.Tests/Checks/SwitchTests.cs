using OwnershipAnalyzers.Checks;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tests.Catalogs;

namespace OwnershipAnalyzers.Tests.Checks;

/// <summary>How loud the rules of the catalog are, and whom they are about.</summary>
public class SwitchTests
{
    private static readonly string[] Service = ["""{ "service": "pay" }"""];

    [Fact]
    public void SeverityOfTheRegistry_WinsOverThePreset()
    {
        var findings = CatalogRule.CheckAll(new Repo { Registry = """{ "policy": { "severities": { "OWN2003": "Error" } } }""", Services = Service }.RepositoryModel);

        var finding = Assert.Single(findings, finding => finding.Rule == FunctionRules.MissingDescription);
        Assert.Equal([Severity.Error, Severity.Error, Severity.Off], new[] { AnalysisMode.Default, AnalysisMode.Recommended, AnalysisMode.None }.Select(finding.SeverityIn));
    }

    [Fact]
    public void RuleThatIsSwitchedOff_StaysSilent() => Assert.DoesNotContain(
        CatalogRule.CheckAll(new Repo { Registry = """{ "policy": { "severities": { "OWN2003": "none" } } }""", Services = Service }.RepositoryModel),
        finding => finding.Rule == FunctionRules.MissingDescription);

    [Fact]
    public void FindingOfAService_IsAsLoudAsItsProjects() => Assert.Equal(
        AnalysisMode.Strict,
        Assert.Single(new Repo { Manifests = [Example.Of("A", "net10.0", declared: (FactKind.Service, "a", "")) with { Mode = AnalysisMode.Strict }] }.Findings(FunctionRules.MissingDescription)).Mode);

    [Fact]
    public void ServiceBuiltElsewhere_IsNotAskedForADescription() =>
        Assert.Empty(new Repo { Manifests = [Example.Of("A", "net10.0", declared: (FactKind.Service, "a", "")) with { Project = "" }] }.Findings(FunctionRules.MissingDescription));

    [Fact]
    public void DissolvedTeam_IsNotAskedToBeOnCall() => Assert.Empty(new Repo
    {
        Registry = """{ "teams": { "old": { "successor": "new" }, "new": {} } }""",
        Services = ["""{ "service": "pay", "team": "old", "stage": "runtime" }"""],
    }.Findings(EscalationRules.NobodyOnCall));
}
