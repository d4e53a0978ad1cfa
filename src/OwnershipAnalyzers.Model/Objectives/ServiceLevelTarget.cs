using System.Globalization;

namespace OwnershipAnalyzers.Objectives;

/// <summary>What levels of service promise, as far as it can be read.</summary>
public static class ServiceLevelTarget
{
    private static readonly string[] Words = ["availab", "uptime", "success"];

    /// <summary>The objective of a level, or null.</summary>
    public static Objective? Of(ServiceLevel level) => level.Objective is { } objective ? Objective.Parse(objective.Value, out _) : null;

    /// <summary>
    /// The share of success that others can count on, with the level that states it: what is agreed, or else the highest objective about
    /// availability; null when there is none.
    /// </summary>
    public static (RatioObjective Ratio, ServiceLevel Level)? Availability(
        IReadOnlyList<ServiceLevel> agreements, IReadOnlyList<ServiceLevel> objectives) =>
        Highest(agreements) ?? Highest(objectives.Where(IsAboutAvailability));

    /// <summary>
    /// A share of correct prices says nothing about the minutes in which the service may fail; one that measures nothing else does.
    /// </summary>
    private static bool IsAboutAvailability(ServiceLevel level) =>
        string.IsNullOrWhiteSpace(level.Indicator) || SpeaksOfAvailability(level.Name) || SpeaksOfAvailability(level.Indicator);

    private static bool SpeaksOfAvailability(string? text) =>
        text is not null && Words.Any(word => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, CompareOptions.IgnoreCase) >= 0);

    private static (RatioObjective Ratio, ServiceLevel Level)? Highest(IEnumerable<ServiceLevel> levels)
    {
        (RatioObjective Ratio, ServiceLevel Level)? highest = null;
        foreach (var level in levels)
        {
            if (Of(level) is RatioObjective share && (highest is not { } known || share.Ratio > known.Ratio.Ratio))
                highest = (share, level);
        }

        return highest;
    }
}
