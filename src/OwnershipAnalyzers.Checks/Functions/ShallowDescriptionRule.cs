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
        if (service.Stage == LifecycleStage.Retired || service.Details.Description is not { } description)
            yield break;
        var name = service.Details.Name?.Value ?? service.Id;
        if (DescriptionJudge.Check(description.Value, name, model.Registry.Policy.Words) is { } message)
            yield return service.Finding(message, description.Place, "description", service.Id);
    }
}
