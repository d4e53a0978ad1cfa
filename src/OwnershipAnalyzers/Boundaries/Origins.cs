using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>Where every type comes from that code uses, asked once for each type, whoever uses it.</summary>
internal sealed class Origins(Territory territory)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Origin?> _types = new(SameSymbol.Instance);
    private readonly ConcurrentDictionary<(Owner, INamespaceSymbol), Origin> _origins = new();

    /// <summary>The origin of a type; null for one of which nobody knows the owner.</summary>
    public Origin? Of(INamedTypeSymbol type)
    {
        // The compiler makes one up at each use, and it belongs to whoever uses it.
        if (type.IsAnonymousType)
            return null;
        var definition = type.OriginalDefinition;
        return _types.TryGetValue(definition, out var origin) ? origin : _types[definition] = Find(definition);
    }

    private Origin? Find(INamedTypeSymbol type) => territory.OfSymbol(type) switch
    {
        [] => null,
        [var only] => _origins.GetOrAdd((only, type.ContainingNamespace), one => new Origin([one.Item1], NamespaceName.Of(one.Item2))),
        var several => new Origin(several, NamespaceName.Of(type.ContainingNamespace)),
    };
}
