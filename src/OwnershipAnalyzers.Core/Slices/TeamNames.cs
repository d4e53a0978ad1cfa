namespace OwnershipAnalyzers.Slices;

/// <summary>Resolves the ids under which teams are or were known.</summary>
public sealed class TeamNames
{
    private readonly Dictionary<string, string> _today = new(StringComparer.Ordinal);
    private readonly bool _isComplete;

    /// <summary>The names of some teams.</summary>
    /// <param name="teams">The teams; of several that had an id, the first has it.</param>
    /// <param name="isComplete">Whether there are no others.</param>
    public TeamNames(IReadOnlyList<SliceTeam> teams, bool isComplete)
    {
        _isComplete = isComplete;
        foreach (var team in teams)
            _today[team.Id] = team.Id;
        foreach (var team in teams)
        {
            foreach (var former in team.FormerIds.Where(former => !_today.ContainsKey(former)))
                _today[former] = team.Id;
        }
    }

    /// <summary>The names of the teams that a compilation knows.</summary>
    public TeamNames(Slice slice) : this(slice.Teams, slice.RegistryIsReadable)
    {
    }

    /// <summary>The current id of a team; an id nobody knows stays as it is.</summary>
    public string Current(string id) => _today.TryGetValue(id, out var today) ? today : id;

    /// <summary>Whether the current id is one of a team, as far as anybody can tell.</summary>
    public bool MayExist(string id) => !_isComplete || _today.ContainsKey(id);
}
