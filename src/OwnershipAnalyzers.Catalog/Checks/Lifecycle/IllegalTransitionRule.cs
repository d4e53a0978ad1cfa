using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using static OwnershipAnalyzers.Facts.LifecycleStage;

namespace OwnershipAnalyzers.Checks.Lifecycle;

/// <summary>
/// A service that leaves the catalog has retired, whatever its last stage was: nobody builds it any more. That is how a deprecated one ends,
/// and a running one must not.
/// </summary>
internal sealed class IllegalTransitionRule : CatalogRule
{
    private const string Path = "The legal path is design -> runtime -> deprecated -> retired";

    public override Rule Rule => LifecycleRules.IllegalTransition;

    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var earlier in landscape.Circumstances.EarlierStages.OrderBy(service => service.Key, StringComparer.Ordinal))
        {
            if (LifecycleStages.Parse(earlier.Value) is not { } from)
                continue;
            if (landscape.FindService(earlier.Key) is { } service)
            {
                if (service.Stage is { } to && Problem(from, to) is var (problem, remedy))
                    yield return service.Finding(Rule, service.PlaceOf(FactKind.Stage), "", service.Id, Text(from), Text(to), problem, remedy);
            }
            else if (from == Runtime && landscape.Circumstances.IsWholeRepository && landscape.FindExternal(earlier.Key) is null)
            {
                yield return new Finding(Rule, null, Excerpt.Of(earlier.Key), Text(from), "being gone",
                    "no project declares it any more, so it was retired without deprecation, and its consumers had no time to move",
                    $"{Path}: build it again as deprecated, with a retirement date. If it only has another id now, or is built elsewhere, give it the stage in which it was there, or list it under \"externalServices\" in the registry.") { Subject = earlier.Key };
            }
        }
    }

    /// <summary>What is wrong with a move, and what to do; null when it is legal. What was only designed can be dropped.</summary>
    private static (string Problem, string Remedy)? Problem(LifecycleStage from, LifecycleStage to) => (from, to) switch
    {
        _ when from == to => null,
        (Design, Runtime or Retired) or (Runtime, Deprecated) or (Deprecated, Retired) => null,
        (Design, Deprecated) => ("what never ran has nobody to tell", $"{Path}: declare it retired, or runtime if it did run."),
        (Runtime, Retired) => ("its consumers had no time to move", $"{Path}: declare it deprecated first, with a retirement date."),
        (Retired, _) => ("what is retired stays gone, because its consumers rely on what replaced it", $"{Path}: give what is new a service id of its own."),
        (_, Design) => ("it has consumers, and they expect it to run", $"{Path}: declare it {Text(from)}, and give what is being designed a service id of its own."),
        _ => ("its consumers were told to move away", $"{Path}: declare it deprecated, or give what lives on a service id of its own."),
    };

    private static string Text(LifecycleStage stage) => stage.ToString().ToLowerInvariant();
}
