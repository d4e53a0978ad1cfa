namespace OwnershipAnalyzers.Comparisons.Aspects;

/// <summary>Services that another team owns.</summary>
internal sealed class OwnerAspect : Aspect
{
    public override IReadOnlyList<string> Keys { get; } = ["service.team"];

    public override IEnumerable<Change> Compare(Sides sides) => sides.Pairs
        .Where(pair => !sides.IsSameTeam(pair.Old.Team, pair.New.Team))
        .Select(pair => new Change(ChangeKind.Owner, pair.New.Id)
        {
            Old = pair.Old.Team,
            New = pair.New.Team,
            Effect = EffectOf(pair.Old.Team, pair.New.Team),
        });
}
