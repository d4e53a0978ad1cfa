using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>Tells definitions from others: each is one object, which takes a fraction of what comparing symbols costs.</summary>
internal sealed class SameSymbol : IEqualityComparer<ISymbol>
{
    public static SameSymbol Instance { get; } = new();

    public bool Equals(ISymbol? x, ISymbol? y) => ReferenceEquals(x, y);

    public int GetHashCode(ISymbol symbol) => RuntimeHelpers.GetHashCode(symbol);
}
