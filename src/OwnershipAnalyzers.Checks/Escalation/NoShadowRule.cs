using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Escalation;

/// <summary>People who have never been on call learn it by listening in (guide page "scaling").</summary>
internal sealed class NoShadowRule : DutyRule
{
    public override Rule Rule => EscalationRules.NoShadow;

    protected override IEnumerable<Finding> Check(Duty duty)
    {
        var registry = duty.RepositoryModel.Registry;
        var asOf = duty.RepositoryModel.EvaluationContext.AsOf;
        var started = registry.Waves.Where(wave => wave.From is { } from && from.Value <= asOf && Includes(wave, duty)).ToList();
        if (duty.Schedule is not { } schedule || started is not [var wave])
            yield break;
        if (registry.Schedules.Any(other => other.ShadowOf?.Value == schedule.Id))
            yield break;
        string[] arguments = [duty.Team.Id, Day.Text(wave.From!.Value), wave.Place.Text, schedule.Id];
        yield return duty.Finding(Rule, duty.Team.Place, "shadow", arguments);
    }

    private static bool Includes(AdoptionWave wave, Duty duty) =>
        wave.Teams.Any(team => duty.RepositoryModel.TeamNames.Current(team.Value) == duty.Team.Id);
}
