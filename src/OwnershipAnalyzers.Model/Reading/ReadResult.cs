using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Reading;

/// <summary>What was understood of a file, and what is wrong with it. Both may be there: readers go on after an error.</summary>
/// <param name="Value">The content; null when nothing of it could be read.</param>
/// <param name="Findings">What is wrong, in the order of the file.</param>
public sealed record ReadResult<T>(T? Value, IReadOnlyList<Finding> Findings) where T : class
{
    /// <summary>The file, relative to the repository root.</summary>
    public string Path { get; init; } = "";
}
