using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Wording;

namespace OwnershipAnalyzers.Checks.Functions;

internal sealed class ShallowDescriptionRule : ServiceRule
{
    public override Rule Rule => FunctionRules.ShallowDescription;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        var name = service.Details.Name?.Value ?? service.Id;
        if (service.Stage != LifecycleStage.Retired && service.Details.Description is { } description && DescriptionJudge.Check(description.Value, name, model.Registry.Policy.Words) is { } problem)
            yield return service.Finding(Rule, description.Place, "description", service.Id, problem);
    }
}
