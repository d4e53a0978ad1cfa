using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;
using Coverage = OwnershipAnalyzers.OnCall.Coverage;

namespace OwnershipAnalyzers.Checks.Escalation;

internal sealed class CoverageTooLowRule : DutyRule
{
    private const string Part = "coverage";

    public override Rule Rule => EscalationRules.CoverageTooLow;

    protected override IEnumerable<Finding> Check(Duty duty) => duty.Schedule is { } schedule ? Check(duty, schedule) : [];

    private static IEnumerable<Finding> Check(Duty duty, Schedule schedule)
    {
        var problem = "";
        var coverage = schedule.Coverage is { } stated ? Coverage.Parse(stated.Value, out problem) : null;
        if (schedule.Coverage is { } text && coverage is null)
            return [duty.Finding(EscalationRules.UnreadableCoverage, text.Place, Part, schedule.Id, Excerpt.Of(text.Value), problem)];
        // The most critical tier says it all.
        return duty.Tiered.Select(pair => Check(duty, schedule, coverage, pair.Service, pair.Tier)).OfType<Finding>().Take(1);
    }

    private static Finding? Check(Duty duty, Schedule schedule, Coverage? coverage, OwnedService service, Tier tier)
    {
        if (tier.Coverage is not { } asked)
            return null;
        if (Coverage.Parse(asked.Value, out var problem) is not { } needed)
        {
            var unreadable = Excerpt.Of(asked.Value);
            return duty.Finding(EscalationRules.UnreadableTierCoverage, asked.Place, Part, schedule.Id, unreadable, tier.Id, problem);
        }

        if (coverage is not null && coverage.Covers(needed))
            return null;
        string[] reason = [tier.Id, asked.Value, asked.Place.Text, duty.Team.Id, service.Id];
        return schedule.Coverage is { } stated
            ? duty.Finding(EscalationRules.CoverageBelowTier, stated.Place, Part, [schedule.Id, Excerpt.Of(stated.Value), .. reason])
            : duty.Finding(EscalationRules.NoCoverage, schedule.Place, Part, [schedule.Id, .. reason]);
    }
}
