using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.OnCall;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Exports.PagerDuty;

/// <summary>Schedules as PagerDuty has them: one layer whose users take turns.</summary>
internal sealed class PagerDutySchedules(PagerDutyNames names, PagerDutyNames teams, PagerDutyVariables variables, Losses losses)
{
    private const int MinTurn = 3600;
    private const int MaxTurn = 365 * 24 * 3600;

    public HclBlock Block(Schedule schedule)
    {
        var id = schedule.Id;
        var subject = $"schedule '{id}'";
        var layer = new HclBlock("layer")
            .WithText("name", "rotation")
            .With("start", variables.StartOf(id))
            .With("rotation_virtual_start", variables.StartOf(id))
            .With("rotation_turn_length_seconds", Turn(schedule, subject) ?? variables.TurnOf(id))
            .With("users", variables.UsersOf(id));
        foreach (var restriction in Restrictions(schedule, subject))
            layer.With(restriction);
        return names.Block(id)
            .WithText("description", schedule.Content.NonEmptyText("description"))
            .With("time_zone", Zone(schedule, subject) ?? variables.ZoneOf(id))
            .With("teams", schedule.Team is { } team && teams.Has(team.Value) ? Hcl.List(teams.Reference(team.Value)) : null)
            .With(layer);
    }

    private string? Zone(Schedule schedule, string subject)
    {
        if (schedule.TimeZone is not { Value: var zone })
            return null;
        if (TimeZoneName.Problem(zone) is not { } problem)
            return Hcl.Quoted(zone);
        losses.Add(subject, "timeZone", $"'{zone}': {problem}; a variable takes its place");
        return null;
    }

    private string? Turn(Schedule schedule, string subject)
    {
        if (schedule.Turn is not { Value: var turn })
            return null;
        var window = Window.Parse(turn, out var problem);
        if (window?.Minutes * 60 is >= MinTurn and <= MaxTurn and var seconds)
            return Hcl.Number(seconds);
        var reason = window is null ? problem : "PagerDuty has turns from an hour to 365 days";
        losses.Add(subject, "turn", $"'{turn}': {reason}; a variable takes its place");
        return null;
    }

    private IEnumerable<HclBlock> Restrictions(Schedule schedule, string subject)
    {
        if (schedule.Coverage is not { Value: var text })
            return [];
        if (Coverage.Parse(text, out var problem) is not { } coverage)
        {
            losses.Add(subject, "coverage", $"'{text}': {problem}; the schedule is written without limits");
            return [];
        }

        return coverage.Spans is [{ Length: WeekTime.Week }] ? [] : coverage.Spans.Select(Restriction);
    }

    private static HclBlock Restriction(Span span) => new HclBlock("restriction")
        .WithText("type", "weekly_restriction")
        .With("start_day_of_week", Hcl.Number((span.Start / WeekTime.Day) + 1))
        .WithText("start_time_of_day", WeekTime.TimeText(span.Start % WeekTime.Day) + ":00")
        .With("duration_seconds", Hcl.Number(span.Length * 60));
}
