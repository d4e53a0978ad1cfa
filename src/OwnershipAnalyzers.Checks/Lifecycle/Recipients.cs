using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Checks.Lifecycle;

/// <summary>Whom an alert can call, and whose people they are. Made once for all alerts.</summary>
internal sealed class Recipients
{
    private readonly RepositoryModel _model;
    private readonly ILookup<string, string> _callers;

    public Recipients(RepositoryModel model)
    {
        _model = model;
        _callers = model.Registry.Teams.Where(team => team.OnCall is not null)
            .ToLookup(team => team.OnCall!.Value, team => team.Id, StringComparer.Ordinal);
    }

    /// <summary>Whether it is the id of a schedule or the current or former id of a team.</summary>
    public bool Knows(string recipient) => _model.FindSchedule(recipient) is not null || _model.FindTeam(recipient) is not null;

    /// <summary>Which one was probably meant.</summary>
    public string Question(string recipient)
    {
        var schedules = _model.Registry.Schedules.Select(schedule => schedule.Id);
        return Nearest.Question(recipient, schedules.Concat(_model.Registry.Teams.Select(team => team.Id)));
    }

    /// <summary>The teams whose people are called; none when nobody says so.</summary>
    public IReadOnlyList<string> TeamsOf(string recipient)
    {
        if (_model.FindSchedule(recipient) is not { } schedule)
            return [Current(recipient)];
        if (schedule.Team is { } team)
            return [Current(team.Value)];
        return _callers[recipient] is var callers && callers.Any() ? [.. callers] : _callers[schedule.ShadowOf?.Value ?? ""].ToList();
    }

    /// <summary>Whether one of the teams is the other, or above it.</summary>
    public bool AreRelated(string team, string other) => IsPartOf(team, other) || IsPartOf(other, team);

    /// <summary>Whether the team's own escalation policy calls the schedule.</summary>
    public bool IsInPolicyOf(Team team, string schedule) =>
        _model.PolicyOf(team)?.Levels.Any(level => level.Schedule?.Value == schedule) ?? false;

    private bool IsPartOf(string part, string whole)
    {
        // Bounded, because a registry can name a team as its own grandparent.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var id = part; id is not null && seen.Add(id); id = ParentOf(id))
        {
            if (id == whole)
                return true;
        }

        return false;
    }

    private string? ParentOf(string id) => _model.FindTeam(id)?.Parent is { } parent ? Current(parent.Value) : null;

    private string Current(string id) => _model.TeamNames.Current(id);
}
