using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>Resolves the ids under which teams are or were known.</summary>
internal sealed class TeamNames
{
    private readonly Dictionary<string, string> _today = new(StringComparer.Ordinal);
    private readonly bool _isComplete;

    public TeamNames(Registry? registry)
    {
        _isComplete = registry is { TeamsAreKnown: true };
        foreach (var team in registry?.Teams ?? [])
            _today[team.Id] = team.Id;
        foreach (var team in registry?.Teams ?? [])
        {
            foreach (var former in team.FormerIds.Where(former => !_today.ContainsKey(former)))
                _today[former] = team.Id;
        }
    }

    /// <summary>The current id of a team; an id nobody knows stays as it is.</summary>
    public string Current(string id) => _today.TryGetValue(id, out var today) ? today : id;

    /// <summary>Whether the current id is one of a team, as far as anybody can tell.</summary>
    public bool MayExist(string id) => !_isComplete || _today.ContainsKey(id);
}
