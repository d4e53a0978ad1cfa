using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Core.Tests;

/// <summary>An assembly in a repository with two teams, and one that was dissolved.</summary>
public abstract class RuleTest
{
    protected static Slice Registry { get; } = new()
    {
        Project = "src/Payments/Api/Acme.Payments.Api.csproj",
        Registry = "ownership.json",
        RegistryIsReadable = true,
        Teams = [new SliceTeam("inventory", []), new SliceTeam("legacy", [], "inventory"), new SliceTeam("payments", ["billing"])],
        Tiers = ["tier-1", "tier-2"],
    };

    protected static Declaration Team(string value) => new(FactKind.Team, value, new FilePlace("src/service.json", 2, 11));

    protected static Declaration Service(string value) => new(FactKind.Service, value, new FilePlace("src/service.json", 3, 14));

    protected static Declaration Stage(string value) => new(FactKind.Stage, value, new FilePlace("src/service.json", 4, 12));

    /// <summary>The findings of one rule.</summary>
    protected static IReadOnlyList<Finding> Check(Rule rule, Slice slice, params Declaration[] declarations) =>
        [.. AssemblyRule.CheckAll(new AssemblyFacts("Acme.Payments.Api", slice.Project, true, declarations), slice).Where(finding => finding.Rule == rule)];

    /// <summary>The message of the only finding of a rule.</summary>
    protected static string Message(Rule rule, params Declaration[] declarations) => Assert.Single(Check(rule, Registry, declarations)).Message;

    /// <summary>The values that the only finding of a rule offers.</summary>
    protected static IEnumerable<string> Offered(Rule rule, params Declaration[] declarations) =>
        Assert.Single(Check(rule, Registry, declarations)).FixSuggestion?.Values ?? [];

    protected static void StaysSilent(Rule rule, params Declaration[] declarations) => Assert.Empty(Check(rule, Registry, declarations));
}
