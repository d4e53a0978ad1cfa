using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Uses;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>The manifests of one assembly, one per target framework, taken together. Order and repetition do not matter.</summary>
internal sealed class AssemblyMerge
{
    private readonly int? _outside;

    private AssemblyMerge(IReadOnlyList<Manifest> manifests, TeamNames teams)
    {
        (Name, Project) = (manifests[0].Assembly, manifests[0].Project);
        InScope = manifests.Any(manifest => manifest.InScope);
        // The loudest, so that no framework hides what another one asks for.
        Mode = manifests.Max(manifest => manifest.Mode);
        var only = manifests.Count == 1 ? manifests[0] : null;
        IsUniform = only is not null || manifests.Skip(1).All(manifest => new HashSet<Declaration>(manifest.Declarations).SetEquals(manifests[0].Declarations));
        Declarations = Different(only?.Declarations ?? [.. manifests.SelectMany(manifest => manifest.Declarations)]);
        References = only is not null && IsSorted(only.References) ? only.References : [.. manifests.SelectMany(manifest => manifest.References).GroupBy(reference => reference.Assembly, StringComparer.Ordinal)
            .OrderBy(assembly => assembly.Key, StringComparer.Ordinal).Select(assembly => new AssemblyUse(assembly.Key, Sorted(assembly.SelectMany(use => use.Namespaces))))];
        Friends = Sorted(only?.Friends ?? manifests.SelectMany(manifest => manifest.Friends));
        Code = only is { Logical.Count: 0 } ? [] : [.. manifests.SelectMany(manifest => manifest.Logical).GroupBy(code => code.Service, StringComparer.Ordinal)
            .Select(service => new LogicalCode(service.Key, service.Max(code => code.Files), service.Max(code => code.Lines)))];
        _outside = manifests.All(manifest => manifest.Outside is not null) ? manifests.Max(manifest => manifest.Outside) : null;
        Profiles = Sorted(manifests.Select(manifest => manifest.Profile).OfType<string>());
        Parts = [.. ServicePart.Of(Name, Declarations).Select(part => new AssemblyPart(this, part, teams))];
        Assembly = new CatalogAssembly
        {
            Name = Name,
            Project = Project,
            TargetFrameworks = Sorted(manifests.Select(manifest => manifest.TargetFramework).Where(framework => framework.Length > 0)),
            Language = Sorted(manifests.Select(manifest => manifest.Language)) is [.., var language] ? language : "",
            Namespaces = Sorted(only?.Namespaces ?? manifests.SelectMany(manifest => manifest.Namespaces)),
            Service = Whole.Service,
            Logical = Sorted(Parts.Select(part => part.Part.Logical).OfType<string>()),
            Team = Whole.Team,
            Stage = LifecycleStages.Text(Whole.Facts.Stage),
            Tier = Whole.Facts.Tier,
        };
    }

    public string Name { get; }

    public string Project { get; }

    public bool InScope { get; }

    /// <summary>Whether its language has analyzers, so that the compiler has reported what there is to say about the assembly alone.</summary>
    public bool IsCheckedByCompiler => Assembly.Language == "C#";

    /// <summary>The preset that the project chooses; null when the registry says which one is in force for the team.</summary>
    public AnalysisMode? Mode { get; }

    /// <summary>Whether it declares the same for each target framework.</summary>
    public bool IsUniform { get; }

    public IReadOnlyList<Declaration> Declarations { get; }

    /// <summary>The assemblies it references, with the namespaces it uses of each, sorted.</summary>
    public IReadOnlyList<AssemblyUse> References { get; }

    /// <summary>The assemblies to which it opens its internals, sorted.</summary>
    public IReadOnlyList<string> Friends { get; }

    /// <summary>How much code each logical service has.</summary>
    public IReadOnlyList<LogicalCode> Code { get; }

    /// <summary>What it holds of which service: first the assembly as a whole, then the logical services inside it.</summary>
    public IReadOnlyList<AssemblyPart> Parts { get; }

    public AssemblyPart Whole => Parts[0];

    /// <summary>
    /// The parts that hold code, as far as anybody can tell: one of which nobody knows counts. Never none, so that an empty assembly belongs to
    /// whom it says.
    /// </summary>
    public IReadOnlyList<AssemblyPart> PartsWithCode => Parts.Where(HoldsCode).ToList() is [_, ..] holding ? holding : [Whole];

    public IReadOnlyList<string> Profiles { get; }

    public CatalogAssembly Assembly { get; }

    /// <summary>All assemblies, sorted by name and project.</summary>
    public static IReadOnlyList<AssemblyMerge> Of(IEnumerable<Manifest> manifests, TeamNames teams) =>
    [
        .. manifests.GroupBy(manifest => (manifest.Assembly, manifest.Project))
            .OrderBy(group => group.Key.Assembly, StringComparer.Ordinal).ThenBy(group => group.Key.Project, StringComparer.Ordinal)
            .Select(group => new AssemblyMerge([.. group], teams)),
    ];

    private bool HoldsCode(AssemblyPart part) => part.IsLogical
        ? part.HasBoundary && Code.FirstOrDefault(code => code.Service == part.Part.Logical) is not { Files: 0 }
        : Parts.Count == 1 || _outside != 0;

    /// <summary>The different texts in ordinal order.</summary>
    public static IReadOnlyList<string> Sorted(IEnumerable<string> texts)
    {
        // Most have none or one, or come from a file in which they are sorted.
        if (texts is IReadOnlyList<string> list && IsSorted(list))
            return list;
        var all = texts.ToList();
        if (IsSorted(all))
            return all;
        all.Sort(StringComparer.Ordinal);
        var kept = 1;
        for (var i = 1; i < all.Count; i++)
        {
            if (all[i] != all[kept - 1])
                all[kept++] = all[i];
        }

        all.RemoveRange(kept, all.Count - kept);
        return all;
    }

    private static bool IsSorted(IReadOnlyList<string> texts)
    {
        for (var i = 1; i < texts.Count; i++)
        {
            if (string.CompareOrdinal(texts[i - 1], texts[i]) >= 0)
                return false;
        }

        return true;
    }

    private static bool IsSorted(IReadOnlyList<AssemblyUse> uses)
    {
        for (var i = 0; i < uses.Count; i++)
        {
            if (!IsSorted(uses[i].Namespaces) || (i > 0 && string.CompareOrdinal(uses[i - 1].Assembly, uses[i].Assembly) >= 0))
                return false;
        }

        return true;
    }

    /// <summary>What is said, each once, in order. Few are said of one assembly, and to compare few is less work than to hash them.</summary>
    private static List<Declaration> Different(IReadOnlyList<Declaration> said)
    {
        const int Few = 32;
        if (said.Count > Few)
            return [.. said.Where(declaration => !declaration.IsEmpty).Distinct()];
        var different = new List<Declaration>(said.Count);
        foreach (var declaration in said)
        {
            if (!declaration.IsEmpty && !different.Contains(declaration))
                different.Add(declaration);
        }

        return different;
    }
}
