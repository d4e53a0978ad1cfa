namespace OwnershipAnalyzers.Tool.Metrics;

/// <summary>What durations say together.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Median">The middle one, or the mean of the middle two.</param>
/// <param name="P90">The least one that nine of ten do not exceed.</param>
internal sealed record Statistics(int Count, TimeSpan Mean, TimeSpan Median, TimeSpan P90)
{
    /// <summary>The statistics of some durations; null when there is none.</summary>
    public static Statistics? Of(IEnumerable<TimeSpan> durations)
    {
        var sorted = durations.Order().ToList();
        if (sorted.Count == 0)
            return null;
        var middle = sorted.Count / 2;
        var median = sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        // The nearest rank, so that it is a duration that occurred.
        var rank = ((9 * sorted.Count) + 9) / 10;
        var mean = TimeSpan.FromSeconds(sorted.Average(duration => duration.TotalSeconds));
        return new Statistics(sorted.Count, mean, median, sorted[rank - 1]);
    }
}
