using OwnershipAnalyzers.Checks.Escalation;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Scores;

/// <summary>
/// What a service in production asks of the people who run it. Each service asks for itself: a team's most critical one is not the fault
/// of the others.
/// </summary>
internal sealed class DutyReadiness(RepositoryModel model)
{
    private static readonly DutyRule Nobody = new NobodyOnCallRule();

    /// <summary>When a rule asks, and whether there is anything yet that it could judge.</summary>
    private static readonly (DutyRule Rule, string Name, Func<Duty, bool> Asks, Func<Duty, bool> CanJudge)[] Rules =
    [
        (Nobody, "on call", _ => true, _ => true),
        (new CoverageTooLowRule(), "coverage", duty => duty.Services[0].Tier?.Coverage is not null, duty => duty.Schedule is not null),
        (new TooFewLevelsRule(), "escalation levels",
            duty => duty.Services[0].Tier?.EscalationLevels is not null,
            duty => duty.Policy is { Levels.Count: > 0 }),
        (new WrongDelayRule(), "escalation delay", duty => duty.Policy is { Levels.Count: > 1 }, _ => true),
        (new RotationTooSmallRule(), "people in rotation", duty => duty.Schedule?.People is not null, _ => true),
        (new NoHandoffRule(), "hand-off", duty => duty.Schedule is not null, _ => true),
    ];

    public IEnumerable<Expectation> Of(OwnedService service)
    {
        if (service is not { Stage: LifecycleStage.Runtime, Runs: true, Team: { } team })
            return [];
        var duty = new Duty(team, [service], model);
        var nobody = Nobody.Of(duty).FirstOrDefault()?.Message;
        return Rules.Where(asked => IsOn(asked.Rule.Rule) && asked.Asks(duty))
            .Select(asked => new Expectation(asked.Rule.Rule, asked.Name, Lack(asked.Rule, asked.CanJudge(duty))));

        string? Lack(DutyRule rule, bool canJudge) =>
            canJudge ? rule.Of(duty).FirstOrDefault()?.Message : nobody ?? $"Escalation policy '{duty.Policy?.Id}' has no levels.";
    }

    private bool IsOn(Rule rule) => !model.Registry.Policy.Severities.TryGetValue(rule.Id, out var severity) || severity != Severity.Off;
}
