using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Lifecycle;

internal sealed class RetirementOverdueRule : ServiceRule
{
    public override Rule Rule => LifecycleRules.RetirementOverdue;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        if (service.RetiresOn is not { } last || last >= model.EvaluationContext.AsOf)
            yield break;
        if (service.Stage is null or LifecycleStage.Retired)
            yield break;
        var consumers = service.Facts.Consumers;
        string[] what = [service.Id, service.Facts.Stage!, Day.Text(last)];
        var place = service.PlaceOf(FactKind.RetiresOn);
        yield return consumers.Count == 0
            ? service.Finding(LifecycleRules.OverdueWithoutConsumers, place, "", what)
            : service.Finding(LifecycleRules.OverdueWithConsumers, place, "", [.. what, Enumeration.Some(consumers)]);
    }
}
