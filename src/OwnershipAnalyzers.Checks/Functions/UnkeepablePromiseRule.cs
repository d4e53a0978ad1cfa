using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Functions;

/// <summary>
/// A service that fails with another cannot promise more than that one. With a fallback it does not fail; "none", with what people do then,
/// is no fallback.
/// </summary>
internal sealed class UnkeepablePromiseRule : ServiceRule
{
    public override Rule Rule => FunctionRules.UnkeepablePromise;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        if (ServiceLevelTarget.Availability(service.Details.Agreements, service.Details.Objectives) is not var (promise, level))
            yield break;
        var needed = Needed(service)
            .Select(id => new KeyValuePair<string, RatioObjective?>(id, PromiseOf(id, model)))
            .Where(used => used.Value is not null)
            .Select(used => new KeyValuePair<string, RatioObjective>(used.Key, used.Value!)).ToList();
        var joint = JointAvailability.Of(needed);
        if (needed.Count > 0 && !joint.Allows(promise))
            yield return service.Finding(Rule, level.Objective!.Place, "availability", service.Id, promise.ToString(), joint.Arithmetic);
    }

    /// <summary>The services without which it fails.</summary>
    private static IEnumerable<string> Needed(OwnedService service) => service.Details.Dependencies.Where(FailsTogether)
        .Select(dependency => dependency.Service.Value)
        .Where(id => id != service.Id)
        .Distinct(StringComparer.Ordinal);

    private static bool FailsTogether(StatedDependency dependency) =>
        dependency.IsCritical && IsNone(dependency.Fallback?.Value.Trim() ?? "");

    private static bool IsNone(string fallback) =>
        fallback.Length == 0
        || (fallback.StartsWith("none", StringComparison.OrdinalIgnoreCase) && (fallback.Length == 4 || !char.IsLetter(fallback[4])));

    private static RatioObjective? PromiseOf(string id, RepositoryModel model)
    {
        if (model.FindService(id) is { } service)
            return ServiceLevelTarget.Availability(service.Details.Agreements, service.Details.Objectives)?.Ratio;
        if (model.FindExternal(id) is { } external)
            return ServiceLevelTarget.Availability(external.Agreements, external.Objectives)?.Ratio;
        return null;
    }
}
