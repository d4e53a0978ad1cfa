using System.Text.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Registries;

/// <summary>Who is on call when (guide page "on-call").</summary>
/// <param name="Id">Lower-case slug.</param>
/// <param name="Content">The entry as written, without what could not be understood.</param>
public sealed record Schedule(string Id, JsonElement Content)
{
    /// <summary>Where the schedule is defined.</summary>
    public FilePlace Place { get; init; } = new("");

    /// <summary>The team whose people take turns, or null.</summary>
    public Located<string>? Team { get; init; }

    /// <summary>IANA name of the time zone, such as <c>Europe/Berlin</c>.</summary>
    public Located<string>? TimeZone { get; init; }

    /// <summary>When somebody is on call, such as <c>24x7</c>.</summary>
    public Located<string>? Coverage { get; init; }

    /// <summary>How many people take turns.</summary>
    public Located<int>? People { get; init; }

    /// <summary>How long a turn is, an ISO 8601 duration such as <c>P1W</c>.</summary>
    public Located<string>? Turn { get; init; }

    /// <summary>When one turn ends and the next begins, such as <c>Mon 10:00</c>.</summary>
    public Located<string>? Handoff { get; init; }

    /// <summary>The schedule in which newcomers listen in, or null.</summary>
    public Located<string>? ShadowOf { get; init; }
}

/// <summary>Who is called next when nobody answers (guide page "escalations").</summary>
/// <param name="Id">Lower-case slug.</param>
/// <param name="Content">The entry as written, without what could not be understood.</param>
public sealed record EscalationPolicy(string Id, JsonElement Content)
{
    /// <summary>Where the policy is defined.</summary>
    public FilePlace Place { get; init; } = new("");

    /// <summary>The levels, first called first.</summary>
    public IReadOnlyList<EscalationLevel> Levels { get; init; } = [];
}

/// <summary>One step of an escalation policy.</summary>
/// <param name="Schedule">The schedule whose people are called, or null.</param>
/// <param name="User">A person who is called, or null; a schedule is better.</param>
/// <param name="AfterMinutes">When the level is called, in minutes after the alert, or null.</param>
/// <param name="Role">Who the people are, one of <see cref="Roles"/>, or null.</param>
/// <param name="Place">Where the level is written.</param>
public sealed record EscalationLevel(
    Located<string>? Schedule, Located<string>? User, Located<int>? AfterMinutes, Located<string>? Role, FilePlace Place)
{
    /// <summary>The team's own people.</summary>
    public const string Team = "team";

    /// <summary>Technical leads.</summary>
    public const string Leads = "leads";

    /// <summary>Senior leadership.</summary>
    public const string Leadership = "leadership";

    /// <summary>All roles.</summary>
    public static IReadOnlyList<string> Roles { get; } = [Team, Leads, Leadership];
}
