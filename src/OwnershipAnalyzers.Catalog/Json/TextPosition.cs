using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Json;

/// <summary>A place in a text as editors show it.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column, in UTF-16 characters.</param>
internal readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The position behind the name of a file: <c>(4,11)</c>.</summary>
    public string Text => $"({Line.Text()},{Column.Text()})";
}
