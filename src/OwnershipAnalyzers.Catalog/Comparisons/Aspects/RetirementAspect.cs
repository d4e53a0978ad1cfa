namespace OwnershipAnalyzers.Comparisons.Aspects;

/// <summary>When services retire, and what takes their place.</summary>
internal sealed class RetirementAspect : Aspect
{
    public override IReadOnlyList<string> Keys { get; } = ["service.retiresOn", "service.replacement"];

    public override IEnumerable<Change> Compare(Sides sides)
    {
        foreach (var (was, now) in sides.Pairs)
        {
            if (was.RetiresOn != now.RetiresOn)
            {
                // Days as text sort as days do.
                var isEarlier = was.RetiresOn is not null && now.RetiresOn is not null
                    && string.CompareOrdinal(now.RetiresOn, was.RetiresOn) < 0;
                yield return new Change(ChangeKind.Retirement, now.Id)
                {
                    Item = "day",
                    Old = was.RetiresOn,
                    New = now.RetiresOn,
                    Effect = isEarlier ? ChangeEffect.Worse : EffectOf(was.RetiresOn, now.RetiresOn),
                    Note = isEarlier ? "earlier than consumers were told" : null,
                };
            }

            if (was.Replacement is { } replacement ? sides.NewId(replacement) != now.Replacement : now.Replacement is not null)
            {
                yield return new Change(ChangeKind.Retirement, now.Id)
                {
                    Item = "replacement",
                    Old = was.Replacement,
                    New = now.Replacement,
                    Effect = EffectOf(was.Replacement, now.Replacement),
                };
            }
        }
    }
}
