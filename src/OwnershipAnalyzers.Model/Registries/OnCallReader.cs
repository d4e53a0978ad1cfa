using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Registries;

/// <summary>Reads schedules and escalation policies.</summary>
internal sealed class OnCallReader(JsonFile json, RegistryNames names)
{
    private const string ExampleOfLevels = "\"levels\": [ { \"schedule\": \"...\", \"afterMinutes\": 0 } ]";

    public Schedule ReadSchedule(string id, FilePlace place, JsonSection section)
    {
        section.Text("name");
        section.Text("description");
        var schedule = new Schedule(id, default)
        {
            Place = place,
            Team = names.Use("Team", "teams", section.Text("team")),
            TimeZone = section.Text("timeZone"),
            Coverage = section.Text("coverage"),
            People = section.Number("people", least: 1),
            Turn = section.Text("turn"),
            Handoff = section.Text("handoff"),
            ShadowOf = names.Use("Schedule", "schedules", section.Text("shadowOf")),
        };
        return schedule with { Content = section.Content };
    }

    public EscalationPolicy ReadPolicy(string id, FilePlace place, JsonSection section)
    {
        section.Text("name");
        section.Text("description");
        section.Number("repeat", least: 0);
        var levels = section.Sections("levels", RegistrySchemas.EscalationLevel).Select(ReadLevel).ToList();
        if (levels.Count == 0)
            json.Unreadable(place, $"escalation policy '{Excerpt.Of(id)}' has no levels; add {ExampleOfLevels}");
        return new EscalationPolicy(id, section.Content) { Place = place, Levels = InOrder(levels) };
    }

    private EscalationLevel ReadLevel(JsonSection section)
    {
        var level = new EscalationLevel(
            Schedule: section.Text("schedule"),
            User: section.Text("user"),
            AfterMinutes: section.Number("afterMinutes", least: 0),
            Role: section.Choice("role", EscalationLevel.Roles),
            section.Place);
        if (level is { Schedule: null, User: null })
            section.Miss("schedule");
        // A person in place of a schedule has a rule of its own.
        var isPerson = level.Schedule is { Value: var target } && target.Contains('@');
        return level with { Schedule = isPerson ? level.Schedule : names.Use("Schedule", "schedules", level.Schedule) };
    }

    /// <summary>Minutes count from the alert, so each level comes later than the one before.</summary>
    private List<EscalationLevel> InOrder(List<EscalationLevel> levels)
    {
        for (var i = 1; i < levels.Count; i++)
        {
            if (levels[i].AfterMinutes is not { } after || levels[i - 1].AfterMinutes is not { } before || after.Value > before.Value)
                continue;
            json.Unreadable(
                after.Place,
                $"a level is called after {after.Value} minutes, and the level before it after {before.Value}; "
                + $"minutes count from the alert, so write more than {before.Value}");
        }

        return levels;
    }
}
