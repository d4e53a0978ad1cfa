using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Dependencies;

internal sealed class NoFallbackRule : ServiceRule
{
    public override Rule Rule => DependencyRules.NoFallback;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model) => service.Stage == LifecycleStage.Retired ? [] :
        service.Details.Dependencies.Where(dependency => dependency.IsCritical && string.IsNullOrWhiteSpace(dependency.Fallback?.Value))
            .Select(dependency => service.Finding(Rule, dependency.Service.Place, $"dependency/{dependency.Service.Value}", service.Id, dependency.Service.Value, service.ProfileName));
}
