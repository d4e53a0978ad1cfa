namespace OwnershipAnalyzers.Boundaries;

/// <summary>What to look for in code of one owner.</summary>
/// <param name="Wanted">The names worth resolving.</param>
/// <param name="Prefilter">Which bodies are worth looking into.</param>
internal sealed record SearchScope(WantedNames Wanted, BoundaryPrefilter Prefilter);
