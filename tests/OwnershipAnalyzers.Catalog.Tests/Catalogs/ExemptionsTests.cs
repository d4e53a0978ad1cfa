using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Catalogs;

public class ExemptionsTests
{
    private static readonly Registry Registry = Example.ReadRegistry("""
        {
          "teams": { "labs": {} },
          "exemptions": [
            { "rule": "OWN2013", "service": "batch", "reason": "replaced in spring", "approvedBy": "platform", "expires": "2027-03-31" },
            { "rule": "OWN4001", "team": "labs", "reason": "on call from March on", "approvedBy": "platform" },
            { "rule": "OWN0001", "service": "batch" }, { "rule": "OWN2014" }
          ]
        }
        """).Value!;

    [Theory]
    [InlineData("OWN2013", "batch", "2027-03-31", true)]
    [InlineData("OWN2013", "batch/runbook", "2026-11-23", true)]
    [InlineData("OWN2013", "batch", "2027-04-01", false)]
    [InlineData("OWN2013", "batches", "2026-11-23", false)]
    [InlineData("OWN2014", "batch", "2026-11-23", false)]
    [InlineData("OWN4001", "team:labs/onCall", "2099-01-01", true)]
    [InlineData("OWN4001", "labs", "2026-11-23", false)]
    [InlineData("OWN0001", "batch", "2026-11-23", false)]
    public void Finding_IsExemptForItsRuleItsSubjectAndUntilTheLastDay(string id, string subject, string asOf, bool isExempt)
    {
        var finding = Finding.WithoutWords(RuleBook.All.First(rule => rule.Id == id)) with { Subject = subject };

        Assert.Equal(isExempt, new Exemptions(RepositoryModel.Of([], Registry, _ => null, new EvaluationContext { AsOf = Day.Parse(asOf)!.Value })).Find(finding) is not null);
    }

    [Fact]
    public void Justification_NamesReasonApproverAndLastDay() => Assert.Equal(
        [
            "replaced in spring (approved by platform, until 2027-03-31)", "on call from March on (approved by platform, until further notice)",
            "No reason stated (approved by nobody, until further notice)",
        ],
        Registry.Exemptions.Take(3).Select(Exemptions.Justification));

    [Fact]
    public void ExemptFinding_IsFlaggedAndNotLost()
    {
        var model = RepositoryModel.Of(
            [Example.Of("B", "net10.0", declared: [(FactKind.Service, "batch", ""), (FactKind.Stage, "Runtime", ""), (FactKind.Tier, "t", "")])],
            Example.ReadRegistry("""
                {
                  "tiers": { "t": { "requires": { "runtime": ["runbook"] } } },
                  "exemptions": [ { "rule": "OWN2013", "service": "batch", "reason": "r", "approvedBy": "a" } ]
                }
                """).Value, _ => null);

        var all = CatalogRules.Check(model, null, [], AnalysisMode.Default, []);

        Assert.Equal("r (approved by a, until further notice)", all.Single(one => one.Finding.Rule == FunctionRules.MissingRunbook).Exemption);
        Assert.Null(all.Single(one => one.Finding.Rule == FunctionRules.MissingDescription).Exemption);
    }
}
