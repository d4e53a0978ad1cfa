using System.Globalization;

namespace OwnershipAnalyzers.Tool.Metrics.Reading;

/// <summary>Points in time and durations as exports write them.</summary>
internal static class Moment
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss zzz", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm zzz",
    ];

    /// <summary>A moment in ISO 8601, in UTC when it names no offset; null for any other text.</summary>
    public static DateTimeOffset? Parse(string text)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal;
        var iso = text.Trim().Replace(" UTC", "Z", StringComparison.Ordinal);
        return DateTimeOffset.TryParseExact(iso, Formats, CultureInfo.InvariantCulture, Utc, out var moment) ? moment : null;
    }

    /// <summary>A number of seconds; null for any other text, and for a negative one.</summary>
    public static TimeSpan? Seconds(string text)
    {
        var isNumber = double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds);
        return isNumber && seconds is >= 0 and < 1e10 ? TimeSpan.FromSeconds(seconds) : null;
    }
}
