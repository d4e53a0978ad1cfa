using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Registries;

/// <summary>
/// Which preset is in force for whom on one day. What a team says of itself counts first, then the last of its waves that has begun, then
/// what is said of everybody.
/// </summary>
public sealed class AdoptionPlan
{
    private readonly Dictionary<string, AnalysisMode> _teams = new(StringComparer.Ordinal);

    /// <param name="registry">The registry; null when there is none.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="otherwise">The preset when the registry says nothing of everybody.</param>
    public AdoptionPlan(Registry? registry, DateTime asOf, AnalysisMode otherwise = AnalysisMode.Default)
    {
        Default = registry?.DefaultMode ?? otherwise;
        if (registry is null)
            return;
        var names = RegistryTeams.Names(registry);
        var begun = registry.Waves.Where(wave => wave.Mode is not null && wave.From is { } from && from.Value <= asOf);
        // Later waves overwrite earlier ones; of two that begin on one day, the one that is written later counts.
        foreach (var wave in begun.OrderBy(wave => wave.From!.Value))
        {
            foreach (var team in wave.Teams)
                _teams[names.Current(team.Value)] = wave.Mode!.Value;
        }

        foreach (var team in registry.Teams.Where(team => team.Adoption is not null))
            _teams[team.Id] = team.Adoption!.Value;
    }

    /// <summary>The preset for everything without a team, and for teams of which nothing is said.</summary>
    public AnalysisMode Default { get; }

    /// <summary>The presets of those teams that have another one.</summary>
    public IReadOnlyDictionary<string, AnalysisMode> Others =>
        _teams.Where(team => team.Value != Default).ToDictionary(team => team.Key, team => team.Value, StringComparer.Ordinal);

    /// <summary>The preset for what a team owns, by its current id.</summary>
    public AnalysisMode Of(string? team) => team is not null && _teams.TryGetValue(team, out var mode) ? mode : Default;
}
