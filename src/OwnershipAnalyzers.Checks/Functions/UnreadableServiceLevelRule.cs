using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Functions;

/// <summary>A promise that nobody can measure, or an agreement that asks for more than the team aims at.</summary>
internal sealed class UnreadableServiceLevelRule : CatalogRule
{
    public override Rule Rule => FunctionRules.UnreadableServiceLevel;

    public override IEnumerable<Finding> Check(RepositoryModel model) =>
    [
        .. model.Services.SelectMany(service => Check(service.Details.Agreements, service.Details.Objectives)
            .Select(problem => service.Finding(Rule, problem.Place, "availability/" + problem.Level, service.Id, problem.Text))),
        .. model.Registry.ExternalServices.SelectMany(service => Check(service.Agreements, service.Objectives)
            .Select(problem => new Finding(Rule, problem.Place, service.Id, problem.Text) { Subject = $"{service.Id}/availability/{problem.Level}" })),
    ];

    private static IEnumerable<Problem> Check(IReadOnlyList<ServiceLevel> agreements, IReadOnlyList<ServiceLevel> objectives) =>
        agreements.Concat(objectives).SelectMany(Malformed).Concat(agreements.SelectMany(agreement => Contradicted(agreement, objectives)));

    private static IEnumerable<Problem> Malformed(ServiceLevel level)
    {
        var name = Excerpt.Of(level.Name ?? level.Objective?.Value ?? "");
        if (level.Objective is null)
            yield return new Problem(level.Place, name, "it has no objective; add one, such as \"objective\": \"99.9%\"");
        else if (Objective.Parse(level.Objective.Value, out var problem) is null)
            yield return new Problem(level.Objective.Place, name, $"the objective '{Excerpt.Of(level.Objective.Value)}' cannot be measured: {problem}");
        if (level.Window is null)
            yield return new Problem(level.Place, name, "it has no window, so nobody knows when it is broken; add the time over which it is measured, such as \"window\": \"P30D\"");
        else if (Window.Parse(level.Window.Value, out var problem) is null)
            yield return new Problem(level.Window.Place, name, $"the window '{Excerpt.Of(level.Window.Value)}' is no length of time: {problem}");
        if (level.Target is not null && Objective.Parse(level.Target.Value, out _) is not RatioObjective)
            yield return new Problem(level.Target.Place, name, $"the target '{Excerpt.Of(level.Target.Value)}' is not a share; write one such as 99%");
    }

    /// <summary>Only of what measures the same, and only when no objective aims as high: times say nothing without the indicator that they limit.</summary>
    private static IEnumerable<Problem> Contradicted(ServiceLevel agreement, IReadOnlyList<ServiceLevel> objectives)
    {
        var agreed = ServiceLevelTarget.Of(agreement);
        if (agreed is null || (agreed is DurationObjective && Indicator(agreement) is null))
            yield break;
        var alike = objectives.Where(objective => Indicator(objective) == Indicator(agreement) && ServiceLevelTarget.Of(objective)?.GetType() == agreed.GetType()).ToList();
        if (alike.Count > 0 && alike.All(objective => agreed.IsStricterThan(ServiceLevelTarget.Of(objective)!)))
        {
            yield return new Problem(agreement.Objective!.Place, Excerpt.Of(agreement.Name ?? "sla"),
                $"the agreement promises {agreed}, and the objective at {alike[0].Place.Text} aims at {ServiceLevelTarget.Of(alike[0])} only; aim higher than what is promised");
        }
    }

    private static string? Indicator(ServiceLevel level) => level.Indicator?.Trim().ToUpperInvariant();

    private sealed record Problem(FilePlace Place, string Level, string Text);
}
