using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Lifecycle;

internal sealed class NoPreProductionRule : ServiceRule
{
    public override Rule Rule => LifecycleRules.NoPreProduction;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        var isAsked = service is { Runs: true, Stage: LifecycleStage.Design or LifecycleStage.Runtime };
        if (isAsked && service.Details.Environments.All(environment => string.IsNullOrWhiteSpace(environment.Value)))
            yield return service.Finding(Rule, null, "", service.Id, service.Facts.Stage!);
    }
}
