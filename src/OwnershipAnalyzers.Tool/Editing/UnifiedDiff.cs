using OwnershipAnalyzers.Texts;
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
        var lines = LineDiff.Of(TextOf(edit.Before), TextOf(edit.After));
        var before = edit.Before is null ? "/dev/null" : $"a/{edit.Path}";
        var after = edit.After is null ? "/dev/null" : $"b/{edit.Path}";
        return [$"--- {before}", $"+++ {after}", .. Hunks(lines).SelectMany(hunk => Hunk(lines, hunk.Start, hunk.End))];
    }

    private static string TextOf(byte[]? file) => file is null ? "" : TextFile.Of(file).Text;

    private static Color? ColourOf(string line) => line.Length == 0 ? null : line[0] switch
    {
        '+' => Color.Green,
        '-' => Color.Red,
        '@' => Color.Blue,
        _ => null,
    };

    /// <summary>Changes with the lines around them; those that are near to each other share a hunk.</summary>
    private static IEnumerable<(int Start, int End)> Hunks(IReadOnlyList<DiffLine> lines)
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

    private static IEnumerable<string> Hunk(IReadOnlyList<DiffLine> lines, int start, int end)
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
            return $"{(count == 0 ? before : before + 1).Text()},{count.Text()}";
        }
    }
}
