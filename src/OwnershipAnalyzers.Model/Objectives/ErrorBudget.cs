namespace OwnershipAnalyzers.Objectives;

/// <summary>How long a service may fail without breaking its promise.</summary>
/// <param name="Minutes">The time, in minutes.</param>
public sealed record ErrorBudget(decimal Minutes)
{
    /// <summary>What a promise leaves of a window.</summary>
    public static ErrorBudget Of(RatioObjective promise, Window window) => new((1 - promise.Ratio) * window.Minutes);

    /// <summary>
    /// The time in words, rounded down so that nobody spends more than there is: <c>43.2 minutes</c>, <c>4 minutes 19 seconds</c>.
    /// </summary>
    public string Describe() => Minutes switch
    {
        0 => "no time at all",
        < 1 => Minutes * 60 < 0.1m ? "less than 0.1 seconds" : Amount(Minutes * 60, "second"),
        < 10 => MinutesAndSeconds(),
        < 2 * 60 => Amount(Minutes, "minute"),
        < 2 * 24 * 60 => Amount(Minutes / 60, "hour"),
        _ => Amount(Minutes / (24 * 60), "day"),
    };

    private string MinutesAndSeconds()
    {
        var minutes = Math.Floor(Minutes);
        var seconds = Math.Floor((Minutes - minutes) * 60);
        return Amount(minutes, "minute") + (seconds == 0 ? "" : " " + Amount(seconds, "second"));
    }

    private static string Amount(decimal number, string unit)
    {
        var rounded = Figures.Floor(number, 1);
        return $"{Figures.Text(rounded)} {unit}{(rounded == 1 ? "" : "s")}";
    }
}
