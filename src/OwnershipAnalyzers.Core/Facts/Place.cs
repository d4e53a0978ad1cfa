namespace OwnershipAnalyzers.Facts;

/// <summary>Where something is written.</summary>
public abstract record Place
{
    /// <summary>The place as people read it: <c>src/Payments/service.json(4,11)</c>, relative to the repository root.</summary>
    public abstract string Text { get; }
}

/// <summary>A place in a file that the compiler does not compile.</summary>
/// <param name="Path">Path relative to the repository root, with <c>/</c>.</param>
/// <param name="Line">1-based line, or 0 for the file as a whole.</param>
/// <param name="Column">1-based column, or 0 for the file as a whole.</param>
public sealed record FilePlace(string Path, int Line = 0, int Column = 0) : Place
{
    /// <inheritdoc/>
    public override string Text => Line == 0 ? Path : $"{Path}({Line},{Column})";
}
