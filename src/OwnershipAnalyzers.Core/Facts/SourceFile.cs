namespace OwnershipAnalyzers.Facts;

/// <summary>A file that somebody wrote for an assembly.</summary>
/// <param name="Path">Its path relative to the repository root.</param>
/// <param name="Namespaces">The namespaces in which it holds code, each once; the empty text stands for code without one.</param>
/// <param name="Place">The first piece of that code; null when there is none.</param>
public sealed record SourceFile(string Path, IReadOnlyList<string> Namespaces, Place? Place);
