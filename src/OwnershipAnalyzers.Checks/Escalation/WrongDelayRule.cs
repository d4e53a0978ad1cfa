using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Escalation;

/// <summary>
/// Too short, and nobody could have answered; too long, and the promise to customers is broken before anybody else is called.
/// </summary>
internal sealed class WrongDelayRule : DutyRule
{
    public override Rule Rule => EscalationRules.WrongDelay;

    protected override IEnumerable<Finding> Check(Duty duty)
    {
        if (duty.Policy is not { } policy)
            yield break;
        for (var i = 1; i < policy.Levels.Count; i++)
        {
            var level = policy.Levels[i];
            var place = level.AfterMinutes?.Place ?? level.Place;
            var number = (i + 1).Text();
            foreach (var problem in Problems(duty, policy.Levels[i - 1], level, isSecond: i == 1))
                yield return duty.Finding(problem.Message, place, $"delay/{number}", [number, policy.Id, .. problem.Arguments]);
        }
    }

    private static IEnumerable<Problem> Problems(Duty duty, EscalationLevel before, EscalationLevel level, bool isSecond)
    {
        var tier = duty.Tiered.Select(pair => pair.Tier).FirstOrDefault(BoundsDelay);
        if (level.AfterMinutes is not { } after)
        {
            if (tier is not null)
                yield return new Problem(EscalationRules.NoDelay, tier.Id);
            yield break;
        }

        var delay = after.Value - (before.AfterMinutes?.Value ?? 0);
        if (tier?.MinDelayMinutes is { } least && delay < least.Value)
            yield return new Problem(EscalationRules.DelayTooShort, Minutes(delay), tier.Id, least.Value.Text(), least.Place.Text);
        if (tier?.MaxDelayMinutes is { } most && delay > most.Value)
            yield return new Problem(EscalationRules.DelayTooLong, Minutes(delay), tier.Id, most.Value.Text(), most.Place.Text);
        if (isSecond && Broken(duty, after.Value) is { } promise)
            yield return new Problem(EscalationRules.DelayBreaksPromise, [Minutes(after.Value), .. promise]);
    }

    private static bool BoundsDelay(Tier tier) => tier.MinDelayMinutes is not null || tier.MaxDelayMinutes is not null;

    /// <summary>
    /// The service that has the least time to fail, with its promise, the window of that and the time, if that time is over by then.
    /// </summary>
    private static string[]? Broken(Duty duty, int minutes)
    {
        var budgets =
            from service in duty.Services
            let availability = ServiceLevelTarget.Availability(service.Details.Agreements, service.Details.Objectives)
            where availability?.Level.Window is not null
            let window = Window.Parse(availability.Value.Level.Window!.Value, out _)
            where window is not null
            let budget = ErrorBudget.Of(availability.Value.Ratio, window)
            where budget.Minutes < minutes
            orderby budget.Minutes, service.Id
            select new[] { service.Id, $"{availability.Value.Ratio}", $"{window}", budget.Describe() };
        return budgets.FirstOrDefault();
    }

    private static string Minutes(int number) => number == 1 ? "1 minute" : $"{number.Text()} minutes";
}
