using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>The manifests of one assembly, one per target framework, taken together. Order and repetition do not matter.</summary>
internal sealed class AssemblyMerge
{
    private readonly TeamNames _teams;

    private AssemblyMerge(IReadOnlyList<Manifest> manifests, TeamNames teams)
    {
        _teams = teams;
        (Name, Project) = (manifests[0].Assembly, manifests[0].Project);
        InScope = manifests.Any(manifest => manifest.InScope);
        // The loudest, so that no framework hides what another one asks for.
        Mode = manifests.Max(manifest => manifest.Mode);
        Declarations = [.. manifests.SelectMany(manifest => manifest.Declarations).Where(declaration => !declaration.IsEmpty).Distinct()];
        References = Sorted(manifests.SelectMany(manifest => manifest.References));
        Profiles = Sorted(manifests.Select(manifest => manifest.Profile).OfType<string>());
        Assembly = new CatalogAssembly
        {
            Name = Name,
            Project = Project,
            TargetFrameworks = Sorted(manifests.Select(manifest => manifest.TargetFramework).Where(framework => framework.Length > 0)),
            Language = Sorted(manifests.Select(manifest => manifest.Language)) is [.., var language] ? language : "",
            Service = Agreed([this], FactKind.Service),
            Team = Agreed([this], FactKind.Team),
            Stage = Agreed([this], FactKind.Stage),
            Tier = Agreed([this], FactKind.Tier),
        };
    }

    public string Name { get; }

    public string Project { get; }

    public bool InScope { get; }

    /// <summary>The preset of the project; null when no manifest names one.</summary>
    public AnalysisMode? Mode { get; }

    public IReadOnlyList<Declaration> Declarations { get; }

    public IReadOnlyList<string> References { get; }

    public IReadOnlyList<string> Profiles { get; }

    public CatalogAssembly Assembly { get; }

    /// <summary>All assemblies, sorted by name and project.</summary>
    public static IReadOnlyList<AssemblyMerge> Of(IEnumerable<Manifest> manifests, Registry? registry)
    {
        var teams = new TeamNames(registry);
        return
        [
            .. manifests.GroupBy(manifest => (manifest.Assembly, manifest.Project))
                .OrderBy(group => group.Key.Assembly, StringComparer.Ordinal).ThenBy(group => group.Key.Project, StringComparer.Ordinal)
                .Select(group => new AssemblyMerge([.. group], teams)),
        ];
    }

    /// <summary>The different texts in ordinal order.</summary>
    public static IReadOnlyList<string> Sorted(IEnumerable<string> texts) => [.. new SortedSet<string>(texts, StringComparer.Ordinal)];

    /// <summary>The one value on which all declarations of these assemblies agree, or null; a value without meaning counts as none.</summary>
    public static string? Agreed(IReadOnlyList<AssemblyMerge> assemblies, FactKind kind)
    {
        var (agreed, isDeclared) = ((string?)null, false);
        foreach (var assembly in assemblies)
        {
            foreach (var declaration in assembly.Declarations)
            {
                if (declaration.Kind != kind)
                    continue;
                var meaning = assembly.Meaning(declaration);
                if (isDeclared && meaning != agreed)
                    return null;
                (agreed, isDeclared) = (meaning, true);
            }
        }

        return agreed;
    }

    private string? Meaning(Declaration declaration) => declaration.Kind switch
    {
        FactKind.Team => _teams.Current(declaration.Value),
        FactKind.Stage => LifecycleStages.Parse(declaration.Value)?.ToString().ToLowerInvariant(),
        FactKind.RetiresOn => Day.Parse(declaration.Value) is { } day ? Day.Text(day) : null,
        _ => declaration.Value,
    };
}
