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
            string[] missing = [.. Missing(alert)];
            // A day to come is a plan.
            var isTested = alert.TestedOn is { } tested && tested.Value <= model.EvaluationContext.AsOf;
            if (missing.Length == 0 && isTested)
                continue;
            var lacks = missing.Length == 0 ? "" : $"has no {Enumeration.Of(missing, "and no")}";
            var untested = isTested ? "" : "was never tested";
            yield return service.Finding(Rule, alert.Place, AlertName.Part(alert), AlertName.Of(alert), service.Id,
                lacks.Length > 0 && untested.Length > 0 ? $"{lacks}, and {untested}" : lacks + untested, Remedy(missing, isTested));
        }
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

    private static string Remedy(string[] missing, bool isTested)
    {
        var test = isTested ? "" : "Raise it once on purpose and write the day as \"testedOn\".";
        return missing.Length == 0 ? test : $"Add {Enumeration.Of(missing.Select(key => $"\"{key}\""))} to the alert. {test}".TrimEnd();
    }

    private static bool IsBlank(Located<string>? text) => string.IsNullOrWhiteSpace(text?.Value);
}
