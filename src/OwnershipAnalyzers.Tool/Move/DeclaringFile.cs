using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Editing;

namespace OwnershipAnalyzers.Tool.Move;

/// <summary>A file that declares something for whole assemblies, or is going to.</summary>
/// <param name="path">The file, relative to the repository root.</param>
/// <param name="text">Its content.</param>
internal abstract class DeclaringFile(string path, TextFile text)
{
    public string Path { get; } = path;

    public TextFile Text { get; } = text;

    public abstract DeclarationForm DeclarationForm { get; }

    /// <summary>What it declares.</summary>
    public IReadOnlyList<MovableFact> Declarations { get; protected init; } = [];

    /// <summary>Why nothing can be added to it, and what to do about it: a clause; empty when it can.</summary>
    public virtual string Closed => "";

    /// <summary>The text without some of its declarations; null when nothing is left of the file.</summary>
    public abstract string? Without(IReadOnlyCollection<Fact> facts);

    /// <summary>The text with more declarations.</summary>
    public abstract string With(IReadOnlyList<MovableFact> facts);
}
