using OwnershipAnalyzers.Checks;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tests.Catalogs;

namespace OwnershipAnalyzers.Tests.Registries;

public class PolicyReaderTests
{
    [Fact]
    public void Requirements_AreReadByStageWithTheirPlaces()
    {
        var (registry, findings) = Example.ReadRegistry("""
            {
              "policy": { "linkKinds": { "dataMap": "Which data it keeps." }, "requires": { "design": ["description"] }, "minimumPeople": { "24x7": 5 }, "maxServicesPerTeam": 8 },
              "tiers": { "tier-1": { "requires": {
                "runtime": ["runbook", "dashboard", "dataMap", "review:security", "function:sponsor", "environment:staging", "link:wiki"]
              } } }
            }
            """);

        Assert.Empty(findings);
        Assert.Equal((8, 5), (registry!.Policy.MaxServicesPerTeam!.Value, registry.Policy.MinimumPeople["24x7"].Value));
        Assert.Equal([RequirementKind.Description], registry.Policy.Requires[LifecycleStage.Design].Select(requirement => requirement.Kind));
        var required = registry.Tiers[0].Requires[LifecycleStage.Runtime];
        Assert.Equal(
            [
                (RequirementKind.Runbook, ""), (RequirementKind.Link, "dashboard"), (RequirementKind.Link, "dataMap"), (RequirementKind.Review, "security"),
                (RequirementKind.Function, "sponsor"), (RequirementKind.Environment, "staging"), (RequirementKind.Link, "wiki"),
            ], required.Select(requirement => (requirement.Kind, requirement.Name)));
        Assert.Equal("ownership.json(4,28)", required[1].Place.Text);
    }

    [Fact]
    public void WavesAndExemptions_AreRead()
    {
        var (registry, findings) = Example.ReadRegistry("""
            {
              "teams": { "pay": {} },
              "adoption": { "waves": [ { "name": "pilot", "teams": ["pay"], "from": "2026-12-01" } ] },
              "exemptions": [ { "rule": "OWN0005", "service": "legacy", "reason": "replaced soon", "approvedBy": "platform", "expires": "2027-03-31" } ]
            }
            """);

        Assert.Empty(findings);
        Assert.Equal((new DateTime(2026, 12, 1), "pay"), (registry!.Waves[0].From!.Value, registry.Waves[0].Teams[0].Value));
        Assert.Equal(("OWN0005", "legacy", new DateTime(2027, 3, 31)), registry.Exemptions[0] is var exemption ? (exemption.Rule!.Value, exemption.Service!.Value, exemption.Expires!.Value) : default);
    }

    [Fact]
    public void SeverityOfARule_IsTakenIfTheCatalogReportsIt()
    {
        // What is wrong with a declaration the compiler says, also where the catalog looks for it in other languages.
        var ofCatalog = CatalogRule.All.Select(rule => rule.Rule.Id).Except(AssemblyRule.All.Select(rule => rule.Rule.Id)).ToHashSet(StringComparer.Ordinal);

        Assert.All(ofCatalog, id => Assert.Empty(FindingsAbout(id)));
        Assert.All(CompilerRules.All.Select(rule => rule.Id).Where(id => !ofCatalog.Contains(id) && id != AdoptionRules.StaleEntry.Id), id => Assert.Single(FindingsAbout(id)));

        static IReadOnlyList<Finding> FindingsAbout(string id) => Example.ReadRegistry($$"""{ "policy": { "severities": { "{{id}}": "none" } } }""").Findings;
    }

    [Theory]
    [InlineData("""{ "tiers": { "t": { "requires": { "runtime": ["runbok"] } } } }""",
        "ownership.json(1,47): OWN0004: Requirement 'runbok' is used here but not defined in ownership.json. Did you mean 'runbook'?")]
    [InlineData("""{ "policy": { "requires": { "runtime": ["dataMap"] } } }""",
        "ownership.json(1,41): OWN0004: Requirement 'dataMap' is used here but not defined in ownership.json. Kinds of links of your own are defined under policy.linkKinds.")]
    [InlineData("""{ "policy": { "requires": { "runtme": [] } } }""",
        "ownership.json(1,29): OWN0002: Unknown key 'runtme' in 'requires' of 'policy' of ownership.json is ignored; the nearest known key is 'runtime'.")]
    [InlineData("""{ "policy": { "minimumPeople": { "allways": 4 } } }""",
        "ownership.json(1,34): OWN0001: The registry cannot be read: 'allways' is not a coverage: it is not clear which times are meant; write 24x7, 24x5, weekdays, daily, or days and hours such as Mon-Fri 08:00-18:00.")]
    [InlineData("""{ "policy": { "severities": { "OWN5005": "warning", "OWN9001": "none", "OWN5011": "none" } } }""",
        "ownership.json(1,31): OWN0001: The registry cannot be read: 'OWN5005' is reported by the compiler; write dotnet_diagnostic.OWN5005.severity into a .globalconfig instead.")]
    [InlineData("""{ "policy": { "severities": { "OWN2003": "loud", "OWN1001": "none", "OWN0001": "none", "OWN7": "none" } } }""",
        "ownership.json(1,42): OWN0001: The registry cannot be read: 'OWN2003' of 'severities' of 'policy' of ownership.json is 'loud'; write one of none, suggestion, warning, error.",
        "ownership.json(1,50): OWN0001: The registry cannot be read: 'OWN1001' is reported by the compiler; write dotnet_diagnostic.OWN1001.severity into a .globalconfig instead.",
        "ownership.json(1,69): OWN0001: The registry cannot be read: 'OWN0001' is a rule about configuration, on which all others rest; delete the line.",
        "ownership.json(1,88): OWN0001: The registry cannot be read: 'OWN7' is not a rule; write the id of one, such as OWN2013.")]
    [InlineData("""{ "adoption": { "waves": [ { "teams": ["pay"] } ] } }""",
        "ownership.json(1,40): OWN0004: Team 'pay' is used here but not defined in ownership.json.")]
    [InlineData("""{ "exemptions": [ { "rule": "OWN9999" }, 5, { "reason": "x" } ] }""",
        "ownership.json(1,29): OWN0001: The registry cannot be read: 'OWN9999' is not a rule. Write the id of one, such as OWN2013.",
        "ownership.json(1,42): OWN0001: The registry cannot be read: an exemption of ownership.json is a number; write an object: { ... }.",
        "ownership.json(1,45): OWN0001: The registry cannot be read: an exemption of ownership.json has no 'rule'; add it, or delete the { ... }.")]
    public void Mistakes_AreReportedAtTheirPlaces(string json, params string[] expected) => Assert.Equal(expected, Example.ReadRegistry(json).Findings.Lines());
}
