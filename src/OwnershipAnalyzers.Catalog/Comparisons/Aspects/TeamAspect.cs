using OwnershipAnalyzers.Directories;

namespace OwnershipAnalyzers.Comparisons.Aspects;

/// <summary>Teams of the registry that came, went, or have another id.</summary>
internal sealed class TeamAspect : Aspect
{
    public override IReadOnlyList<string> Keys { get; } = [];

    public override IEnumerable<Change> Compare(Sides sides)
    {
        var was = Ids(sides.Old);
        var now = Ids(sides.New);
        var pairs =
            from gone in was.Except(now)
            from added in now.Except(was)
            where sides.IsSameTeam(gone, added)
            select (From: gone, To: added);
        var renamed = pairs.ToList();
        foreach (var (from, to) in renamed)
            yield return new Change(ChangeKind.Team, to) { Item = "id", Old = from, New = to };
        foreach (var team in was.Except(now).Except(renamed.Select(team => team.From)))
            yield return new Change(ChangeKind.Team, team) { Old = "in the registry" };
        foreach (var team in now.Except(was).Except(renamed.Select(team => team.To)))
            yield return new Change(ChangeKind.Team, team) { New = "in the registry" };
    }

    private static HashSet<string> Ids(ServiceDirectory directory) => [.. directory.Catalog.Teams.Select(team => team.Id)];
}
