namespace OwnershipAnalyzers.Facts;

/// <summary>Everything one assembly declares about itself, from every carrier, in a stable order.</summary>
/// <param name="AssemblyName">Simple name of the assembly.</param>
/// <param name="Project">Project file relative to the repository root; empty when it is not known.</param>
/// <param name="UsesAttributes">
/// Whether the language can use the generated attributes (C#) or only properties and <c>service.json</c>.
/// </param>
/// <param name="Declarations">All declarations, contradictory ones included.</param>
public sealed record AssemblyFacts(string AssemblyName, string Project, bool UsesAttributes, IReadOnlyList<Declaration> Declarations)
{
    /// <summary>The logical service that this is about; null for the assembly as a whole.</summary>
    public string? Logical { get; init; }

    /// <summary>The files of the assembly, as far as the host knows them; null when it does not.</summary>
    public IReadOnlyList<SourceFile>? Sources { get; init; }

    /// <summary>What the facts are about, to begin a sentence with.</summary>
    public string Subject => Logical is null ? $"Assembly '{AssemblyName}'" : $"Logical service '{Logical}' of assembly '{AssemblyName}'";

    /// <summary>The ids of the logical services of the assembly, in order of appearance.</summary>
    public IReadOnlyList<string> LogicalServices =>
        [.. Declarations.Select(declaration => declaration.Of).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The non-empty declarations of one kind.</summary>
    public IEnumerable<Declaration> Declared(FactKind kind) => About.Where(declaration => declaration.Kind == kind && !declaration.IsEmpty);

    /// <summary>The declarations about <see cref="Logical"/>, or about the assembly as a whole, empty ones included.</summary>
    public IEnumerable<Declaration> About => Declarations.Where(declaration => declaration.Of == Logical);

    /// <summary>The different values declared for one kind, in order of appearance.</summary>
    public IReadOnlyList<string> Values(FactKind kind) =>
        [.. Declared(kind).Select(declaration => declaration.Value).Distinct(StringComparer.Ordinal)];
}
