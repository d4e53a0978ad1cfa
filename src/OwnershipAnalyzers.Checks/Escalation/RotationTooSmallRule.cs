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

    /// <summary>The least number of people for a schedule and who asks for it; null when its coverage is not known.</summary>
    public static (int People, string Origin)? Least(Schedule schedule, Policy policy)
    {
        if (schedule.Coverage is not { } text || Coverage.Parse(text.Value, out _) is not { } coverage)
            return null;
        if (policy.MinimumPeople.Count == 0)
            return (Weekdays.Covers(coverage) ? OfficeHours : AroundTheClock, "a rotation in which people can rest");
        var asked = policy.MinimumPeople.Where(minimum => coverage.Covers(Coverage.Parse(minimum.Key, out _)!)).OrderByDescending(minimum => minimum.Value.Value).ToList();
        return asked.Count == 0 ? null : (asked[0].Value.Value, $"the policy for {asked[0].Key} ({asked[0].Value.Place.Text})");
    }

    protected override IEnumerable<Finding> Check(Duty duty)
    {
        if (duty.Schedule is { People: { } people } schedule && Least(schedule, duty.RepositoryModel.Registry.Policy) is var (least, origin) && people.Value < least)
            yield return duty.Finding(Rule, people.Place, "people", schedule.Id, people.Value.Text(), schedule.Coverage!.Value, origin, least.Text(), duty.Team.Id);
    }
}
