namespace OwnershipAnalyzers.Joining;

/// <summary>Groups what is sorted already, for which no table of groups is needed.</summary>
internal static class SortedGroups
{
    /// <summary>The groups, in order.</summary>
    /// <param name="sorted">Everything, with what belongs together side by side.</param>
    /// <param name="belong">Whether one belongs to the group that another begins.</param>
    public static IEnumerable<IReadOnlyList<T>> Of<T>(T[] sorted, Func<T, T, bool> belong)
    {
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            end = start + 1;
            while (end < sorted.Length && belong(sorted[start], sorted[end]))
                end++;
            yield return new ArraySegment<T>(sorted, start, end - start);
        }
    }
}
