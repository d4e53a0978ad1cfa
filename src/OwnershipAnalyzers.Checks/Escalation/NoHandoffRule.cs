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
        string[] missing = [.. Missing(schedule)];
        if (missing.Length > 0)
            yield return duty.Finding(EscalationRules.MissingHandoff, schedule.Place, "handoff", schedule.Id, Enumeration.Of(missing));
        foreach (var (key, written, problem) in Unreadable(schedule))
        {
            var value = Excerpt.Of(written.Value);
            yield return duty.Finding(EscalationRules.UnreadableHandoff, written.Place, key, schedule.Id, key, value, problem);
        }
    }

    /// <summary>The keys that are not there, as one would write them.</summary>
    private static IEnumerable<string> Missing(Schedule schedule)
    {
        if (schedule.Turn is null)
            yield return "\"turn\": \"P1W\"";
        if (schedule.Handoff is null)
            yield return "\"handoff\": \"Mon 10:00\"";
        if (schedule.TimeZone is null)
            yield return "\"timeZone\": \"Europe/Berlin\"";
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
