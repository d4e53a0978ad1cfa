using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Slices;

/// <summary>Cuts out of the registry what one compilation needs.</summary>
public static class SliceBuilder
{
    /// <summary>The slice of one project.</summary>
    /// <param name="registry">The registry as read; null when none was found.</param>
    /// <param name="sliceFile">Absolute path of the file to which the slice will be written.</param>
    /// <param name="project">Absolute path of the project file.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <param name="mode">The preset in force.</param>
    /// <param name="declarations">What properties and the profile declare.</param>
    /// <param name="fallbacks">What profiles say about going on without others.</param>
    public static Slice Build(
        ReadResult<Registry>? registry, string sliceFile, string project, string root, AnalysisMode mode, IReadOnlyList<Declaration> declarations,
        IEnumerable<SliceFallback> fallbacks)
    {
        var slice = Build(registry, mode) with
        {
            Root = RepositoryPath.Relative(Path.GetDirectoryName(Path.GetFullPath(sliceFile))!, root),
            Project = RepositoryPath.Relative(root, project),
            // Sorted, so that their order in the profile is not a reason to recompile.
            Fallbacks = [.. fallbacks.Distinct().OrderBy(fallback => fallback.Of, StringComparer.Ordinal).ThenBy(fallback => fallback.Service, StringComparer.Ordinal)],
        };
        return slice with { Declarations = Placed(declarations, slice) };
    }

    /// <summary>What a profile says about going on without others, for an assembly as a whole or for one logical service.</summary>
    public static IEnumerable<SliceFallback> Fallbacks(ServiceProfile profile, string? logical) =>
        profile.Details.Dependencies.Where(dependency => dependency.GoesOnWithout).Select(dependency => new SliceFallback(dependency.Service.Value, logical));

    /// <summary>
    /// Lines and columns only of declarations that break a rule: otherwise a runbook added above the team would change the slice, and recompile.
    /// </summary>
    private static IReadOnlyList<Declaration> Placed(IReadOnlyList<Declaration> declarations, Slice slice)
    {
        var facts = new AssemblyFacts("", slice.Project, UsesAttributes: true, declarations);
        var faulty = new HashSet<Place?>(AssemblyRule.CheckAll(facts, slice).Select(finding => finding.Place));
        return [.. declarations.Select(d => d.Place is FilePlace place && !faulty.Contains(place) ? d with { Place = new FilePlace(place.Path) } : d)];
    }

    /// <summary>What the slices of all projects have in common.</summary>
    internal static Slice Build(ReadResult<Registry>? registry, AnalysisMode mode)
    {
        var known = registry?.Value;
        return new Slice
        {
            Registry = registry?.Path,
            RegistryIsReadable = known is { TeamsAreKnown: true },
            Mode = mode,
            Teams = Teams(known),
            Tiers = [.. (known?.Tiers ?? []).Select(tier => tier.Id)],
            TierRanks = (known?.Tiers ?? []).Where(tier => tier.Rank is not null).ToDictionary(tier => tier.Id, tier => tier.Rank!.Value, StringComparer.Ordinal),
            RequiresDeclaredDependencies = known?.Policy.RequiresDeclaredDependencies ?? true,
            ExternalServices = [.. (known?.ExternalServices ?? []).Select(service => service.Id)],
        };
    }

    /// <summary>The ids under which the teams of a registry are or were known.</summary>
    internal static TeamNames TeamNames(Registry? registry) => new(Teams(registry), isComplete: registry is { TeamsAreKnown: true });

    private static IReadOnlyList<SliceTeam> Teams(Registry? registry) =>
        [.. (registry?.Teams ?? []).Select(team => new SliceTeam(team.Id, team.FormerIds, team.Successor))];
}
