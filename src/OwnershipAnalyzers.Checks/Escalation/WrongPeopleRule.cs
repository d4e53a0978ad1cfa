using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Escalation;

/// <summary>First the people who know the service, then those who can decide (guide page "escalations").</summary>
internal sealed class WrongPeopleRule : DutyRule
{
    public override Rule Rule => EscalationRules.WrongPeople;

    protected override IEnumerable<Finding> Check(Duty duty)
    {
        if (duty.Policy is not { } policy || duty.Most(tier => tier.EscalationLevels) is not var (_, tier, asked))
            yield break;
        for (var i = 0; i < policy.Levels.Count && i < asked.Value; i++)
        {
            var level = policy.Levels[i];
            var number = (i + 1).Text();
            if (level.Schedule is not null && Problem(duty, level, i + 1) is { } problem)
                yield return duty.Finding(Rule, level.Role?.Place ?? level.Place, $"people/{number}", number, policy.Id, tier.Id, problem);
        }
    }

    private static string? Problem(Duty duty, EscalationLevel level, int number) => number switch
    {
        <= 2 when level.Role is { } role && role.Value != EscalationLevel.Team =>
            $"calls {Words(role.Value)}, and the people of team '{duty.Team.Id}' know the service best: call them first, and once more",
        <= 2 when duty.RepositoryModel.FindSchedule(level.Schedule!.Value)?.Team is { } team && duty.RepositoryModel.TeamNames.Current(team.Value) != duty.Team.Id =>
            $"calls people of team '{team.Value}', and those of '{duty.Team.Id}' know the service best: name a schedule of theirs",
        3 when level.Role?.Value != EscalationLevel.Leads => $"calls {Words(level.Role?.Value)}: call technical leads, and say so with \"role\": \"leads\"",
        4 when level.Role?.Value != EscalationLevel.Leadership => $"calls {Words(level.Role?.Value)}: call senior leadership, and say so with \"role\": \"leadership\"",
        _ => null,
    };

    private static string Words(string? role) => role switch
    {
        EscalationLevel.Team => "the team once more",
        EscalationLevel.Leads => "technical leads",
        EscalationLevel.Leadership => "senior leadership",
        _ => "people of whom nothing is said",
    };
}
