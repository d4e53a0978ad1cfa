using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Escalation;

internal sealed class TooFewLevelsRule : DutyRule
{
    public override Rule Rule => EscalationRules.TooFewLevels;

    protected override IEnumerable<Finding> Check(Duty duty)
    {
        if (duty.Policy is not { Levels.Count: > 0 } policy || duty.Most(tier => tier.EscalationLevels) is not var (service, tier, asked))
            yield break;
        if (policy.Levels.Count >= asked.Value)
            yield break;
        yield return duty.Finding(Rule, policy.Place, "levels",
            policy.Id, policy.Levels.Count.Text(), asked.Value.Text(), tier.Id, asked.Place.Text, duty.Team.Id, service.Id);
    }
}
