using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Registries;

/// <summary>The ids under which the teams of a registry are or were known.</summary>
public static class RegistryTeams
{
    /// <summary>Finds the current id of a team by any id it has had.</summary>
    /// <param name="registry">The registry; null when there is none.</param>
    public static TeamNames Names(Registry? registry) => new(Ids(registry), isComplete: registry is { TeamsAreKnown: true });

    /// <summary>The ids of the teams, as compilations get to know them.</summary>
    /// <param name="registry">The registry; null when there is none.</param>
    public static IReadOnlyList<SliceTeam> Ids(Registry? registry) =>
        [.. (registry?.Teams ?? []).Select(team => new SliceTeam(team.Id, team.FormerIds, team.Successor))];
}
