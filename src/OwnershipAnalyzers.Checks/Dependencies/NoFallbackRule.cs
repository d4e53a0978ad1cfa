using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Dependencies;

internal sealed class NoFallbackRule : ServiceRule
{
    public override Rule Rule => DependencyRules.NoFallback;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model) =>
        from dependency in service.Details.Dependencies
        where service.Stage != LifecycleStage.Retired
        where dependency.IsCritical && string.IsNullOrWhiteSpace(dependency.Fallback?.Value)
        let used = dependency.Service
        select service.Finding(Rule, used.Place, $"dependency/{used.Value}", service.Id, used.Value, service.ProfileName);
}
