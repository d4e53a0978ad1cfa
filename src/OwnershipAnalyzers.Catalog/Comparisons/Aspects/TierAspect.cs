namespace OwnershipAnalyzers.Comparisons.Aspects;

/// <summary>Services in another tier. A less critical one promises consumers less.</summary>
internal sealed class TierAspect : Aspect
{
    public override IReadOnlyList<string> Keys { get; } = ["service.tier"];

    public override IEnumerable<Change> Compare(Sides sides)
    {
        foreach (var (was, now) in sides.Pairs.Where(pair => pair.Old.Tier != pair.New.Tier))
        {
            var (before, after) = (sides.Old.Tier(was.Tier)?.Rank, sides.New.Tier(now.Tier)?.Rank);
            yield return new Change(ChangeKind.Tier, now.Id)
            {
                Old = was.Tier,
                New = now.Tier,
                Effect = after > before ? ChangeEffect.Worse : EffectOf(was.Tier, now.Tier),
                Note = after > before ? "less critical" : after < before ? "more critical" : null,
            };
        }
    }
}
