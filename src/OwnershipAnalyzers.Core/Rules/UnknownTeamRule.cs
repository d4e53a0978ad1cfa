using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

internal sealed class UnknownTeamRule : AssemblyRule
{
    public override Rule Rule => DefinitionRules.UnknownTeam;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
    {
        if (!slice.RegistryIsReadable)
            yield break;
        foreach (var (_, team, place) in facts.Declared(FactKind.Team))
        {
            if (slice.FindTeam(team) is not null || slice.FindRenamedTeam(team) is not null || IndividualOwnerRule.IsIndividual(team))
                continue;
            var ids = slice.Teams.Where(known => known.Successor is null).Select(known => known.Id).ToList();
            var nearest = Nearest.To(team, ids);
            yield return new Finding(Rule, place, team, slice.RegistryName, Nearest.Question(team, ids))
            {
                Subject = team,
                FixSuggestion = FixSuggestion.OrNone(FixSuggestionKind.Replace, FactKind.Team, nearest),
            };
        }
    }
}
