using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Lifecycle;

/// <summary>Consumers of a service in sunset need a service that stays, or a plan without one.</summary>
internal sealed class NowhereToGoRule : ServiceRule
{
    private const string Remedy = "Declare the id of a service that stays";

    public override Rule Rule => LifecycleRules.NowhereToGo;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        if (service.Stage is null or < LifecycleStage.Deprecated)
            return [];
        if (service.Facts.Replacement is { } replacement)
            return CheckReplacement(service, replacement, model);
        var hasSome = service.Declarations.Any(declaration => declaration.Kind == FactKind.Replacement)
            || !string.IsNullOrWhiteSpace(service.Details.Sunset?.MigrationPlan?.Value);
        return hasSome || service.Stage != LifecycleStage.Deprecated
            ? []
            : [Finding(service, service.Details.Sunset?.Place ?? service.PlaceOf(FactKind.Stage), "tells its consumers neither what to use instead nor how to move away", "",
                "Declare a replacement, or describe the way in \"sunset\": { \"migrationPlan\": \"...\" } of its service.json")];
    }

    private IEnumerable<Finding> CheckReplacement(OwnedService service, string replacement, RepositoryModel model)
    {
        var place = service.PlaceOf(FactKind.Replacement);
        var named = Excerpt.Of(replacement);
        if (replacement == service.Id)
            return [Finding(service, place, "names itself as its replacement", "", Remedy)];
        if (model.FindService(replacement) is { } other)
        {
            return other.Stage is LifecycleStage.Deprecated or LifecycleStage.Retired
                ? [Finding(service, place, $"is replaced by '{named}', which is {other.Facts.Stage} itself ({other.PlaceOf(FactKind.Stage).Text})", "", Next(other))]
                : [];
        }

        if (!model.EvaluationContext.IsWholeRepository || model.FindExternal(replacement) is not null)
            return [];
        var ids = model.Services.Select(known => known.Id).Concat(model.Registry.ExternalServices.Select(known => known.Id));
        return [Finding(service, place, $"is replaced by '{named}', which is no service of this repository and no external one of {Registry(model)}", Nearest.Question(replacement, ids), Remedy)];
    }

    private static string Next(OwnedService other) =>
        other.Facts.Replacement is { } next && next != other.Id ? $"That one is replaced by '{Excerpt.Of(next)}': declare a service that stays" : Remedy;

    private static string Registry(RepositoryModel model) => model.HasRegistry ? model.Registry.Path : "the registry";

    private Finding Finding(OwnedService service, FilePlace place, string problem, string hint, string remedy) =>
        service.Finding(Rule, place, "", service.Id, service.Facts.Stage!, problem, hint, remedy);
}
