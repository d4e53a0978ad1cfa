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
        if (service.Tier?.RunbookReviewDays is not { } limit || service.Stage == LifecycleStage.Retired)
            return [];
        return from runbook in service.Details.Runbooks
               let problem = Problem(runbook, limit.Value, model.EvaluationContext.AsOf)
               where problem is not null
               select service.Finding(Rule, runbook.ReviewedOn?.Place ?? runbook.Place, $"runbook/{Excerpt.Of(runbook.Target?.Value ?? "")}",
                   Excerpt.Of(runbook.Target?.Value ?? "?"), service.Id, problem, $"{service.Tier.Id} asks for a review every {limit.Value.Text()} days ({limit.Place.Text})");
    }

    private static string? Problem(Runbook runbook, int limit, DateTime asOf) => runbook.ReviewedOn?.Value switch
    {
        null => "was never reviewed, as far as it says",
        { } reviewed when reviewed > asOf => $"will be reviewed on {Day.Text(reviewed)}, which is after {Day.Text(asOf)}; write the day of the last review",
        { } reviewed when (asOf - reviewed).Days > limit => $"was last reviewed on {Day.Text(reviewed)}, {(asOf - reviewed).Days.Text()} days before {Day.Text(asOf)}",
        _ => null,
    };
}
