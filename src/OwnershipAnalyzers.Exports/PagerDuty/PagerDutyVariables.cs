namespace OwnershipAnalyzers.Exports.PagerDuty;

/// <summary>What only the account knows. It becomes a variable without a default, so that Terraform asks for it.</summary>
internal sealed class PagerDutyVariables
{
    private readonly SortedDictionary<string, (string Type, string Description)> _used = new(StringComparer.Ordinal);

    /// <summary>The people of a schedule, in the order of their turns.</summary>
    public string UsersOf(string schedule) => Item("schedule_user_ids", "list(string)", schedule,
        "The ids of the users of each schedule, in the order of their turns; the keys are the ids of the schedules.");

    /// <summary>When the first turn of a schedule began, with the offset from UTC, which the catalog cannot know.</summary>
    public string StartOf(string schedule) => Item("schedule_starts", "string", schedule,
        "A hand-off of each schedule as RFC 3339 in its time zone, such as 2026-01-05T10:00:00+01:00; "
        + "the keys are the ids of the schedules.");

    /// <summary>The time zone of a schedule that names none.</summary>
    public string ZoneOf(string schedule) => Item("schedule_time_zones", "string", schedule,
        "The time zones of schedules that name none, such as Europe/Berlin; the keys are the ids of the schedules.");

    /// <summary>The turn of a schedule that names none.</summary>
    public string TurnOf(string schedule) => Item("schedule_turn_seconds", "number", schedule,
        "The turns, in seconds, of schedules that name none; the keys are the ids of the schedules.");

    /// <summary>A person who is an escalation target.</summary>
    public string User(string name) => Item("user_ids", "string", name,
        "The ids of people who are escalation targets; the keys are what the escalation policy calls them.");

    /// <summary>Who is called for services whose team has no escalation policy.</summary>
    public string PolicyOf(string service) => Item("service_escalation_policy_ids", "string", service,
        "The ids of the escalation policies of services whose team has none; the keys are the ids of the services.");

    /// <summary>The blocks that declare what was used, sorted by name.</summary>
    public IEnumerable<HclBlock> Blocks() => _used.Select(variable =>
        new HclBlock("variable", variable.Key)
            .WithText("description", variable.Value.Description)
            .With("type", $"map({variable.Value.Type})"));

    private string Item(string name, string type, string key, string description)
    {
        _used[name] = (type, description);
        return $"var.{name}[{Hcl.Quoted(key)}]";
    }
}
