using System.Text;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Evaluation;

/// <summary>A table in plain text. Cells that are too wide are cut, because a wrapped table cannot be read.</summary>
internal static class TextTable
{
    private const int Width = 100;
    private const int Gap = 2;

    /// <summary>Appends a heading with the number of rows, the table, and an empty line.</summary>
    public static void Append(StringBuilder text, string title, IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        text.Append(title).Append(" (").Append(rows.Count.Text()).Append(")\n");
        // The last column takes what is left; the others may take half of the line together at most as much as their share.
        var widest = (Width / headings.Count) + Gap;
        var cells = rows.Prepend(headings).Select(row => row.Select(cell => Excerpt.Of(cell, Width)).ToList()).ToList();
        var widths = headings.Select((_, column) => Math.Min(widest, cells.Max(row => row[column].Length))).ToArray();
        widths[widths.Length - 1] = Width - widths.Take(widths.Length - 1).Sum(width => width + Gap) - Gap;
        foreach (var row in rows.Count == 0 ? [] : cells)
        {
            var line = string.Concat(row.Select((cell, column) => new string(' ', Gap) + Fit(cell, widths[column])));
            text.Append(line.TrimEnd()).Append('\n');
        }

        text.Append('\n');
    }

    private static string Fit(string cell, int width) =>
        cell.Length <= width ? cell.PadRight(width) : cell.Remove(width - 3) + "...";
}
