using System.Globalization;

namespace OwnershipAnalyzers.Tool.Metrics;

/// <summary>Durations for people.</summary>
internal static class Duration
{
    /// <summary>The two largest units, such as <c>3h 20m</c>; null for none.</summary>
    public static string? Text(TimeSpan? duration) => duration is not { } span ? null
        : span.TotalDays >= 1 ? Of(span.TotalHours, 24, "d", "h")
        : span.TotalHours >= 1 ? Of(span.TotalMinutes, 60, "h", "m")
        : span.TotalMinutes >= 1 ? Of(span.TotalSeconds, 60, "m", "s")
        : FormattableString.Invariant($"{Math.Floor(span.TotalSeconds)}s");

    /// <summary>How much more or less the second is, in percent of the first; null when that cannot be said.</summary>
    public static string? Change(TimeSpan? first, TimeSpan? after)
    {
        if (first is not { Ticks: > 0 } || after is null)
            return null;
        var percent = Math.Round(100 * ((after.Value / first.Value) - 1), MidpointRounding.AwayFromZero);
        return percent.ToString("+0;-0;0", CultureInfo.InvariantCulture) + " %";
    }

    private static string Of(double small, int size, string large, string unit)
    {
        var whole = (long)Math.Floor(small);
        var rest = whole % size;
        return FormattableString.Invariant($"{whole / size}{large}") + (rest == 0 ? "" : FormattableString.Invariant($" {rest}{unit}"));
    }
}
