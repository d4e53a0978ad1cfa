using OwnershipAnalyzers.Checks;
using OwnershipAnalyzers.Checks.Functions;
using OwnershipAnalyzers.Checks.Lifecycle;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Scores;

/// <summary>
/// What is asked of a service. Whether it is there, the rules of the catalog say, so that a score and a build never disagree; here stands
/// only when a rule asks for something at all.
/// </summary>
internal sealed class Readiness(RepositoryModel model)
{
    private static readonly MissingDescriptionRule Description = new();

    /// <summary>
    /// The rules that look for what a tier or the policy requires, with what they call it and what the subjects of their findings are.
    /// </summary>
    private static readonly (RequirementKind Kind, ServiceRule Rule, Func<string, string> Name, Func<string, string> Part)[] Required =
    [
        (RequirementKind.Link, new MissingLinkRule(), name => name, name => $"link/{name}"),
        (RequirementKind.Runbook, new MissingRunbookRule(), _ => "runbook", _ => "runbook"),
        (RequirementKind.Sla, new MissingServiceLevelRule(), _ => "sla", _ => "service level agreement"),
        (RequirementKind.Slo, new MissingServiceLevelRule(), _ => "slo", _ => "service level objective"),
        (RequirementKind.Function, new UnaccountableFunctionRule(), name => $"function:{name}", name => $"function/{name}"),
        Ready(RequirementKind.Alerts, "alerts"),
        Ready(RequirementKind.Review, "review"),
        Ready(RequirementKind.Environment, "environment"),
    ];

    /// <summary>Everything that is asked of a service, each thing once.</summary>
    public IReadOnlyList<Expectation> Of(OwnedService service) =>
    [
        .. Declared(service), .. Asked(service), .. Kept(service), .. new DutyReadiness(model).Of(service),
    ];

    /// <summary>What its assemblies should say.</summary>
    private IEnumerable<Expectation> Declared(OwnedService service)
    {
        var facts = service.Facts;
        yield return facts.Team is { } team && model.HasRegistry && model.FindTeam(team) is null
            ? new Expectation(DefinitionRules.UnknownTeam, "team", $"Team '{Excerpt.Of(team)}' is not in the registry.")
            : new Expectation(DefinitionRules.MissingTeam, "team", facts.Team is null ? "It has no owning team, or several." : null);
        yield return new Expectation(
            LifecycleRules.MissingStage, "stage", service.Stage is null ? "It has no lifecycle stage, or several." : null);
        if (model.Registry.Tiers.Count > 0)
        {
            yield return facts.Tier is { } tier && service.Tier is null
                ? new Expectation(FunctionRules.UnknownTier, "tier", $"Tier '{Excerpt.Of(tier)}' is not in the registry.")
                : new Expectation(FunctionRules.MissingTier, "tier", facts.Tier is null ? "It has no tier, or several." : null);
        }

        if (service.Stage is LifecycleStage.Deprecated or LifecycleStage.Retired)
        {
            yield return new Expectation(
                LifecycleRules.MissingRetirementDate, "retiresOn", service.RetiresOn is null ? "It has no retirement date." : null);
        }

        if (service.Stage != LifecycleStage.Retired && IsOn(Description.Rule))
            yield return Judged(Description, "description", Description.Of(service, model));
    }

    /// <summary>What its tier and the policy require in its stage.</summary>
    private IEnumerable<Expectation> Asked(OwnedService service) =>
        from required in Required
        where IsOn(required.Rule.Rule) && (required.Rule is not NotReadyRule || service.Stage == LifecycleStage.Runtime)
        let findings = required.Rule.Of(service, model).ToList()
        from asked in Requirements.Of(service, model, required.Kind)
        let subject = $"{service.Id}/{required.Part(asked.Name)}"
        select Judged(required.Rule, required.Name(asked.Name), findings.Where(finding => finding.Subject == subject));

    /// <summary>What it has should be good.</summary>
    private IEnumerable<Expectation> Kept(OwnedService service)
    {
        if (service.Stage == LifecycleStage.Retired)
            return [];
        (bool Asks, ServiceRule Rule, string Name)[] kept =
        [
            (service.Tier?.RunbookReviewDays is not null && service.Details.Runbooks.Count > 0, new StaleRunbookRule(), "runbook reviewed"),
            (service.Details.Alerts.Count > 0, new IncompleteAlertRule(), "alerts tested"),
            (service.Stage == LifecycleStage.Deprecated, new NowhereToGoRule(), "replacement"),
        ];
        return kept.Where(asked => asked.Asks && IsOn(asked.Rule.Rule))
            .Select(asked => Judged(asked.Rule, asked.Name, asked.Rule.Of(service, model)));
    }

    /// <summary>Who switched a rule off does not ask for it.</summary>
    private bool IsOn(Rule rule) => !model.Registry.Policy.Severities.TryGetValue(rule.Id, out var severity) || severity != Severity.Off;

    private static Expectation Judged(CatalogRule rule, string name, IEnumerable<Finding> findings) =>
        new(rule.Rule, name, findings.FirstOrDefault()?.Message);

    private static (RequirementKind, ServiceRule, Func<string, string>, Func<string, string>) Ready(RequirementKind kind, string word) =>
        (kind, new NotReadyRule(), name => name.Length == 0 ? word : $"{word}:{name}", name => NotReadyRule.Part(kind, name));
}
