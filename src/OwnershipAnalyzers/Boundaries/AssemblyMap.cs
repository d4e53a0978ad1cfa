using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>Whose the code of one assembly is, by namespace and by file.</summary>
/// <param name="declarations">What the assembly declares.</param>
/// <param name="owners">The parts of the assembly, that of the whole assembly first.</param>
internal sealed class AssemblyMap(IReadOnlyList<Declaration> declarations, IReadOnlyList<Owner> owners)
{
    private readonly LogicalBoundary _boundary = new(declarations);
    private readonly ConcurrentDictionary<INamespaceSymbol, Owner> _byNamespace = new(SymbolEqualityComparer.Default);

    /// <summary>All parts.</summary>
    public IReadOnlyList<Owner> Owners => owners;

    /// <summary>Whether some files belong to a part because of their folder.</summary>
    public bool HasFolders => _boundary.HasFolders;

    /// <summary>The owner of code in a namespace.</summary>
    public Owner OfNamespace(INamespaceSymbol @namespace) =>
        owners.Count == 1 ? owners[0] : _byNamespace.GetOrAdd(@namespace, space => OfNamespace(NamespaceName.Of(space)));

    /// <inheritdoc cref="OfNamespace(INamespaceSymbol)"/>
    public Owner OfNamespace(string @namespace) => Find(_boundary.OfNamespace(@namespace)) ?? owners[0];

    /// <summary>
    /// The owner of code in a namespace of an assembly whose files nobody sees; null when it may lie in the folder of a logical service.
    /// </summary>
    public Owner? OfNamespaceElsewhere(INamespaceSymbol @namespace)
    {
        var owner = OfNamespace(@namespace);
        return HasFolders && owner.Logical is null ? null : owner;
    }

    /// <summary>The owner of a file, given relative to the repository root; null when its namespaces decide.</summary>
    public Owner? OfFile(string file) => Find(_boundary.OfFolder(file));

    private Owner? Find(Declaration? boundary) =>
        boundary is null ? null : owners.FirstOrDefault(owner => owner.Logical == boundary.Of);
}
