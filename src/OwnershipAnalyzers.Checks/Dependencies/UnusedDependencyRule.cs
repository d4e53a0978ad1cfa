using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Dependencies;

/// <summary>
/// Only of a service whose code others do use: the rest is reached over a network, and no assembly shows that. Who says what happens without
/// the other service has thought of it, too. What a logical service uses, assemblies do not show.
/// </summary>
internal sealed class UnusedDependencyRule : ServiceRule
{
    public override Rule Rule => DependencyRules.Unused;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        if (!model.Registry.Policy.RequiresDeclaredDependencies || service.Facts.Logical.Count > 0)
            return [];
        var stated = service.Details.Dependencies.Where(dependency => dependency.IsCritical || dependency.Fallback is not null).Select(dependency => dependency.Service.Value).ToList();
        return service.Facts.DependsOn
            .Where(used => used is { Declared: true, Used: false } && !stated.Contains(used.Service)
                && model.FindService(used.Service) is { Facts.Logical.Count: 0 } other && IsUsedAsCode(other, model))
            .Select(used => service.Finding(Rule, service.PlaceOfDependency(used.Service), $"dependency/{used.Service}", service.Id, used.Service));
    }

    private static bool IsUsedAsCode(OwnedService service, RepositoryModel model) =>
        service.Facts.Consumers.Select(model.FindService).Any(consumer => consumer?.Facts.DependsOn.Any(used => used.Service == service.Id && used.Used) == true);
}
