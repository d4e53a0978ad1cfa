using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Escalation;

internal sealed class NobodyOnCallRule : DutyRule
{
    public override Rule Rule => EscalationRules.NobodyOnCall;

    protected override IEnumerable<Finding> Check(Duty duty)
    {
        if (Problem(duty) is { } problem)
        {
            var services = Enumeration.Some([.. duty.Services.Select(service => $"'{service.Id}'")]);
            yield return duty.Finding(problem, duty.Team.Place, "onCall", duty.Team.Id, services);
        }
    }

    private static MessageTemplate? Problem(Duty duty) => (duty.Team.OnCall, duty.Team.Escalation) switch
    {
        (null, null) => EscalationRules.NeitherScheduleNorPolicy,
        (null, _) => EscalationRules.NoOnCallSchedule,
        (_, null) => EscalationRules.NoEscalationPolicy,
        _ => null,
    };
}
