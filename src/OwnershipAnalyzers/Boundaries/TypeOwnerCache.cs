using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>Where every type comes from that code uses, asked once for each type, whoever uses it.</summary>
internal sealed class TypeOwnerCache(CodeOwnerResolver resolver)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeOwner?> _types = new(SameSymbol.Instance);
    private readonly ConcurrentDictionary<(Owner, INamespaceSymbol), TypeOwner> _origins = new();

    /// <summary>The origin of a type as it is defined; null for one of which nobody knows the owner.</summary>
    public TypeOwner? Of(INamedTypeSymbol type)
    {
        // The compiler makes one up at each use, and it belongs to whoever uses it.
        if (type.IsAnonymousType)
            return null;
        return _types.TryGetValue(type, out var origin) ? origin : _types[type] = Find(type);
    }

    private TypeOwner? Find(INamedTypeSymbol type) => resolver.OfSymbol(type) switch
    {
        [] => null,
        [var only] => _origins.GetOrAdd((only, type.ContainingNamespace), one => new TypeOwner([one.Item1], NamespaceName.Of(one.Item2))),
        var several => new TypeOwner(several, NamespaceName.Of(type.ContainingNamespace)),
    };
}
