using OwnershipAnalyzers.Checks.Adoption;
using OwnershipAnalyzers.Checks.Definition;
using OwnershipAnalyzers.Checks.Dependencies;
using OwnershipAnalyzers.Checks.Escalation;
using OwnershipAnalyzers.Checks.Functions;
using OwnershipAnalyzers.Checks.Lifecycle;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks;

/// <summary>A rule that needs to see more than one assembly: services, teams, the registry, earlier catalogs.</summary>
public abstract class CatalogRule
{
    /// <summary>The rules of the catalog, by id.</summary>
    public static IReadOnlyList<CatalogRule> All { get; } =
    [
        new RivalClaimsRule(),
        new OverloadedTeamRule(),
        new BehaveAsOneRule(),
        new UnconfirmedOwnerRule(),
        new UndescriptiveNameRule(),
        new ConfusableNamesRule(),
        new MissingDescriptionRule(),
        new ShallowDescriptionRule(),
        new UndeclaredMentionRule(),
        new MissingLinkRule(),
        new SeveralAgreementsRule(),
        new MissingServiceLevelRule(),
        new UnreadableServiceLevelRule(),
        new UnkeepablePromiseRule(),
        new MissingRunbookRule(),
        new MissingFileRule(),
        new StaleRunbookRule(),
        new UnaccountableFunctionRule(),
        new UnknownDependencyRule(),
        new RetirementOverdueRule(),
        new ShortNoticeRule(),
        new NowhereToGoRule(),
        new IllegalTransitionRule(),
        new NotReadyRule(),
        new IncompleteAlertRule(),
        new WrongRecipientRule(),
        new MissingApiDefinitionRule(),
        new NoChannelToConsumersRule(),
        new NoPreProductionRule(),
        new NobodyOnCallRule(),
        new TooFewLevelsRule(),
        new IndividualTargetRule(),
        new WrongDelayRule(),
        new WrongPeopleRule(),
        new RotationTooSmallRule(),
        new CoverageTooLowRule(),
        new NoShadowRule(),
        new NoHandoffRule(),
        new UnusedDependencyRule(),
        new CycleRule(),
        new OpenInternalsRule(),
        new NoFallbackRule(),
        new ExpiredExemptionRule(),
        new IncompleteExemptionRule(),
        new ContradictsCodeOwnersRule(),
        new StaleCodeOwnersRule(),
        new BaselineGrewRule(),
        new IneffectiveCodeOwnersRule(),
    ];

    /// <summary>What the rule is called and says.</summary>
    public abstract Rule Rule { get; }

    /// <summary>The violations of this rule.</summary>
    public abstract IEnumerable<Finding> Check(RepositoryModel model);

    /// <summary>The violations of all rules of the catalog that are not switched off, as loud as the organisation wants them.</summary>
    public static IEnumerable<Finding> CheckAll(RepositoryModel model) => CheckAll(All, model);

    /// <summary>The violations of some rules; one that fails is a finding (OWN0011) of its own, and the others go on.</summary>
    internal static IEnumerable<Finding> CheckAll(IReadOnlyList<CatalogRule> rules, RepositoryModel model)
    {
        var faults = new InternalErrors();
        var severities = model.Registry.Policy.Severities;
        var switchedOn = rules.Where(rule => !severities.TryGetValue(rule.Rule.Id, out var severity) || severity != Severity.Off);
        List<Finding> findings = [.. InWantedSeverity(switchedOn.SelectMany(Check), model)];
        return [.. findings, .. faults.Take()];

        IReadOnlyList<Finding> Check(CatalogRule rule) =>
            faults.Ask<CatalogRule, IReadOnlyList<Finding>>(rule.Rule, rule, asked => [.. asked.Check(model)], []);
    }

    /// <summary>The findings of rules that are not switched off, as loud as the organisation wants them.</summary>
    internal static IEnumerable<Finding> InWantedSeverity(IEnumerable<Finding> findings, RepositoryModel model)
    {
        var severities = model.Registry.Policy.Severities;
        return findings.Select(InWanted).Where(finding => finding.Severity != Severity.Off);

        Finding InWanted(Finding finding) =>
            severities.TryGetValue(finding.Rule.Id, out var severity) ? finding with { Severity = severity } : finding;
    }
}
