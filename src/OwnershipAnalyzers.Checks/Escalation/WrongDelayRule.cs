using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Escalation;

/// <summary>Too short, and nobody could have answered; too long, and the promise to customers is broken before anybody else is called.</summary>
internal sealed class WrongDelayRule : DutyRule
{
    public override Rule Rule => EscalationRules.WrongDelay;

    protected override IEnumerable<Finding> Check(Duty duty)
    {
        if (duty.Policy is not { } policy)
            return [];
        return Enumerable.Range(1, Math.Max(0, policy.Levels.Count - 1)).SelectMany(i => Problems(duty, policy.Levels[i - 1], policy.Levels[i], i)
            .Select(problem => duty.Finding(Rule, policy.Levels[i].AfterMinutes?.Place ?? policy.Levels[i].Place, $"delay/{(i + 1).Text()}", (i + 1).Text(), policy.Id, problem)));
    }

    private static IEnumerable<string> Problems(Duty duty, EscalationLevel before, EscalationLevel level, int number)
    {
        var tier = duty.Tiered.Select(pair => pair.Tier).FirstOrDefault(tier => tier.MinDelayMinutes is not null || tier.MaxDelayMinutes is not null);
        if (level.AfterMinutes is not { } after)
        {
            if (tier is not null)
                yield return $"at no stated time, and {tier.Id} bounds the delay";
            yield break;
        }

        var delay = after.Value - (before.AfterMinutes?.Value ?? 0);
        if (tier?.MinDelayMinutes is { } least && delay < least.Value)
            yield return $"{Minutes(delay)} after the level before, and {tier.Id} asks for {least.Value.Text()} at least, so that there is time to answer ({least.Place.Text})";
        if (tier?.MaxDelayMinutes is { } most && delay > most.Value)
            yield return $"{Minutes(delay)} after the level before, and {tier.Id} allows {most.Value.Text()} at most ({most.Place.Text})";
        if (number == 1 && Broken(duty, after.Value) is { } promise)
            yield return $"{Minutes(after.Value)} after the alert, when {promise}";
    }

    /// <summary>The promise of the service that has the least time to fail, if that time is over by then.</summary>
    private static string? Broken(Duty duty, int minutes)
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
            select $"'{service.Id}' has broken its promise: {availability.Value.Ratio} over {window} allows {budget.Describe()} of failure";
        return budgets.FirstOrDefault();
    }

    private static string Minutes(int number) => number == 1 ? "1 minute" : $"{number.Text()} minutes";
}
