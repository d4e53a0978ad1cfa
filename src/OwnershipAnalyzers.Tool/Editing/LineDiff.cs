namespace OwnershipAnalyzers.Tool.Editing;

/// <summary>Which lines stay, go and come, in as few steps as possible (E. W. Myers, An O(ND) Difference Algorithm, 1986).</summary>
internal static class LineDiff
{
    // More differences than anybody reads; the cost grows with their square.
    private const int MostSteps = 2000;

    /// <summary>The lines in order, each with <c>' '</c>, <c>'-'</c> or <c>'+'</c>.</summary>
    public static IReadOnlyList<(char Kind, string Line)> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var trace = Trace(before, after);
        if (trace is null)
            return [.. before.Select(line => ('-', line)), .. after.Select(line => ('+', line))];
        var lines = new List<(char, string)>();
        var (x, y) = (before.Count, after.Count);
        for (var steps = trace.Count - 1; x > 0 || y > 0; steps--)
        {
            var k = x - y;
            var isDown = steps > 0 && (k == -steps || (k != steps && At(trace[steps - 1], k - 1) < At(trace[steps - 1], k + 1)));
            var from = steps == 0 ? 0 : isDown ? At(trace[steps - 1], k + 1) : At(trace[steps - 1], k - 1) + 1;
            for (; x > from || (steps == 0 && x > 0); x--, y--)
                lines.Add((' ', before[x - 1]));
            if (steps == 0)
                break;
            lines.Add(isDown ? ('+', after[--y]) : ('-', before[--x]));
        }

        lines.Reverse();
        return lines;
    }

    /// <summary>How far each diagonal gets with each number of steps; null when there are too many.</summary>
    private static List<Dictionary<int, int>>? Trace(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var trace = new List<Dictionary<int, int>>();
        for (var steps = 0; steps <= MostSteps; steps++)
        {
            var reached = new Dictionary<int, int>();
            trace.Add(reached);
            for (var k = -steps; k <= steps; k += 2)
            {
                var x = steps == 0 ? 0
                    : k == -steps || (k != steps && At(trace[steps - 1], k - 1) < At(trace[steps - 1], k + 1)) ? At(trace[steps - 1], k + 1)
                    : At(trace[steps - 1], k - 1) + 1;
                var y = x - k;
                while (x < before.Count && y < after.Count && y >= 0 && before[x] == after[y])
                    (x, y) = (x + 1, y + 1);
                reached[k] = x;
                if (x >= before.Count && y >= after.Count)
                    return trace;
            }
        }

        return null;
    }

    private static int At(Dictionary<int, int> reached, int k) => reached.GetValueOrDefault(k, -1);
}
