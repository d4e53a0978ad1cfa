using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>The owners of all types that code uses, found once for each type.</summary>
internal sealed class TypeOwnerCache(CodeOwnerResolver resolver)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeOwner?> _types = new(SameSymbol.Instance);
    private readonly ConcurrentDictionary<(Owner Owner, INamespaceSymbol Namespace), TypeOwner> _namespaces = new();

    /// <summary>The owner of a type as it is defined; null when nobody knows it.</summary>
    public TypeOwner? Of(INamedTypeSymbol type)
    {
        // The compiler makes one up at each use, and it belongs to whoever uses it.
        if (type.IsAnonymousType)
            return null;
        return _types.TryGetValue(type, out var owner) ? owner : _types[type] = Find(type);
    }

    private TypeOwner? Find(INamedTypeSymbol type) => resolver.OfSymbol(type) switch
    {
        [] => null,
        [var only] => _namespaces.GetOrAdd(
            (only, type.ContainingNamespace), static key => new TypeOwner([key.Owner], NamespaceName.Of(key.Namespace))),
        var several => new TypeOwner(several, NamespaceName.Of(type.ContainingNamespace)),
    };
}
