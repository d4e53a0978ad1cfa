using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Escalation;

/// <summary>Also in policies that nobody uses yet: somebody will.</summary>
internal sealed class IndividualTargetRule : CatalogRule
{
    public override Rule Rule => EscalationRules.IndividualTarget;

    public override IEnumerable<Finding> Check(RepositoryModel model)
    {
        var teams = model.Registry.Teams.Where(team => team.Escalation is not null)
            .ToLookup(team => team.Escalation!.Value, team => team.Id, StringComparer.Ordinal);
        return from policy in model.Registry.EscalationPolicies
               from level in policy.Levels.Select((level, index) => (Person: PersonOf(level), Number: (index + 1).Text()))
               where level.Person is not null
               let owner = teams[policy.Id].FirstOrDefault() is { } team ? $"team:{team}" : $"policy:{policy.Id}"
               select new Finding(Rule, level.Person.Place, level.Number, policy.Id, Excerpt.Of(level.Person.Value))
               {
                   Subject = $"{owner}/level/{level.Number}",
               };
    }

    private static Located<string>? PersonOf(EscalationLevel level)
    {
        if (level.User is { } user)
            return user;
        return level.Schedule is { } schedule && schedule.Value.Contains('@') ? schedule : null;
    }
}
