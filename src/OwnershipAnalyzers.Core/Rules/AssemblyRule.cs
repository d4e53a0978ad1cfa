using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

/// <summary>A rule about one assembly. It sees facts only, so the compiler and the catalog run the same code.</summary>
public abstract class AssemblyRule
{
    /// <summary>The rules about one assembly, in the order in which their findings are reported.</summary>
    public static IReadOnlyList<AssemblyRule> All { get; } =
    [
        new MissingRegistryRule(),
        new MissingDeclarationRule(DefinitionRules.MissingTeam, FactKind.Team),
        new UnknownTeamRule(),
        new SeveralValuesRule(DefinitionRules.SeveralTeams, FactKind.Team),
        new MissingDeclarationRule(DefinitionRules.MissingService, FactKind.Service),
        new MalformedServiceRule(),
        new RenamedTeamRule(),
        new IndividualOwnerRule(),
        new SeveralValuesRule(DefinitionRules.DeclarationsDisagree, FactKind.Service),
        new SeveralValuesRule(DefinitionRules.DeclarationsDisagree, FactKind.Stage),
        new SeveralValuesRule(DefinitionRules.DeclarationsDisagree, FactKind.Tier),
        new SeveralValuesRule(DefinitionRules.DeclarationsDisagree, FactKind.RetiresOn),
        new SeveralValuesRule(DefinitionRules.DeclarationsDisagree, FactKind.Replacement),
        new MissingDeclarationRule(FunctionRules.MissingTier, FactKind.Tier),
        new UnknownTierRule(),
        new MissingDeclarationRule(LifecycleRules.MissingStage, FactKind.Stage),
        new UnknownStageRule(),
        new MissingRetirementDateRule(),
        new RetiredButBuiltRule(),
        new UnversionedApiRule(),
        new WrongBoundaryRule(),
        new OutsideBoundariesRule(),
    ];

    /// <summary>What the rule is called and says.</summary>
    public abstract Rule Rule { get; }

    /// <summary>Whether it looks at what is declared, and not at what is missing or at the code.</summary>
    public virtual bool IsAboutValues => true;

    /// <summary>The violations of this rule.</summary>
    public abstract IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice);

    /// <summary>The violations of all rules about one assembly, each with its subject, the team that owns that, and the preset of the team.</summary>
    public static IReadOnlyList<Finding> CheckAll(AssemblyFacts facts, Slice slice) => CheckAll(All, facts, slice);

    /// <summary>The violations of some rules; one that fails is a finding (OWN0011) of its own, and the others go on.</summary>
    public static IReadOnlyList<Finding> CheckAll(IReadOnlyList<AssemblyRule> rules, AssemblyFacts facts, Slice slice)
    {
        var errors = new InternalErrors();
        // What a logical service says of itself is checked as what an assembly says; what it does not say, its assembly says.
        var values = rules.Where(rule => rule.IsAboutValues).ToList();
        List<Finding> findings = [.. Check(rules, facts), .. facts.LogicalServices.SelectMany(service => Check(values, facts with { Logical = service }))];
        return [.. findings, .. Named(errors.Take().Select(fault => fault with { Place = new FilePlace(facts.Project) }), facts, slice)];

        IEnumerable<Finding> Check(IReadOnlyList<AssemblyRule> some, AssemblyFacts about) =>
            Named(some.SelectMany(rule => errors.Ask<AssemblyRule, IReadOnlyList<Finding>>(rule.Rule, rule, asked => [.. asked.Check(about, slice)], [])), about, slice);
    }

    /// <summary>A rule says which value is wrong; whose value it is, is the same for all rules.</summary>
    private static IEnumerable<Finding> Named(IEnumerable<Finding> findings, AssemblyFacts facts, Slice slice)
    {
        var all = findings.ToList();
        if (all.Count == 0)
            return all;
        var (owner, team) = (Subjects.Of(facts), slice.OwningTeam(facts));
        return all.Select(finding => finding with { Subject = Subjects.Part(owner, finding.Subject), Team = team, Mode = slice.ModeOf(team) });
    }
}
