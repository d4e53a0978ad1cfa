namespace OwnershipAnalyzers.Json;

/// <summary>A place in a text as editors show it.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column, in UTF-16 characters.</param>
internal readonly record struct TextPosition(int Line, int Column);
