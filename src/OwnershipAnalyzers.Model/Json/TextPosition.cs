using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Json;

/// <summary>A place in a text as editors show it.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column, in UTF-16 characters.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The position of a character in a text whose lines end with a line feed, with or without a carriage return before it.</summary>
    public static TextPosition At(string text, int offset)
    {
        var before = text.Substring(0, offset);
        return new TextPosition(before.Count(letter => letter == '\n') + 1, offset - before.LastIndexOf('\n'));
    }

    /// <summary>The position behind the name of a file: <c>(4,11)</c>.</summary>
    public string Text => $"({Line.Text()},{Column.Text()})";
}
