namespace OwnershipAnalyzers.Facts;

/// <summary>One statement about an assembly, as written.</summary>
/// <param name="Kind">What it says something about.</param>
/// <param name="Value">The text as written; empty when an attribute was given null or blanks.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Declaration(FactKind Kind, string Value, Place Place)
{
    /// <summary>The logical service it is about, by its id; null when it is about the assembly as a whole.</summary>
    public string? Of { get; init; }

    /// <summary>Whether anything is said at all.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Value);
}
