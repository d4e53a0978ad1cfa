using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;
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
            foreach (var asked in Requirements.Of(service, model, kind))
            {
                if (Lack(kind, asked.Name, service, model.EvaluationContext.AsOf) is not { } lack)
                    continue;
                var place = Begun(kind, asked.Name, service)?.Place;
                string[] arguments = [service.Id, .. lack.Arguments, .. asked.Origin];
                yield return service.Finding(lack.Message, place, Part(kind, asked.Name), arguments);
            }
        }
    }

    /// <summary>What is missing; null when it is there.</summary>
    private static Problem? Lack(RequirementKind kind, string name, OwnedService service, DateTime asOf) => kind switch
    {
        RequirementKind.Alerts when service.Details.Alerts.Count == 0 => new Problem(LifecycleRules.NoAlert),
        RequirementKind.Review when !HasReview(name, service, asOf) => new Problem(LifecycleRules.NoReview, Excerpt.Of(name)),
        RequirementKind.Environment => LackOfEnvironment(name, service.Details.Environments),
        _ => null,
    };

    /// <summary>A day to come is a plan.</summary>
    private static bool HasReview(string kind, OwnedService service, DateTime asOf) =>
        service.Details.Reviews.Any(review => review.Kind?.Value == kind && review.CompletedOn is { } day && day.Value <= asOf);

    private static Problem? LackOfEnvironment(string name, IReadOnlyList<Located<string>> environments)
    {
        if (name.Length > 0)
        {
            var isThere = environments.Any(environment => environment.Value == name);
            return isThere ? null : new Problem(LifecycleRules.NoSuchEnvironment, Excerpt.Of(name));
        }

        var isAny = environments.Any(environment => !string.IsNullOrWhiteSpace(environment.Value));
        return isAny ? null : new Problem(LifecycleRules.NoEnvironment);
    }

    /// <summary>The review that somebody planned or began.</summary>
    private static Review? Begun(RequirementKind kind, string name, OwnedService service) =>
        kind == RequirementKind.Review ? service.Details.Reviews.FirstOrDefault(review => review.Kind?.Value == name) : null;

    /// <summary>What the subject of a finding says.</summary>
    public static string Part(RequirementKind kind, string name) =>
        name.Length == 0 ? kind.ToString().ToLowerInvariant() : $"{kind.ToString().ToLowerInvariant()}/{Excerpt.Of(name)}";
}
