using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.OnCall;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Escalation;

/// <summary>Without an agreed hour nobody knows who is on call, and what happened last week is not told.</summary>
internal sealed class NoHandoffRule : DutyRule
{
    public override Rule Rule => EscalationRules.NoHandoff;

    protected override IEnumerable<Finding> Check(Duty duty)
    {
        if (duty.Schedule is not { } schedule)
            yield break;
        string[] missing =
        [
            .. schedule.Turn is null ? ["\"turn\": \"P1W\""] : Array.Empty<string>(),
            .. schedule.Handoff is null ? ["\"handoff\": \"Mon 10:00\""] : Array.Empty<string>(),
            .. schedule.TimeZone is null ? ["\"timeZone\": \"Europe/Berlin\""] : Array.Empty<string>(),
        ];
        if (missing.Length > 0)
            yield return duty.Finding(Rule, schedule.Place, "handoff", schedule.Id, $"does not say how it is handed over; add {Enumeration.Of(missing)}");
        foreach (var (key, written, problem) in Unreadable(schedule))
            yield return duty.Finding(Rule, written.Place, key, schedule.Id, $"has the {key} '{Excerpt.Of(written.Value)}': {problem}");
    }

    private static IEnumerable<(string Key, Located<string> Written, string Problem)> Unreadable(Schedule schedule)
    {
        if (schedule.Turn is { } turn && Window.Parse(turn.Value, out var problem) is null)
            yield return ("turn", turn, problem);
        if (schedule.Handoff is { } handoff && Handoff.Parse(handoff.Value, out problem) is null)
            yield return ("handoff", handoff, problem);
        if (schedule.TimeZone is { } zone && TimeZoneName.Problem(zone.Value) is { } unknown)
            yield return ("timeZone", zone, unknown);
    }
}
