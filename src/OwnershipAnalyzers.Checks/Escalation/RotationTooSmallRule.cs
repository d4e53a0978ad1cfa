using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;
using Coverage = OwnershipAnalyzers.OnCall.Coverage;

namespace OwnershipAnalyzers.Checks.Escalation;

internal sealed class RotationTooSmallRule : DutyRule
{
    // With four, nobody is on call at nights and weekends more than one week in four.
    private const int AroundTheClock = 4;
    private const int OfficeHours = 2;

    private static readonly Coverage Weekdays = Coverage.Parse("weekdays", out _)!;

    public override Rule Rule => EscalationRules.RotationTooSmall;

    protected override IEnumerable<Finding> Check(Duty duty)
    {
        if (duty.Schedule is not { People: { } people, Coverage: { } text } schedule)
            return [];
        if (Coverage.Parse(text.Value, out _) is not { } coverage)
            return [];
        var policy = duty.RepositoryModel.Registry.Policy;
        var problem = policy.MinimumPeople.Count == 0 ? WithoutRest(people.Value, coverage) : BelowPolicy(people.Value, coverage, policy);
        if (problem is null)
            return [];
        string[] arguments = [schedule.Id, people.Value.Text(), text.Value, .. problem.Arguments, duty.Team.Id];
        return [duty.Finding(problem.Message, people.Place, "people", arguments)];
    }

    private static Problem? WithoutRest(int people, Coverage coverage)
    {
        var least = Weekdays.Covers(coverage) ? OfficeHours : AroundTheClock;
        return people < least ? new Problem(EscalationRules.RotationWithoutRest, least.Text()) : null;
    }

    /// <summary>Of the minimums for all hours that are covered, the largest counts.</summary>
    private static Problem? BelowPolicy(int people, Coverage coverage, Policy policy)
    {
        var asked = policy.MinimumPeople.Where(minimum => coverage.Covers(Coverage.Parse(minimum.Key, out _)!))
            .OrderByDescending(minimum => minimum.Value.Value).ToList();
        if (asked.Count == 0 || people >= asked[0].Value.Value)
            return null;
        var least = asked[0].Value;
        return new Problem(EscalationRules.RotationBelowPolicy, asked[0].Key, least.Place.Text, least.Value.Text());
    }
}
