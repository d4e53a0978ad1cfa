using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Functions;

/// <summary>A service that is gone needs no introduction.</summary>
internal sealed class MissingDescriptionRule : ServiceRule
{
    public override Rule Rule => FunctionRules.MissingDescription;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        if (service.Stage != LifecycleStage.Retired && string.IsNullOrWhiteSpace(service.Details.Description?.Value))
            yield return service.Finding(Rule, service.Details.Description?.Place, "description", service.Id, service.ProfileName);
    }
}
