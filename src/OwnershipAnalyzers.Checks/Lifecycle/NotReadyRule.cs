using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Lifecycle;

/// <summary>What must be there before customers depend on a service. Requirements about its functions have rules of their own.</summary>
internal sealed class NotReadyRule : ServiceRule
{
    private static readonly RequirementKind[] Kinds = [RequirementKind.Alerts, RequirementKind.Review, RequirementKind.Environment];

    public override Rule Rule => LifecycleRules.NotReady;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        if (service.Stage != LifecycleStage.Runtime)
            yield break;
        foreach (var kind in Kinds)
        {
            foreach (var (name, origin) in Requirements.Of(service, model, kind))
            {
                if (Lack(kind, name, service, model.EvaluationContext.AsOf) is var (what, remedy))
                    yield return service.Finding(Rule, Begun(kind, name, service)?.Place, Part(kind, name), service.Id, what, origin, remedy);
            }
        }
    }

    /// <summary>What is missing and how to add it; null when it is there.</summary>
    private static (string What, string Remedy)? Lack(RequirementKind kind, string name, OwnedService service, DateTime asOf)
    {
        var (details, shown) = (service.Details, Excerpt.Of(name));
        return kind switch
        {
            RequirementKind.Alerts when details.Alerts.Count == 0 =>
                ("no alert", "Describe its alerts under \"alerts\" in its service.json: name, trigger, information, recipients, tips and testedOn"),
            // A day to come is a plan.
            RequirementKind.Review when !details.Reviews.Any(review => review.Kind?.Value == name && review.CompletedOn is { } day && day.Value <= asOf) =>
                ($"no completed {shown} review", $"Do it, then write {{ \"kind\": \"{shown}\", \"completedOn\": \"yyyy-MM-dd\" }} under \"reviews\" in its service.json"),
            RequirementKind.Environment when name.Length == 0 && details.Environments.All(environment => string.IsNullOrWhiteSpace(environment.Value)) =>
                ("no environment before production", "Add \"environments\": [\"staging\"] to its service.json"),
            RequirementKind.Environment when name.Length > 0 && details.Environments.All(environment => environment.Value != name) =>
                ($"no environment '{shown}'", $"Add '{shown}' to \"environments\" in its service.json"),
            _ => null,
        };
    }

    /// <summary>The review that somebody planned or began.</summary>
    private static Review? Begun(RequirementKind kind, string name, OwnedService service) =>
        kind == RequirementKind.Review ? service.Details.Reviews.FirstOrDefault(review => review.Kind?.Value == name) : null;

    /// <summary>What the subject of a finding says.</summary>
    public static string Part(RequirementKind kind, string name) =>
        name.Length == 0 ? kind.ToString().ToLowerInvariant() : $"{kind.ToString().ToLowerInvariant()}/{Excerpt.Of(name)}";
}
