using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Comparisons.Aspects;

/// <summary>
/// Whether a larger or smaller share of the assemblies has owner, service and stage. More assemblies with the same share are no change.
/// </summary>
internal sealed class CoverageAspect : Aspect
{
    public override IReadOnlyList<string> Keys { get; } =
        ["coverage.assemblies", "coverage.owned", "coverage.withService", "coverage.withStage"];

    public override IEnumerable<Change> Compare(Sides sides) => new[]
    {
        Change("with an owning team", sides, coverage => coverage.Owned),
        Change("with a service boundary", sides, coverage => coverage.WithService),
        Change("with a lifecycle stage", sides, coverage => coverage.WithStage),
    }.OfType<Change>();

    private static Change? Change(string item, Sides sides, Func<Coverage, int> count)
    {
        var (was, now) = (sides.Old.Catalog.Coverage, sides.New.Catalog.Coverage);
        // Of no assembly at all there is no share, and nothing to compare.
        var difference = ((long)count(now) * was.Assemblies) - ((long)count(was) * now.Assemblies);
        return difference == 0 ? null : new Change(ChangeKind.Coverage, "")
        {
            Item = item,
            Old = Text(count(was), was.Assemblies),
            New = Text(count(now), now.Assemblies),
            Effect = difference > 0 ? ChangeEffect.Better : ChangeEffect.Worse,
        };
    }

    private static string Text(int count, int all) => $"{count.Text()} of {all.Text()} assemblies";
}
