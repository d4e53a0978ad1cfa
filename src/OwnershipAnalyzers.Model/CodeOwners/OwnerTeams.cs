using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.CodeOwners;

/// <summary>Which team an owner in CODEOWNERS is, by <c>codeowners</c> of the teams in the registry.</summary>
/// <param name="registry">The registry.</param>
public sealed class OwnerTeams(Registry registry)
{
    private readonly ILookup<string, Team> _teams = registry.Teams
        .SelectMany(team => team.CodeOwners.Select(owner => (owner.Value, Team: team)))
        .ToLookup(claim => claim.Value, claim => claim.Team, CodeOwner.Comparer);

    /// <summary>The teams that claim an owner, in any case: none for a person, several when the registry contradicts itself.</summary>
    public IReadOnlyList<Team> Of(string owner) => [.. _teams[owner].Distinct()];

    /// <summary>The owners in a file that no team claims, each where the file names it first.</summary>
    public IReadOnlyList<CodeOwner> Unclaimed(CodeOwnersFile file) =>
        [.. CodeOwnersFile.Owners(file.Rules).Where(owner => !_teams.Contains(owner.Text))];

    /// <summary>What in the registry cannot be a team in that dialect, or is two (OWN9007); by the order of teams.</summary>
    public IEnumerable<Finding> Findings(CodeOwnersDialect dialect)
    {
        foreach (var team in registry.Teams)
        {
            foreach (var owner in team.CodeOwners)
            {
                if (CodeOwner.KindOf(owner.Value, dialect) is null)
                    yield return Ineffective(team, owner, NoOwner(team, owner.Value));
                else if (Of(owner.Value) is [var first, _, ..] claimants && first != team)
                    yield return Ineffective(team, owner, SeveralTeams(claimants, owner.Value));
            }
        }
    }

    /// <summary>The owners of a team that can be written into a file of that dialect, each once.</summary>
    public static IReadOnlyList<string> Writable(Team team, CodeOwnersDialect dialect) =>
    [
        .. team.CodeOwners.Select(owner => owner.Value)
            .Where(owner => CodeOwner.KindOf(owner, dialect) is not null)
            .Distinct(CodeOwner.Comparer),
    ];

    private static string NoOwner(Team team, string owner) =>
        $"'{Excerpt.Of(owner)}' of team '{team.Id}' is no owner; write @organisation/team";

    private static string SeveralTeams(IReadOnlyList<Team> claimants, string owner)
    {
        var teams = Enumeration.Of(claimants.Select(team => $"'{team.Id}'"));
        return $"{Excerpt.Of(owner)} stands for teams {teams}, so nobody can tell them apart; leave it to one of them";
    }

    private static Finding Ineffective(Team team, Located<string> owner, string reason) =>
        new(AdoptionRules.IneffectiveCodeOwners, owner.Place, reason) { Subject = $"team:{team.Id}/codeowners" };
}
