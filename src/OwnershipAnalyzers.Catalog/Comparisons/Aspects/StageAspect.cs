using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Comparisons.Aspects;

/// <summary>Services in another lifecycle stage, judged as OWN3008 does. One that is gone was retired.</summary>
internal sealed class StageAspect : Aspect
{
    public override IReadOnlyList<string> Keys { get; } = ["service.stage"];

    public override IEnumerable<Change> Compare(Sides sides) =>
    [
        .. sides.Pairs.Where(pair => pair.Old.Stage != pair.New.Stage).Select(pair => Moved(pair.Old, pair.New)),
        .. sides.Gone.Where(service => MayNotGo(service) && !IsExternal(service, sides.New.Catalog)).Select(Gone),
    ];

    private static bool MayNotGo(CatalogService service) => StageOf(service) is { } stage && !StageTransition.MayGo(stage);

    private static bool IsExternal(CatalogService service, Catalog catalog) =>
        catalog.ExternalServices.Any(external => external.Id == service.Id);

    private static Change Gone(CatalogService service) => new(ChangeKind.IllegalStage, service.Id)
    {
        Old = service.Stage,
        Effect = ChangeEffect.Worse,
        Note = StageTransition.GoneWithoutDeprecation,
    };

    private static Change Moved(CatalogService was, CatalogService now)
    {
        var change = new Change(ChangeKind.Stage, now.Id) { Old = was.Stage, New = now.Stage, Effect = EffectOf(was.Stage, now.Stage) };
        return StageOf(was) is { } from && StageOf(now) is { } to && StageTransition.Problem(from, to) is var (problem, remedy)
            ? change with { Kind = ChangeKind.IllegalStage, Effect = ChangeEffect.Worse, Note = $"{problem}. {remedy.TrimEnd('.')}" }
            : change;
    }

    private static LifecycleStage? StageOf(CatalogService service) => service.Stage is { } stage ? LifecycleStages.Parse(stage) : null;
}
