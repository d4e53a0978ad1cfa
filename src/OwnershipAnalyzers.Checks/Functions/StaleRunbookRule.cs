using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Functions;

/// <summary>A stale runbook is worse than none.</summary>
internal sealed class StaleRunbookRule : ServiceRule
{
    public override Rule Rule => FunctionRules.StaleRunbook;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        if (service.Tier is not { RunbookReviewDays: { } limit } tier || service.Stage == LifecycleStage.Retired)
            return [];
        string[] origin = [tier.Id, limit.Value.Text(), limit.Place.Text];
        return from runbook in service.Details.Runbooks
               let problem = ProblemOf(runbook, limit.Value, model.EvaluationContext.AsOf)
               where problem is not null
               let part = $"runbook/{Excerpt.Of(runbook.Target?.Value ?? "")}"
               let what = new[] { Excerpt.Of(runbook.Target?.Value ?? "?"), service.Id }
               select service.Finding(
                   problem.Message, runbook.ReviewedOn?.Place ?? runbook.Place, part, [.. what, .. problem.Arguments, .. origin]);
    }

    private static Problem? ProblemOf(Runbook runbook, int limit, DateTime asOf)
    {
        if (runbook.ReviewedOn is not { Value: var reviewed })
            return new Problem(FunctionRules.NeverReviewed);
        if (reviewed > asOf)
            return new Problem(FunctionRules.ReviewedInFuture, Day.Text(reviewed), Day.Text(asOf));
        var age = (asOf - reviewed).Days;
        return age > limit ? new Problem(FunctionRules.ReviewedLongAgo, Day.Text(reviewed), age.Text(), Day.Text(asOf)) : null;
    }
}
