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
        new MissingDeclarationRule(DefinitionRules.NoTeam, DefinitionRules.EmptyTeam, FactKind.Team),
        new UnknownTeamRule(),
        new SeveralValuesRule(DefinitionRules.SeveralTeams, FactKind.Team),
        new MissingDeclarationRule(DefinitionRules.NoService, DefinitionRules.EmptyService, FactKind.Service),
        new MalformedServiceRule(),
        new RenamedTeamRule(),
        new IndividualOwnerRule(),
        new SeveralValuesRule(DefinitionRules.DeclarationsDisagree, FactKind.Service),
        new SeveralValuesRule(DefinitionRules.DeclarationsDisagree, FactKind.Stage),
        new SeveralValuesRule(DefinitionRules.DeclarationsDisagree, FactKind.Tier),
        new SeveralValuesRule(DefinitionRules.DeclarationsDisagree, FactKind.RetiresOn),
        new SeveralValuesRule(DefinitionRules.DeclarationsDisagree, FactKind.Replacement),
        new MissingDeclarationRule(FunctionRules.NoTier, FunctionRules.EmptyTier, FactKind.Tier),
        new UnknownTierRule(),
        new MissingDeclarationRule(LifecycleRules.NoStage, LifecycleRules.EmptyStage, FactKind.Stage),
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

    /// <summary>
    /// The violations of all rules about one assembly, each with its subject, the team that owns that, and the preset of the team.
    /// </summary>
    public static IReadOnlyList<Finding> CheckAll(AssemblyFacts facts, Slice slice) => CheckAll(All, facts, slice);

    /// <summary>The violations of some rules; one that fails is a finding (OWN0011) of its own, and the others go on.</summary>
    public static IReadOnlyList<Finding> CheckAll(IReadOnlyList<AssemblyRule> rules, AssemblyFacts facts, Slice slice)
    {
        var errors = new InternalErrors();
        // What a logical service declares itself is checked like what an assembly declares. What it does not declare, its assembly does.
        var aboutValues = rules.Where(rule => rule.IsAboutValues).ToList();
        List<Finding> findings =
        [
            .. CheckPart(rules, facts),
            .. facts.LogicalServices.SelectMany(service => CheckPart(aboutValues, facts with { Logical = service })),
        ];
        var failures = errors.Take().Select(failure => failure with { Place = new FilePlace(facts.Project) });
        return [.. findings, .. Named(failures, facts, slice)];

        IEnumerable<Finding> CheckPart(IReadOnlyList<AssemblyRule> asked, AssemblyFacts part) =>
            Named(asked.SelectMany(rule => Ask(rule, part)), part, slice);

        IReadOnlyList<Finding> Ask(AssemblyRule rule, AssemblyFacts part) =>
            errors.Ask<AssemblyRule, IReadOnlyList<Finding>>(rule.Rule, rule, asked => [.. asked.Check(part, slice)], otherwise: []);
    }

    /// <summary>
    /// Adds what is the same for all rules: the subject to which the wrong value belongs, its team and the preset of that.
    /// </summary>
    private static IEnumerable<Finding> Named(IEnumerable<Finding> findings, AssemblyFacts facts, Slice slice)
    {
        var all = findings.ToList();
        if (all.Count == 0)
            return all;
        var subject = Subjects.Of(facts);
        var team = slice.OwningTeam(facts);
        return all.Select(finding => finding with
        {
            Subject = Subjects.Part(subject, finding.Subject),
            Team = team,
            Mode = slice.ModeOf(team),
        });
    }
}
