using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Exports.PagerDuty;

/// <summary>Escalation policies as PagerDuty has them: rules, each with the time until the next.</summary>
/// <param name="names">What policies are called.</param>
/// <param name="schedules">What schedules are called.</param>
/// <param name="teams">What teams are called.</param>
/// <param name="teamsOf">The ids of the teams that call by a policy.</param>
/// <param name="variables">What only the account knows.</param>
/// <param name="losses">Where to say what is lost.</param>
internal sealed class PagerDutyPolicies(
    PagerDutyNames names, PagerDutyNames schedules, PagerDutyNames teams, ILookup<string, string> teamsOf,
    PagerDutyVariables variables, Losses losses)
{
    private const int MaxLoops = 9;

    /// <summary>What PagerDuty itself proposes.</summary>
    private const int UsualDelay = 30;

    /// <summary>Whether a policy has anybody to call; without, PagerDuty has no such policy.</summary>
    public static bool CallsSomebody(EscalationPolicy policy, PagerDutyNames schedules) =>
        policy.Levels.Any(level => Targets(level, schedules).Any());

    public HclBlock Block(EscalationPolicy policy)
    {
        var subject = $"escalation policy '{policy.Id}'";
        var owners = teamsOf[policy.Id].Where(teams.Has).ToList();
        if (owners.Count > 1)
        {
            var problem = $"a policy of PagerDuty belongs to one team at most, and {owners.Count.Text()} call by this one";
            losses.Add(subject, "teams", $"{problem}; it is written without a team");
        }

        var block = names.Block(policy.Id)
            .WithText("description", policy.Content.NonEmptyText("description"))
            .With("teams", owners.Count == 1 ? Hcl.List(teams.Reference(owners[0])) : null)
            .With("num_loops", Loops(policy, subject));
        foreach (var rule in Rules(policy, subject))
            block.With(rule);
        return block;
    }

    private string? Loops(EscalationPolicy policy, string subject)
    {
        if (policy.Content.Number("repeat") is not { } repeat)
            return null;
        if (repeat > MaxLoops)
            losses.Add(subject, "repeat", $"PagerDuty begins again {MaxLoops.Text()} times at most");
        return Hcl.Number(Math.Min(repeat, MaxLoops));
    }

    private IEnumerable<HclBlock> Rules(EscalationPolicy policy, string subject)
    {
        var levels = policy.Levels.Where(level => IsCalled(level, subject)).ToList();
        if (levels[0].AfterMinutes is { Value: > 0 })
            losses.Add(subject, "levels.afterMinutes", "PagerDuty calls the first level at once");
        var delay = UsualDelay;
        for (var i = 0; i < levels.Count; i++)
        {
            // The last rule waits before everything begins again, as long as the one before it.
            if (i + 1 < levels.Count)
                delay = Delay(levels[i], levels[i + 1], subject) ?? delay;
            var rule = new HclBlock("rule").With("escalation_delay_in_minutes", Hcl.Number(delay));
            foreach (var (isUser, id) in Targets(levels[i], schedules))
                rule.With(isUser ? Target("user_reference", variables.User(id)) : Target("schedule_reference", schedules.Reference(id)));
            yield return rule;
        }
    }

    private static HclBlock Target(string type, string id) => new HclBlock("target").WithText("type", type).With("id", id);

    private bool IsCalled(EscalationLevel level, string subject)
    {
        if (Targets(level, schedules).Any())
            return true;
        losses.Add(subject, "levels.schedule", $"there is no schedule '{level.Schedule?.Value}'; the level is left out");
        return false;
    }

    private int? Delay(EscalationLevel level, EscalationLevel next, string subject)
    {
        if (next.AfterMinutes?.Value - (level.AfterMinutes?.Value ?? 0) is > 0 and var minutes)
            return minutes;
        var problem = "a level says no time after the one before it; as many minutes as before that one are written, or 30";
        losses.Add(subject, "levels.afterMinutes", problem);
        return null;
    }

    private static IEnumerable<(bool IsUser, string Id)> Targets(EscalationLevel level, PagerDutyNames schedules)
    {
        if (level.Schedule is { Value: var schedule })
        {
            if (schedules.Has(schedule))
                yield return (false, schedule);
            else if (schedule.Any(c => c == '@'))
                yield return (true, schedule);
        }

        if (level.User is { Value: var user })
            yield return (true, user);
    }
}
