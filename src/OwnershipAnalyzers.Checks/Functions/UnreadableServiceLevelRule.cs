using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Reading;
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
            .Select(wrong => service.Finding(wrong.Problem.Message, wrong.Place, wrong.Part, wrong.Arguments(service.Id)))),
        .. model.Registry.ExternalServices.SelectMany(service => Check(service.Agreements, service.Objectives)
            .Select(wrong => new Finding(wrong.Problem.Message, wrong.Place, wrong.Arguments(service.Id))
            {
                Subject = $"{service.Id}/{wrong.Part}",
            })),
    ];

    private static IEnumerable<WrongLevel> Check(IReadOnlyList<ServiceLevel> agreements, IReadOnlyList<ServiceLevel> objectives)
    {
        var malformed = agreements.Concat(objectives).SelectMany(Malformed);
        return malformed.Concat(agreements.SelectMany(agreement => Contradicted(agreement, objectives)));
    }

    private static IEnumerable<WrongLevel> Malformed(ServiceLevel level)
    {
        var name = Excerpt.Of(level.Name ?? level.Objective?.Value ?? "");
        if (level.Objective is not { } objective)
            yield return new WrongLevel(level.Place, name, new Problem(FunctionRules.LevelWithoutObjective));
        else if (Objective.Parse(objective.Value, out var problem) is null)
            yield return Unreadable(FunctionRules.UnreadableObjective, objective, problem);
        if (level.Window is not { } window)
            yield return new WrongLevel(level.Place, name, new Problem(FunctionRules.LevelWithoutWindow));
        else if (Window.Parse(window.Value, out var problem) is null)
            yield return Unreadable(FunctionRules.UnreadableWindow, window, problem);
        if (level.Target is { } target && Objective.Parse(target.Value, out _) is not RatioObjective)
            yield return Unreadable(FunctionRules.UnreadableTarget, target);

        WrongLevel Unreadable(MessageTemplate message, Located<string> text, params string[] problem) =>
            new(text.Place, name, new Problem(message, [Excerpt.Of(text.Value), .. problem]));
    }

    /// <summary>
    /// Only of what measures the same, and only when no objective aims as high: times say nothing without the indicator that they limit.
    /// </summary>
    private static IEnumerable<WrongLevel> Contradicted(ServiceLevel agreement, IReadOnlyList<ServiceLevel> objectives)
    {
        var agreed = ServiceLevelTarget.Of(agreement);
        if (agreed is null || (agreed is DurationObjective && Indicator(agreement) is null))
            yield break;
        var alike = objectives.Where(objective => MeasuresTheSame(objective, agreement)).ToList();
        if (alike.Count == 0 || !alike.All(objective => agreed.IsStricterThan(ServiceLevelTarget.Of(objective)!)))
            yield break;
        var aim = ServiceLevelTarget.Of(alike[0]);
        var problem = new Problem(FunctionRules.ObjectiveBelowAgreement, $"{agreed}", alike[0].Place.Text, $"{aim}");
        yield return new WrongLevel(agreement.Objective!.Place, Excerpt.Of(agreement.Name ?? "sla"), problem);
    }

    private static bool MeasuresTheSame(ServiceLevel objective, ServiceLevel agreement) =>
        Indicator(objective) == Indicator(agreement)
        && ServiceLevelTarget.Of(objective)?.GetType() == ServiceLevelTarget.Of(agreement)?.GetType();

    private static string? Indicator(ServiceLevel level) => level.Indicator?.Trim().ToUpperInvariant();

    private sealed record WrongLevel(FilePlace Place, string Level, Problem Problem)
    {
        /// <summary>The part of the service, for the subject of the finding.</summary>
        public string Part => $"availability/{Level}";

        public string[] Arguments(string service) => [service, .. Problem.Arguments];
    }
}
