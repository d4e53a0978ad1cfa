using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Lifecycle;

/// <summary>An alert that was never raised on purpose is a hope.</summary>
internal sealed class IncompleteAlertRule : ServiceRule
{
    public override Rule Rule => LifecycleRules.IncompleteAlert;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        if (service.Stage == LifecycleStage.Retired)
            yield break;
        foreach (var alert in service.Details.Alerts)
        {
            if (ProblemOf(alert, model.EvaluationContext.AsOf) is not { } problem)
                continue;
            string[] arguments = [AlertName.Of(alert), service.Id, .. problem.Arguments];
            yield return service.Finding(problem.Message, alert.Place, AlertName.Part(alert), arguments);
        }
    }

    private static Problem? ProblemOf(Alert alert, DateTime asOf)
    {
        string[] missing = [.. Missing(alert)];
        // A day to come is a plan.
        var isTested = alert.TestedOn is { } tested && tested.Value <= asOf;
        if (missing.Length == 0)
            return isTested ? null : new Problem(LifecycleRules.AlertWasNeverTested);
        var keys = Enumeration.Of(missing.Select(key => $"\"{key}\""));
        var message = isTested ? LifecycleRules.AlertLacks : LifecycleRules.AlertLacksAndWasNeverTested;
        return new Problem(message, Enumeration.Of(missing, "and no"), keys);
    }

    private static IEnumerable<string> Missing(Alert alert)
    {
        if (IsBlank(alert.Trigger))
            yield return "trigger";
        if (IsBlank(alert.Information))
            yield return "information";
        if (alert.Recipients.All(IsBlank))
            yield return "recipients";
        if (IsBlank(alert.Tips))
            yield return "tips";
    }

    private static bool IsBlank(Located<string>? text) => string.IsNullOrWhiteSpace(text?.Value);
}
