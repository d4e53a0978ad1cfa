using OwnershipAnalyzers.Directories;

namespace OwnershipAnalyzers.Comparisons.Aspects;

/// <summary>Services that begin or cease to use another one, services that came and went included.</summary>
internal sealed class DependencyAspect : Aspect
{
    public override IReadOnlyList<string> Keys { get; } = ["service.dependsOn", "dependency.service"];

    public override IEnumerable<Change> Compare(Sides sides)
    {
        var gone = sides.OldUses.Where(edge => !sides.NewUses.ContainsKey(edge.Key));
        var added = sides.NewUses.Where(edge => !sides.OldUses.ContainsKey(edge.Key));
        return gone.Select(edge => Gone(edge.Value)).Concat(added.Select(edge => New(edge.Value)));
    }

    internal static Change Change(DependencyEdge edge) => new(ChangeKind.Dependency, edge.User.Id) { Item = edge.Used.Id };

    private static Change Gone(DependencyEdge edge) => Change(edge) with { Old = "used", Effect = ChangeEffect.Better };

    private static Change New(DependencyEdge edge)
    {
        var change = Change(edge) with { New = edge.IsCritical ? "used, critical" : "used" };
        if (!edge.Used.IsInSunset)
            return change with { Note = edge.Used.Team is { } team && team != edge.User.Team ? $"of {team}" : null };
        return change with
        {
            Kind = ChangeKind.DeprecatedDependency,
            Effect = ChangeEffect.Worse,
            Note = edge.Used.Replacement is { } other ? $"{Ending(edge.Used)}, use {other}" : Ending(edge.Used),
        };
    }

    private static string Ending(ServiceNode used) => (used.Stage, used.RetiresOn) switch
    {
        ("retired", { } day) => $"retired on {day}",
        (_, { } day) => $"{used.Stage}, retires on {day}",
        _ => used.Stage!,
    };
}
