using System.Text.Json;
using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>
/// What an entry of the registry says, in a catalog that holds it as it is written. A value of another kind than it has to be is
/// none: the build has reported it.
/// </summary>
public static class EntryFacts
{
    extension(CatalogEntry entry)
    {
        /// <summary>The name for people, or null.</summary>
        public string? Name => entry.Text("name");

        /// <summary>The id of the team that answers for an external service, or null.</summary>
        public string? Team => entry.Text("team");

        /// <summary>The id of the tier of an external service, or null.</summary>
        public string? Tier => entry.Text("tier");

        /// <summary>When somebody of a schedule is on call, such as <c>24x7</c>, or null.</summary>
        public string? Coverage => entry.Text("coverage");

        /// <summary>IANA name of the time zone of a schedule, or null.</summary>
        public string? TimeZone => entry.Text("timeZone");

        /// <summary>When one turn of a schedule ends and the next begins, or null.</summary>
        public string? Handoff => entry.Text("handoff");

        /// <summary>The levels of an escalation policy, first called first.</summary>
        public IReadOnlyList<CatalogEscalationLevel> Levels => entry.Value("levels").Items().ConvertAll(CatalogEscalationLevel.Of);

        internal JsonElement? Value(string key) => entry.Content.TryGetValue(key, out var value) ? value : null;

        internal string? Text(string key) => entry.Value(key) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
    }
}

/// <summary>One step of an escalation policy. What is not written is null.</summary>
/// <param name="AfterMinutes">When the level is called, in minutes after the alert.</param>
/// <param name="Schedule">The id of the schedule whose people are called.</param>
/// <param name="User">A person who is called.</param>
/// <param name="Role">Who the people are.</param>
public sealed record CatalogEscalationLevel(int? AfterMinutes, string? Schedule, string? User, string? Role)
{
    internal static CatalogEscalationLevel Of(JsonElement level) =>
        new(MinutesOf(level.Member("afterMinutes")), level.Text("schedule"), level.Text("user"), level.Text("role"));

    private static int? MinutesOf(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var minutes) ? minutes : null;
}
