namespace OwnershipAnalyzers.Stress.Readers;

/// <summary>Something that a reader says is wrong, and where; line and column are 1-based, and 0 where the place is no line.</summary>
internal sealed record Rejection(int Line, int Column, string Message);

/// <summary>What a reader made of some bytes.</summary>
/// <param name="Content">What it understood, as the writer of the format writes it, or as text; null when it understood nothing.</param>
/// <param name="Rejections">What is wrong.</param>
internal sealed record Outcome(string? Content, IReadOnlyList<Rejection> Rejections)
{
    /// <summary>Whether <see cref="Content"/> is a file that the reader has to understand as the same thing again.</summary>
    public bool IsFile { get; init; }
}

/// <summary>One reader.</summary>
/// <param name="Name">What it reads.</param>
/// <param name="Seeds">Files that it understands, or nearly.</param>
/// <param name="Read">Reads some bytes. An exception is a fault of the reader.</param>
internal sealed record Reader(string Name, IReadOnlyList<byte[]> Seeds, Func<byte[], Outcome> Read)
{
    /// <summary>
    /// Whether what it refuses altogether has to have a line; not for what has none, as a text in which there is no stack trace.
    /// </summary>
    public bool SaysWhere { get; init; } = true;
}
