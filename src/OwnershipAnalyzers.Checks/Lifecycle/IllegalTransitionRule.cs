using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Lifecycle;

/// <summary>
/// A service that leaves the catalog has retired, whatever its last stage was: nobody builds it any more. That is how a deprecated one
/// ends, and a running one must not.
/// </summary>
internal sealed class IllegalTransitionRule : CatalogRule
{
    public override Rule Rule => LifecycleRules.IllegalTransition;

    public override IEnumerable<Finding> Check(RepositoryModel model)
    {
        foreach (var earlier in model.EvaluationContext.EarlierStages.OrderBy(service => service.Key, StringComparer.Ordinal))
        {
            if (LifecycleStages.Parse(earlier.Value) is not { } from)
                continue;
            if (model.FindService(earlier.Key) is { } service)
            {
                if (service.Stage is { } to && StageTransition.Problem(from, to) is { } message)
                    yield return service.Finding(message, service.PlaceOf(FactKind.Stage), "", service.Id, Text(from), Text(to));
            }
            else if (!StageTransition.MayGo(from) && model.EvaluationContext.IsWholeRepository && model.FindExternal(earlier.Key) is null)
            {
                yield return new Finding(LifecycleRules.GoneBeforeDeprecated, null, Excerpt.Of(earlier.Key), Text(from))
                {
                    Subject = earlier.Key,
                };
            }
        }
    }

    private static string Text(LifecycleStage stage) => stage.ToString().ToLowerInvariant();
}
