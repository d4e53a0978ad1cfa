using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Reading;

/// <summary>A value and where it is written.</summary>
/// <param name="Value">The value.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Located<T>(T Value, FilePlace Place);
