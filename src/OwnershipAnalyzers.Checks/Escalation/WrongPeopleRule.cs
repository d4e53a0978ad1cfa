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
            if (policy.Levels[i] is not { Schedule: not null } level || ProblemOf(duty, level, i + 1) is not { } problem)
                continue;
            var number = (i + 1).Text();
            yield return duty.Finding(
                problem.Message, level.Role?.Place ?? level.Place, $"people/{number}", [number, policy.Id, tier.Id, .. problem.Arguments]);
        }
    }

    private static Problem? ProblemOf(Duty duty, EscalationLevel level, int number) => number switch
    {
        <= 2 when level.Role is { } role && role.Value != EscalationLevel.Team =>
            new Problem(EscalationRules.TeamNotCalledFirst, Words(role.Value), duty.Team.Id),
        <= 2 when OtherTeam(duty, level) is { } other => new Problem(EscalationRules.OtherTeamCalledFirst, other, duty.Team.Id),
        3 when level.Role?.Value != EscalationLevel.Leads => new Problem(EscalationRules.LeadsNotCalled, Words(level.Role?.Value)),
        4 when level.Role?.Value != EscalationLevel.Leadership =>
            new Problem(EscalationRules.LeadershipNotCalled, Words(level.Role?.Value)),
        _ => null,
    };

    /// <summary>The team whose people a level calls, if they are not the team's own.</summary>
    private static string? OtherTeam(Duty duty, EscalationLevel level)
    {
        var team = duty.RepositoryModel.FindSchedule(level.Schedule!.Value)?.Team?.Value;
        return team is null || duty.RepositoryModel.TeamNames.Current(team) == duty.Team.Id ? null : team;
    }

    private static string Words(string? role) => role switch
    {
        EscalationLevel.Team => "the team once more",
        EscalationLevel.Leads => "technical leads",
        EscalationLevel.Leadership => "senior leadership",
        _ => "people of whom nothing is said",
    };
}
