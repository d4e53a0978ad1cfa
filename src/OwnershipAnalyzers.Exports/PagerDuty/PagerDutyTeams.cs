using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Exports.PagerDuty;

/// <summary>Teams as PagerDuty has them.</summary>
internal sealed class PagerDutyTeams(PagerDutyNames names, Losses losses)
{
    public IEnumerable<HclBlock> Blocks(IReadOnlyList<Team> teams)
    {
        var children = teams.Where(team => team.Parent is not null);
        var parents = children.ToDictionary(team => team.Id, team => team.Parent!.Value, StringComparer.Ordinal);
        return teams.Select(team => names.Block(team.Id).With("parent", Parent(team.Id, parents)));
    }

    private string? Parent(string team, Dictionary<string, string> parents)
    {
        if (!parents.TryGetValue(team, out var parent))
            return null;
        if (names.Has(parent) && !IsPartOfItself(team, parents))
            return names.Reference(parent);
        var problem = names.Has(parent) ? "the team is a part of itself, which Terraform cannot order" : $"there is no team '{parent}'";
        losses.Add($"team '{team}'", "parent", problem);
        return null;
    }

    private static bool IsPartOfItself(string team, Dictionary<string, string> parents)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var above = team;
        while (parents.TryGetValue(above, out var next) && seen.Add(next))
            above = next;
        return seen.Contains(team);
    }
}
