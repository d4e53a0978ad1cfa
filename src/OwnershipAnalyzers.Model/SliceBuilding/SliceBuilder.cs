using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.SliceBuilding;

/// <summary>Cuts out of the registry what one compilation needs.</summary>
public static class SliceBuilder
{
    /// <summary>The slice of one project.</summary>
    /// <param name="registry">The registry as read; null when none was found.</param>
    /// <param name="sliceFile">Absolute path of the file to which the slice will be written.</param>
    /// <param name="project">Absolute path of the project file.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <param name="mode">The preset that the project chooses; null when the registry says which one is in force for whom.</param>
    /// <param name="declarations">What properties and the profile declare.</param>
    /// <param name="fallbacks">What profiles say about going on without others.</param>
    /// <param name="asOf">The day for which waves and exemptions are asked: the slice changes when one begins or ends, and only
    /// then.</param>
    /// <param name="accepted">What baselines accept of the project.</param>
    public static Slice Build(
        ReadResult<Registry>? registry,
        string sliceFile,
        string project,
        string root,
        AnalysisMode? mode,
        IReadOnlyList<Declaration> declarations,
        IEnumerable<SliceFallback> fallbacks,
        DateTime asOf,
        IReadOnlyList<SliceEntry> accepted)
    {
        // Sorted, so that their order in the profile is not a reason to recompile.
        var sortedFallbacks = fallbacks
            .Distinct()
            .OrderBy(fallback => fallback.Of, StringComparer.Ordinal)
            .ThenBy(fallback => fallback.Service, StringComparer.Ordinal);
        var slice = Build(registry, mode, asOf) with
        {
            Root = RepositoryPath.Relative(Path.GetDirectoryName(Path.GetFullPath(sliceFile))!, root),
            Project = RepositoryPath.Relative(root, project),
            Fallbacks = [.. sortedFallbacks],
            Exemptions = registry?.Value is { } known ? [.. Exemptions(known, asOf)] : [],
            Accepted = accepted,
        };
        return slice with { Declarations = Placed(declarations, slice) };
    }

    /// <summary>
    /// Lines and columns only of declarations that break a rule: otherwise a runbook added above the team would change the slice, and
    /// recompile.
    /// </summary>
    private static IReadOnlyList<Declaration> Placed(IReadOnlyList<Declaration> declarations, Slice slice)
    {
        var facts = new AssemblyFacts("", slice.Project, UsesAttributes: true, declarations);
        var faulty = new HashSet<Place?>(AssemblyRule.CheckAll(facts, slice).Select(finding => finding.Place));
        return [.. declarations.Select(declaration => faulty.Contains(declaration.Place) ? declaration : WithoutLine(declaration))];
    }

    private static Declaration WithoutLine(Declaration declaration) =>
        declaration.Place is FilePlace place ? declaration with { Place = new FilePlace(place.Path) } : declaration;

    /// <summary>
    /// The entries of baselines about what the compiler reports of one assembly, so that an edit of others recompiles nothing.
    /// </summary>
    public static IReadOnlyList<SliceEntry> Accepted(string assembly, IEnumerable<BaselineEntry> entries) =>
    [
        .. entries
            .Where(entry => Subjects.IsOfAssembly(entry.Key.Subject, assembly) && CompilerRules.All.Any(rule => rule.Id == entry.Key.Rule))
            .GroupBy(entry => entry.Key)
            .Select(same => new SliceEntry(same.Key.Rule, same.Key.Subject, same.First().Place.Path))
            .OrderBy(entry => entry.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Subject, StringComparer.Ordinal),
    ];

    /// <summary>
    /// Those of rules that the compiler reports. Of all services and teams, because nobody knows yet whose code the project holds: its
    /// attributes are not compiled.
    /// </summary>
    private static IEnumerable<SliceExemption> Exemptions(Registry registry, DateTime asOf)
    {
        var names = RegistryTeams.Names(registry);
        return registry.ExemptionsOn(asOf)
            .Where(exemption => IsOfCompiler(exemption.Rule?.Value) && IsPortable(exemption.Service ?? exemption.Team))
            .Select(exemption => new SliceExemption(exemption.Rule!.Value, exemption.Service?.Value, CurrentTeam(exemption)))
            .Distinct()
            .OrderBy(exemption => exemption.Rule, StringComparer.Ordinal)
            .ThenBy(exemption => exemption.Service, StringComparer.Ordinal)
            .ThenBy(exemption => exemption.Team, StringComparer.Ordinal);

        string? CurrentTeam(Exemption exemption) => exemption.Team is { } team ? names.Current(team.Value) : null;
    }

    private static bool IsOfCompiler(string? id) => CompilerRules.All.Any(rule => rule.Id == id && SuppressionPolicy.IsPossible(rule));

    private static bool IsPortable(Located<string>? subject) => subject is not null && PortableValue.Allows(subject.Value);

    /// <summary>What the slices of all projects have in common.</summary>
    public static Slice Build(
        ReadResult<Registry>? registry, AnalysisMode? mode, DateTime asOf, AnalysisMode otherwise = AnalysisMode.Default)
    {
        var known = registry?.Value;
        var tiers = known?.Tiers ?? [];
        var plan = new AdoptionPlan(known, asOf, otherwise);
        return new Slice
        {
            Registry = registry?.Path,
            RegistryIsReadable = known is { TeamsAreKnown: true },
            Mode = mode ?? plan.Default,
            TeamModes = mode is null ? plan.Others : new Dictionary<string, AnalysisMode>(),
            Teams = RegistryTeams.Ids(known),
            Tiers = [.. tiers.Select(tier => tier.Id)],
            TierRanks = tiers
                .Where(tier => tier.Rank is not null)
                .ToDictionary(tier => tier.Id, tier => tier.Rank!.Value, StringComparer.Ordinal),
            RequiresDeclaredDependencies = known?.Policy.RequiresDeclaredDependencies ?? true,
            ExternalServices = [.. (known?.ExternalServices ?? []).Select(service => service.Id)],
        };
    }
}
