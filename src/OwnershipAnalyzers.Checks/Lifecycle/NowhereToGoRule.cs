using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Lifecycle;

/// <summary>Consumers of a service in sunset need a service that stays, or a plan without one.</summary>
internal sealed class NowhereToGoRule : ServiceRule
{
    public override Rule Rule => LifecycleRules.NowhereToGo;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        if (service.Stage is null or < LifecycleStage.Deprecated)
            return [];
        if (service.Facts.Replacement is { } replacement)
            return CheckReplacement(service, replacement, model);
        if (service.Stage != LifecycleStage.Deprecated || SaysHowToMoveAway(service))
            return [];
        var place = service.Details.Sunset?.Place ?? service.PlaceOf(FactKind.Stage);
        return [Finding(service, place, new Problem(LifecycleRules.NoReplacement))];
    }

    private static bool SaysHowToMoveAway(OwnedService service) =>
        service.Declarations.Any(declaration => declaration.Kind == FactKind.Replacement)
        || !string.IsNullOrWhiteSpace(service.Details.Sunset?.MigrationPlan?.Value);

    private static IEnumerable<Finding> CheckReplacement(OwnedService service, string replacement, RepositoryModel model) =>
        ProblemOf(service, replacement, model) is { } problem ? [Finding(service, service.PlaceOf(FactKind.Replacement), problem)] : [];

    private static Problem? ProblemOf(OwnedService service, string replacement, RepositoryModel model)
    {
        if (replacement == service.Id)
            return new Problem(LifecycleRules.ReplacesItself);
        if (model.FindService(replacement) is { } other)
            return other.Stage is LifecycleStage.Deprecated or LifecycleStage.Retired ? InSunset(other, Excerpt.Of(replacement)) : null;
        if (!model.EvaluationContext.IsWholeRepository || model.FindExternal(replacement) is not null)
            return null;
        var ids = model.Services.Select(known => known.Id).Concat(model.Registry.ExternalServices.Select(known => known.Id));
        var registry = model.HasRegistry ? model.Registry.Path : "the registry";
        return new Problem(LifecycleRules.UnknownReplacement, Excerpt.Of(replacement), registry, Nearest.Question(replacement, ids));
    }

    private static Problem InSunset(OwnedService other, string named)
    {
        string[] what = [named, other.Facts.Stage!, other.PlaceOf(FactKind.Stage).Text];
        return other.Facts.Replacement is { } next && next != other.Id
            ? new Problem(LifecycleRules.ReplacementIsReplaced, [.. what, Excerpt.Of(next)])
            : new Problem(LifecycleRules.ReplacementInSunset, what);
    }

    private static Finding Finding(OwnedService service, FilePlace place, Problem problem) =>
        service.Finding(problem.Message, place, "", [service.Id, service.Facts.Stage!, .. problem.Arguments]);
}
