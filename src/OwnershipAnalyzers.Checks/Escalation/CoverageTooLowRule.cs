using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;
using Coverage = OwnershipAnalyzers.OnCall.Coverage;

namespace OwnershipAnalyzers.Checks.Escalation;

internal sealed class CoverageTooLowRule : DutyRule
{
    public override Rule Rule => EscalationRules.CoverageTooLow;

    protected override IEnumerable<Finding> Check(Duty duty)
    {
        if (duty.Schedule is not { } schedule)
            yield break;
        if (schedule.Coverage is { } text && Coverage.Parse(text.Value, out var problem) is null)
        {
            yield return Found(text.Place, $"has the coverage '{Excerpt.Of(text.Value)}', which cannot be read: {problem}");
            yield break;
        }

        var coverage = schedule.Coverage is { } stated ? Coverage.Parse(stated.Value, out _) : null;
        foreach (var (service, tier) in duty.Tiered.Where(pair => pair.Tier.Coverage is not null))
        {
            var asked = tier.Coverage!;
            if (Coverage.Parse(asked.Value, out var unreadable) is not { } needed)
                yield return Found(asked.Place, $"has to cover '{Excerpt.Of(asked.Value)}' for {tier.Id}, which cannot be read: {unreadable}");
            else if (coverage is null || !coverage.Covers(needed))
                yield return Found(schedule.Coverage?.Place ?? schedule.Place,
                    $"covers {(coverage is null ? "no stated hours" : Excerpt.Of(schedule.Coverage!.Value))}, and {tier.Id} asks for {asked.Value} ({asked.Place.Text}), because team '{duty.Team.Id}' runs '{service.Id}'. Write \"coverage\": \"{asked.Value}\", or let the service declare another tier");
            else
                continue;
            // The most critical tier says it all.
            yield break;
        }

        Finding Found(FilePlace place, string what) => duty.Finding(Rule, place, "coverage", schedule.Id, what);
    }
}
