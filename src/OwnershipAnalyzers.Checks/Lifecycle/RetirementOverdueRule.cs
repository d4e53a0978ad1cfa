using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Lifecycle;

internal sealed class RetirementOverdueRule : ServiceRule
{
    public override Rule Rule => LifecycleRules.RetirementOverdue;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        if (service.RetiresOn is not { } day || day >= model.EvaluationContext.AsOf || service.Stage is null or LifecycleStage.Retired)
            yield break;
        var consumers = service.Facts.Consumers;
        var move = consumers.Count == 0 ? "No service in the catalog uses it; make sure that nobody else does." : $"Move its last consumers away: {Enumeration.Some(consumers)}.";
        yield return service.Finding(Rule, service.PlaceOf(FactKind.RetiresOn), "", service.Id, service.Facts.Stage!, Day.Text(day), move);
    }
}
