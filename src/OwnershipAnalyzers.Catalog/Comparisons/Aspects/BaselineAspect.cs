using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Comparisons.Aspects;

/// <summary>How many findings are accepted for now, in all and about each service.</summary>
internal sealed class BaselineAspect : Aspect
{
    public override IReadOnlyList<string> Keys { get; } = ["coverage.baseline"];

    public override IEnumerable<Change> Compare(Sides sides)
    {
        var (was, now) = (sides.Old.Catalog.Coverage.Baseline, sides.New.Catalog.Coverage.Baseline);
        if (Change("", was.Entries, now.Entries) is { } all)
            yield return all;
        foreach (var service in was.ByService.Keys.Union(now.ByService.Keys, StringComparer.Ordinal))
        {
            if (Change(service, Of(was, service), Of(now, service)) is { } change)
                yield return change;
        }
    }

    private static int Of(BaselineSize baseline, string service) => baseline.ByService.TryGetValue(service, out var count) ? count : 0;

    private static Change? Change(string subject, int was, int now) => was == now ? null : new Change(ChangeKind.Baseline, subject)
    {
        Item = "accepted findings",
        Old = was.Text(),
        New = now.Text(),
        Effect = now > was ? ChangeEffect.Worse : ChangeEffect.Better,
    };
}
