namespace OwnershipAnalyzers.Facts;

/// <summary>Everything one assembly declares about itself, from every carrier, in a stable order.</summary>
/// <param name="AssemblyName">Simple name of the assembly.</param>
/// <param name="Project">Project file relative to the repository root; empty when it is not known.</param>
/// <param name="UsesAttributes">Whether the language can use the generated attributes (C#) or only properties and <c>service.json</c>.</param>
/// <param name="Declarations">All declarations, contradictory ones included.</param>
public sealed record AssemblyFacts(string AssemblyName, string Project, bool UsesAttributes, IReadOnlyList<Declaration> Declarations)
{
    /// <summary>The non-empty declarations of one kind.</summary>
    public IEnumerable<Declaration> Declared(FactKind kind) => Declarations.Where(d => d.Kind == kind && !d.IsEmpty);

    /// <summary>The different values declared for one kind, in order of appearance.</summary>
    public IReadOnlyList<string> Values(FactKind kind) => [.. Declared(kind).Select(d => d.Value).Distinct(StringComparer.Ordinal)];
}
