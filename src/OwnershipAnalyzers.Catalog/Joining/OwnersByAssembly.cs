using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Joining;

/// <summary>
/// Whose what is that assemblies reference. Where an assembly of which ownership is asked and one of which it is not have the same name,
/// such as a stand-in for tests, the first is meant.
/// </summary>
/// <param name="assemblies">All of them, sorted by name.</param>
public sealed class OwnersByAssembly(IReadOnlyList<AssemblyMerge> assemblies)
{
    private readonly Dictionary<string, Owned?> _byName = SortedGroups.Of([.. assemblies], (left, right) => left.Name == right.Name)
        .ToDictionary(same => same[0].Name, same => same is [var only] ? new Owned(only) : OneOf(same), StringComparer.Ordinal);

    /// <summary>
    /// The parts of an assembly that a reference uses, each with the namespaces used of it; nothing when the assembly is not known.
    /// </summary>
    public IEnumerable<(AssemblyPart Owner, string Namespace)> Of(AssemblyUse reference)
    {
        if (!_byName.TryGetValue(reference.Assembly, out var owned) || owned is null)
            return [];
        return reference.Namespaces.Count == 0
            ? [(owned.Assembly.Whole, "")]
            : reference.Namespaces.Select(space => (owned.OwnerOf(space), space));
    }

    /// <summary>The same without the namespaces, each part once.</summary>
    public IReadOnlyList<AssemblyPart> PartsOf(AssemblyUse reference)
    {
        if (!_byName.TryGetValue(reference.Assembly, out var owned) || owned is null)
            return [];
        return reference.Namespaces.Count == 0 || owned.Assembly.Parts.Count == 1
            ? owned.Whole
            : [.. Of(reference).Select(use => use.Owner).Distinct()];
    }

    /// <summary>The assembly of this name, or null when there is none or several differ.</summary>
    public AssemblyMerge? Find(string name) => _byName.TryGetValue(name, out var owned) ? owned?.Assembly : null;

    /// <summary>Of projects that build assemblies of one name for different services, nobody knows which is meant.</summary>
    private static Owned? OneOf(IReadOnlyList<AssemblyMerge> same)
    {
        var meant = same.Where(assembly => assembly.InScope).ToList() is [_, ..] inScope ? inScope : same;
        return meant.All(assembly => assembly.Whole.Service == meant[0].Whole.Service) ? new Owned(meant[0]) : null;
    }

    private sealed class Owned(AssemblyMerge assembly)
    {
        private readonly LogicalBoundary? _boundary = assembly.Parts.Count == 1 ? null : new LogicalBoundary(assembly.Declarations);

        public AssemblyMerge Assembly => assembly;

        public IReadOnlyList<AssemblyPart> Whole { get; } = [assembly.Whole];

        public AssemblyPart OwnerOf(string @namespace) =>
            _boundary?.OfNamespace(@namespace) is { } boundary
                ? assembly.Parts.First(part => part.Part.Logical == boundary.Of)
                : assembly.Whole;
    }
}
