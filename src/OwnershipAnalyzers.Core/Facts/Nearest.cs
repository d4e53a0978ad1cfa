namespace OwnershipAnalyzers.Facts;

/// <summary>Finds what somebody probably meant.</summary>
public static class Nearest
{
    /// <summary>
    /// The candidates close enough to <paramref name="text"/> to be a slip of the keyboard, nearest first, at most <paramref
    /// name="count"/>.
    /// </summary>
    public static IReadOnlyList<string> To(string text, IEnumerable<string> candidates, int count = 3)
    {
        var wanted = text.ToLowerInvariant();
        // A third of the letters wrong is the most that still reads as the same word.
        var limit = Math.Max(1, wanted.Length / 3);
        return
        [
            .. candidates.Distinct(StringComparer.Ordinal)
                .Select(candidate => (candidate, distance: Distance(wanted, candidate.ToLowerInvariant(), limit)))
                .Where(found => found.distance <= limit)
                .OrderBy(found => found.distance).ThenBy(found => found.candidate, StringComparer.Ordinal)
                .Take(count).Select(found => found.candidate),
        ];
    }

    /// <summary>" Did you mean 'x'?" with the nearest candidate, or nothing when none is near.</summary>
    public static string Question(string text, IEnumerable<string> candidates) =>
        To(text, candidates, 1) is [var nearest] ? $" Did you mean '{nearest}'?" : "";

    /// <summary>Optimal string alignment distance; anything above <paramref name="limit"/> is reported as limit + 1.</summary>
    private static int Distance(string a, string b, int limit)
    {
        // Bounded on purpose: text comes from files, and the cost is quadratic.
        if (Math.Abs(a.Length - b.Length) > limit || a.Length > 200)
            return limit + 1;
        var beforePrevious = new int[b.Length + 1];
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }

            beforePrevious = previous;
            previous = current;
        }

        return previous[b.Length];
    }
}
