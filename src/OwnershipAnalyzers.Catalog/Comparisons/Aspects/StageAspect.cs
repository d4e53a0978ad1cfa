using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Comparisons.Aspects;

/// <summary>Services in another lifecycle stage, judged as OWN3008 does. One that is gone was retired.</summary>
internal sealed class StageAspect : Aspect
{
    public override IReadOnlyList<string> Keys { get; } = ["service.stage"];

    public override IEnumerable<Change> Compare(Sides sides) =>
    [
        .. sides.Pairs.Where(pair => pair.Old.Stage != pair.New.Stage).Select(pair => Moved(pair.Old, pair.New)),
        .. sides.Gone.Where(service => IsGoneTooEarly(service, sides)).Select(Gone),
    ];

    private static Change Moved(CatalogService was, CatalogService now)
    {
        var change = new Change(ChangeKind.Stage, now.Id) { Old = was.Stage, New = now.Stage, Effect = EffectOf(was.Stage, now.Stage) };
        if (StageOf(was) is not { } from || StageOf(now) is not { } to || StageTransition.Problem(from, to) is not { } message)
            return change;
        return change with { Kind = ChangeKind.IllegalStage, Effect = ChangeEffect.Worse, Note = Reason(message, from, to).TrimEnd('.') };
    }

    private static bool IsGoneTooEarly(CatalogService service, Sides sides) =>
        StageOf(service) is { } stage
        && !StageTransition.MayGo(stage)
        && sides.New.Catalog.ExternalServices.All(external => external.Id != service.Id);

    /// <summary>What to do is for those who have the repository, so the note is the first sentence.</summary>
    private static Change Gone(CatalogService service)
    {
        var reason = Reason(LifecycleRules.GoneBeforeDeprecated, LifecycleStage.Runtime, LifecycleStage.Retired);
        var note = reason.Substring(0, reason.IndexOf(". ", StringComparison.Ordinal));
        return new Change(ChangeKind.IllegalStage, service.Id) { Old = service.Stage, Effect = ChangeEffect.Worse, Note = note };
    }

    /// <summary>What the rule says behind its first colon: the change itself names service and stages.</summary>
    private static string Reason(MessageTemplate message, LifecycleStage from, LifecycleStage to)
    {
        var said = message.Fill(["", from.ToString().ToLowerInvariant(), to.ToString().ToLowerInvariant()]);
        return said.Substring(said.IndexOf(": ", StringComparison.Ordinal) + 2);
    }

    private static LifecycleStage? StageOf(CatalogService service) => service.Stage is { } stage ? LifecycleStages.Parse(stage) : null;
}
