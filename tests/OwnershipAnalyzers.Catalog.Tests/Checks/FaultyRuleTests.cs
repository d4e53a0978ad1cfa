using OwnershipAnalyzers.Checks;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Tests.Checks;

/// <summary>A rule that fails is one finding, and the others go on.</summary>
public class FaultyRuleTests
{
    [Fact]
    public void RuleOfTheCatalog_IsOneFindingAndTheOthersReport()
    {
        var model = new Repo { Services = ["""{ "service": "pay" }"""] }.RepositoryModel;
        var usual = CatalogRule.CheckAll(model).ToList();

        var findings = CatalogRule.CheckAll([new FaultyCatalogRule(), .. CatalogRule.All], model).ToList();

        Assert.NotEmpty(usual);
        Assert.Equal(usual.Count + 1, findings.Count);
        AssertReportable(findings, "Rule OWN4001");
    }

    /// <summary>It is asked about the assembly and about each of its logical services.</summary>
    [Fact]
    public void RuleAboutAssemblies_IsOneFindingAndTheOthersReport()
    {
        var place = new FilePlace("src/A/A.csproj");
        var facts = new AssemblyFacts("A", "src/A/A.csproj", UsesAttributes: true, [new Declaration(FactKind.Service, "a", place) { Of = "a" }, new Declaration(FactKind.Service, "b", place) { Of = "b" }]);
        var slice = new Slice { Project = "src/A/A.csproj" };

        var findings = AssemblyRule.CheckAll([new FaultyAssemblyRule(), .. AssemblyRule.All], facts, slice);

        Assert.Equal(AssemblyRule.CheckAll(facts, slice).Count + 1, findings.Count);
        AssertReportable(findings, "Rule OWN1002");
    }

    private static void AssertReportable(IEnumerable<Finding> findings, string part) => Assert.StartsWith(
        part + " failed because of a fault in OwnershipAnalyzers 0.1.0, not in your code: InvalidOperationException in ",
        Assert.Single(findings, finding => finding.Rule == ConfigurationRules.InternalError).Message, StringComparison.Ordinal);

    private sealed class FaultyCatalogRule : CatalogRule
    {
        public override Rule Rule => EscalationRules.NobodyOnCall;

        public override IEnumerable<Finding> Check(RepositoryModel model) => throw new InvalidOperationException("The rule is broken.");
    }

    private sealed class FaultyAssemblyRule : AssemblyRule
    {
        public override Rule Rule => DefinitionRules.UnknownTeam;

        // Fails while its findings are taken one by one.
        public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice) => Enumerable.Range(0, 1).Select<int, Finding>(_ => throw new InvalidOperationException("The rule is broken."));
    }
}
