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
    public static string? Change(TimeSpan? first, TimeSpan? after) => first is { Ticks: > 0 } && after is not null
        ? Math.Round(100 * ((after.Value / first.Value) - 1), MidpointRounding.AwayFromZero).ToString("+0;-0;0", CultureInfo.InvariantCulture) + " %"
        : null;

    private static string Of(double small, int size, string large, string unit)
    {
        var whole = (long)Math.Floor(small);
        return FormattableString.Invariant($"{whole / size}{large}") + (whole % size == 0 ? "" : FormattableString.Invariant($" {whole % size}{unit}"));
    }
}
