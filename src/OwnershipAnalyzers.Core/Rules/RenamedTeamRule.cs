using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

internal sealed class RenamedTeamRule : AssemblyRule
{
    public override Rule Rule => DefinitionRules.RenamedTeam;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
    {
        foreach (var (_, team, place) in facts.Declared(FactKind.Team))
        {
            var successor = slice.FindTeam(team)?.Successor;
            var today = successor ?? (slice.FindTeam(team) is null ? slice.FindRenamedTeam(team)?.Id : null);
            if (today is null)
                continue;
            var message = successor is null ? DefinitionRules.TeamWasRenamed : DefinitionRules.TeamWasDissolved;
            yield return new Finding(message, place, team, today, slice.RegistryName)
            {
                Subject = team,
                FixSuggestion = new FixSuggestion(FixSuggestionKind.Replace, FactKind.Team, [today]),
            };
        }
    }
}
