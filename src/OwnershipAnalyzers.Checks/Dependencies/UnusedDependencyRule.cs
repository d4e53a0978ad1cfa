using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Dependencies;

/// <summary>
/// Only of a service whose code others do use: the rest is reached over a network, and no assembly shows that. Who says what happens
/// without the other service has thought of it, too. What a logical service uses, assemblies do not show.
/// </summary>
internal sealed class UnusedDependencyRule : ServiceRule
{
    public override Rule Rule => DependencyRules.Unused;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        if (!model.Registry.Policy.RequiresDeclaredDependencies || service.Facts.Logical.Count > 0)
            return [];
        return
            from used in service.Facts.DependsOn
            where used is { Declared: true, Used: false } && !IsThoughtOf(used.Service, service)
            where model.FindService(used.Service) is { Facts.Logical.Count: 0 } other && IsUsedAsCode(other, model)
            select service.Finding(Rule, service.PlaceOfDependency(used.Service), $"dependency/{used.Service}", service.Id, used.Service);
    }

    /// <summary>Whether the service says what happens without the other one.</summary>
    private static bool IsThoughtOf(string used, OwnedService service) => service.Details.Dependencies
        .Where(dependency => dependency.Service.Value == used)
        .Any(dependency => dependency.IsCritical || dependency.Fallback is not null);

    private static bool IsUsedAsCode(OwnedService service, RepositoryModel model) => service.Facts.Consumers
        .Select(model.FindService).OfType<OwnedService>()
        .SelectMany(consumer => consumer.Facts.DependsOn)
        .Any(used => used.Service == service.Id && used.Used);
}
