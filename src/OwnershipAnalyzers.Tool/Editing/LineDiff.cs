using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.Chunkers;

namespace OwnershipAnalyzers.Tool.Editing;

/// <summary>A line of a text that became another one.</summary>
/// <param name="Kind"><c>' '</c> when both have it, <c>'-'</c> when it is gone, <c>'+'</c> when it is new.</param>
/// <param name="Text">The line with its end, so that a change of line ends shows.</param>
internal readonly record struct DiffLine(char Kind, string Text);

/// <summary>Which lines stay, go and come, in as few steps as possible.</summary>
internal static partial class LineDiff
{
    // More differences than anybody reads; looking for the fewest takes the square of their number.
    private const int MostDifferences = 2000;

    private static readonly CustomFunctionChunker Lines = new(text => Split(text));

    /// <summary>The lines of both texts in order.</summary>
    public static IReadOnlyList<DiffLine> Of(string before, string after)
    {
        var old = Split(before);
        var @new = Split(after);
        if (old.Except(@new).Count() + @new.Except(old).Count() > MostDifferences)
            return [.. Marked('-', old), .. Marked('+', @new)];
        var common = 0;
        var lines = new List<DiffLine>();
        foreach (var block in Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Lines).DiffBlocks)
        {
            var end = block.DeleteStartA + block.DeleteCountA;
            lines.AddRange(Marked(' ', old[common..block.DeleteStartA]));
            lines.AddRange(Marked('-', old[block.DeleteStartA..end]));
            lines.AddRange(Marked('+', @new[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]));
            common = end;
        }

        return [.. lines, .. Marked(' ', old[common..])];
    }

    private static IEnumerable<DiffLine> Marked(char kind, string[] lines) => lines.Select(line => new DiffLine(kind, line));

    private static string[] Split(string text) => [.. Line().Matches(text).Select(line => line.Value)];

    [GeneratedRegex(@"[^\n]*\n|[^\n]+")]
    private static partial Regex Line();
}
