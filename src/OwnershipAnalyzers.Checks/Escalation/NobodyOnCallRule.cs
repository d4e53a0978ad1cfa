using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Escalation;

internal sealed class NobodyOnCallRule : DutyRule
{
    public override Rule Rule => EscalationRules.NobodyOnCall;

    protected override IEnumerable<Finding> Check(Duty duty)
    {
        string[] missing =
        [
            .. duty.Team.OnCall is null ? ["on-call schedule"] : Array.Empty<string>(),
            .. duty.Team.Escalation is null ? ["escalation policy"] : Array.Empty<string>(),
        ];
        if (missing.Length == 0)
            yield break;
        var keys = missing.Select(what => what == "on-call schedule" ? "\"onCall\": the id of a schedule under \"schedules\"" : "\"escalation\": the id of a policy under \"escalationPolicies\"");
        yield return duty.Finding(Rule, duty.Team.Place, "onCall",
            duty.Team.Id, Enumeration.Some([.. duty.Services.Select(service => $"'{service.Id}'")]), string.Join(" and no ", missing), string.Join(" and ", keys));
    }
}
