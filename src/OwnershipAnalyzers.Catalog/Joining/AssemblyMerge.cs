using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Joining;

/// <summary>The manifests of one assembly, one per target framework, taken together. Order and repetition do not matter.</summary>
public sealed class AssemblyMerge
{
    private readonly int? _outside;

    private AssemblyMerge(IReadOnlyList<Manifest> manifests, TeamNames teams)
    {
        var all = FrameworkJoin.Of(manifests);
        Name = all.Assembly;
        Project = all.Project;
        InScope = all.InScope;
        Mode = all.Mode;
        References = all.References;
        Friends = all.Friends;
        Code = all.Logical;
        _outside = all.Outside;
        IsUniform = manifests.Skip(1).All(manifest => DeclaresTheSame(manifest, manifests[0]));
        Declarations = Different(all.Declarations);
        Profiles = Texts(manifests, manifest => manifest.Profile);
        Parts = [.. ServicePart.Of(Name, Declarations).Select(part => new AssemblyPart(this, part, teams))];
        Assembly = new CatalogAssembly
        {
            Name = Name,
            Project = Project,
            TargetFrameworks = Texts(manifests, manifest => manifest.TargetFramework),
            Language = all.Language,
            Namespaces = all.Namespaces,
            Service = Whole.Service,
            Logical = Parts.Count == 1 ? [] : Sorted(Parts.Select(part => part.Part.Logical).OfType<string>()),
            Team = Whole.Team,
            Stage = LifecycleStages.Text(Whole.Facts.Stage),
            Tier = Whole.Facts.Tier,
        };
    }

    /// <summary>Simple name.</summary>
    public string Name { get; }

    /// <summary>Its project file, relative to the repository root.</summary>
    public string Project { get; }

    /// <summary>Whether ownership is asked of it.</summary>
    public bool InScope { get; }

    /// <summary>
    /// Whether its language has analyzers, so that the compiler has reported what there is to say about the assembly alone.
    /// </summary>
    public bool IsCheckedByCompiler => Assembly.Language == "C#";

    /// <summary>The preset that the project chooses; null when the registry says which one is in force for the team.</summary>
    public AnalysisMode? Mode { get; }

    /// <summary>Whether it declares the same for each target framework.</summary>
    public bool IsUniform { get; }

    /// <summary>Everything it declares, in all target frameworks, contradictions included.</summary>
    public IReadOnlyList<Declaration> Declarations { get; }

    /// <summary>The assemblies it references, with the namespaces it uses of each, sorted.</summary>
    public IReadOnlyList<AssemblyUse> References { get; }

    /// <summary>The assemblies to which it opens its internals, sorted.</summary>
    public IReadOnlyList<string> Friends { get; }

    /// <summary>How much code each logical service has.</summary>
    public IReadOnlyList<LogicalCode> Code { get; }

    /// <summary>What it holds of which service: first the assembly as a whole, then the logical services inside it.</summary>
    public IReadOnlyList<AssemblyPart> Parts { get; }

    /// <summary>The assembly as a whole, without the logical services inside it.</summary>
    public AssemblyPart Whole => Parts[0];

    /// <summary>
    /// The parts that hold code, as far as anybody can tell: one of which nobody knows counts. Never none, so that an empty assembly
    /// belongs to whom it says.
    /// </summary>
    public IReadOnlyList<AssemblyPart> PartsWithCode =>
        Parts.Count == 1 ? Parts : Parts.Where(HoldsCode).ToList() is [_, ..] holding ? holding : [Whole];

    /// <summary>The profiles that are about it, relative to the repository root.</summary>
    public IReadOnlyList<string> Profiles { get; }

    /// <summary>The assembly as the catalog shows it.</summary>
    public CatalogAssembly Assembly { get; }

    /// <summary>All assemblies, sorted by name and project.</summary>
    public static IReadOnlyList<AssemblyMerge> Of(IEnumerable<Manifest> manifests, TeamNames teams)
    {
        var sorted = manifests.OrderBy(manifest => manifest.Assembly, StringComparer.Ordinal)
            .ThenBy(manifest => manifest.Project, StringComparer.Ordinal)
            .ToArray();
        return [.. SortedGroups.Of(sorted, AreOfOneAssembly).Select(frameworks => new AssemblyMerge(frameworks, teams))];
    }

    private static bool AreOfOneAssembly(Manifest left, Manifest right) => left.Assembly == right.Assembly && left.Project == right.Project;

    private static bool DeclaresTheSame(Manifest left, Manifest right) =>
        new HashSet<Declaration>(left.Declarations).SetEquals(right.Declarations);

    private bool HoldsCode(AssemblyPart part) => part.IsLogical
        ? part.HasBoundary && Code.FirstOrDefault(code => code.Service == part.Part.Logical) is not { Files: 0 }
        : _outside != 0;

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

    internal static bool IsSorted(IReadOnlyList<string> texts)
    {
        for (var i = 1; i < texts.Count; i++)
        {
            if (string.CompareOrdinal(texts[i - 1], texts[i]) >= 0)
                return false;
        }

        return true;
    }

    /// <summary>What each manifest names once, or not at all.</summary>
    private static IReadOnlyList<string> Texts(IReadOnlyList<Manifest> manifests, Func<Manifest, string?> of) =>
        manifests.Count == 1 && of(manifests[0]) is { Length: > 0 } only
            ? [only]
            : Sorted(manifests.Select(of).OfType<string>().Where(text => text.Length > 0));

    /// <summary>
    /// What is said, each once, in order. Few are said of one assembly, and to compare few is less work than to hash them.
    /// </summary>
    private static IReadOnlyList<Declaration> Different(IReadOnlyList<Declaration> said)
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

        return different.Count == said.Count ? said : different;
    }
}
