namespace OwnershipAnalyzers.Comparisons.Aspects;

/// <summary>Dependencies without which a service fails now, or no longer does.</summary>
internal sealed class CriticalityAspect : Aspect
{
    public override IReadOnlyList<string> Keys { get; } = ["dependency.critical"];

    public override IEnumerable<Change> Compare(Sides sides)
    {
        foreach (var now in sides.NewUses)
        {
            if (!sides.OldUses.TryGetValue(now.Key, out var before) || before.IsCritical == now.Value.IsCritical)
                continue;
            yield return DependencyAspect.Change(now.Value) with
            {
                Kind = ChangeKind.Criticality,
                Old = Text(before.IsCritical),
                New = Text(now.Value.IsCritical),
            };
        }
    }

    private static string Text(bool isCritical) => isCritical ? "critical" : "not critical";
}
