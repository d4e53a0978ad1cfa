using System.Globalization;
using OwnershipAnalyzers.Tool.Console;
using Spectre.Console;

namespace OwnershipAnalyzers.Tool.Editing;

/// <summary>Shows edits as <c>diff -u</c> does.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    private const string NoLineEnd = "\\ No newline at end of file";

    public static void Write(FileEdit edit, ToolConsole console)
    {
        foreach (var line in Lines(edit))
            console.WriteLine((line, ColourOf(line)));
    }

    /// <summary>The lines of the diff; none when nothing changes.</summary>
    public static IReadOnlyList<string> Lines(FileEdit edit)
    {
        if (!edit.IsChange)
            return [];
        var (before, after) = (Split(edit.Before), Split(edit.After));
        var lines = LineDiff.Of(before, after);
        return [edit.Before is null ? "--- /dev/null" : $"--- a/{edit.Path}", edit.After is null ? "+++ /dev/null" : $"+++ b/{edit.Path}", .. Hunks(lines).SelectMany(hunk => Hunk(lines, hunk.Start, hunk.End))];
    }

    private static Color? ColourOf(string line) => line.Length == 0 ? null : line[0] switch
    {
        '+' => Color.Green,
        '-' => Color.Red,
        '@' => Color.Blue,
        _ => null,
    };

    private static IEnumerable<(int Start, int End)> Hunks(IReadOnlyList<(char Kind, string Line)> lines)
    {
        var changes = Enumerable.Range(0, lines.Count).Where(i => lines[i].Kind != ' ').ToList();
        for (var i = 0; i < changes.Count;)
        {
            var first = i;
            while (++i < changes.Count && changes[i] - changes[i - 1] <= 2 * Context)
            {
            }

            yield return (Math.Max(0, changes[first] - Context), Math.Min(lines.Count, changes[i - 1] + Context + 1));
        }
    }

    private static IEnumerable<string> Hunk(IReadOnlyList<(char Kind, string Line)> lines, int start, int end)
    {
        var hunk = lines.Skip(start).Take(end - start).ToList();
        yield return $"@@ -{Range('+')} +{Range('-')} @@";
        foreach (var (kind, line) in hunk)
        {
            yield return kind + line.TrimEnd('\n');
            if (!line.EndsWith('\n'))
                yield return NoLineEnd;
        }

        string Range(char other)
        {
            var count = hunk.Count(line => line.Kind != other);
            var before = lines.Take(start).Count(line => line.Kind != other);
            return string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? before : before + 1)},{count}");
        }
    }

    /// <summary>The lines with their ends, so that a change of line ends shows.</summary>
    private static List<string> Split(byte[]? file)
    {
        var (text, lines) = (file is null ? "" : TextFile.Of(file).Text, new List<string>());
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
