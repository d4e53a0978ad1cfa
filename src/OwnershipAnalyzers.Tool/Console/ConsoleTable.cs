using OwnershipAnalyzers.Texts;
using Spectre.Console;

namespace OwnershipAnalyzers.Tool.Console;

/// <summary>A table for people: columns as wide as what is in them, headings grey at a terminal.</summary>
/// <param name="headings">The names of the columns.</param>
internal sealed class ConsoleTable(params IReadOnlyList<string> headings)
{
    private const string Gap = "  ";
    private const int WidestColumn = 60;

    private readonly List<IReadOnlyList<string>> _rows = [];

    /// <summary>Adds a row; an empty cell shows as a hyphen, and one that has others beside it is cut when it is very long.</summary>
    public void Add(params IReadOnlyList<string?> cells) =>
        _rows.Add([.. cells.Select((cell, column) => Shown(cell, isLast: column == cells.Count - 1))]);

    /// <summary>Writes the headings and all rows; nothing when there is no row.</summary>
    public void WriteTo(ToolConsole console)
    {
        if (_rows.Count == 0)
            return;
        int[] widths = [.. headings.Select((heading, column) => _rows.Max(row => Math.Max(row[column].Length, heading.Length)))];
        console.WriteLine((Line(headings), Color.Grey));
        foreach (var row in _rows)
            console.WriteLine((Line(row), null));

        string Line(IReadOnlyList<string> cells) =>
            string.Join(Gap, cells.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd();
    }

    private static string Shown(string? cell, bool isLast) =>
        string.IsNullOrEmpty(cell) ? "-" : Plain.Line(isLast ? cell : Excerpt.Of(cell, WidestColumn));
}
