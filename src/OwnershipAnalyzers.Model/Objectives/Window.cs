using System.Globalization;
using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Objectives;

/// <summary>A length of time: that over which an objective is measured, or a turn on call.</summary>
/// <param name="Count">How many units, from 1 to 9999.</param>
/// <param name="Unit">What is counted.</param>
public sealed record Window(int Count, WindowUnit Unit)
{
    private const string Advice = "write an ISO 8601 duration such as P30D, P4W, P1M or PT1H";

    private static readonly Regex Iso = Figures.Whole("P(?<count>[1-9][0-9]{0,3})(?<unit>[DWMY])|PT(?<count>[1-9][0-9]{0,3})(?<unit>[HM])");
    private static readonly Regex Loose = Figures.Whole(@"\+?(?:[Pp][Tt]?)?(?<count>[0-9]{1,9}) ?(?<unit>[A-Za-z]*)");
    private static readonly Regex Negative = Figures.Whole("-P.*|P.*-.*|-[0-9].*");

    /// <summary>Whether it begins with the calendar's month or year; all others end now and roll on.</summary>
    public bool IsCalendarAligned => Unit is WindowUnit.Month or WindowUnit.Year;

    /// <summary>
    /// The length for budgets. A month counts as 30 days and a year as 365, so that a promise has the same budget in every month.
    /// </summary>
    public decimal Minutes => Count * Unit switch
    {
        WindowUnit.Minute => 1m,
        WindowUnit.Hour => 60,
        WindowUnit.Day => 24 * 60,
        WindowUnit.Week => 7 * 24 * 60,
        WindowUnit.Month => 30 * 24 * 60,
        _ => 365 * 24 * 60,
    };

    /// <summary>
    /// Reads an ISO 8601 duration with one unit: <c>P30D</c>, <c>P4W</c>, <c>P1M</c>, <c>P1Y</c>, <c>PT1H</c>, <c>PT90M</c>.
    /// </summary>
    /// <param name="text">The text as somebody wrote it.</param>
    /// <param name="problem">Why it is not such a duration and what to write, without a period; empty when it is one.</param>
    public static Window? Parse(string text, out string problem)
    {
        problem = "";
        if (Iso.Match(text) is not { Success: true } match)
        {
            problem = Explain(text.Trim());
            return null;
        }

        var unit = match.Groups["unit"].Value switch
        {
            "M" when text[1] == 'T' => WindowUnit.Minute,
            "H" => WindowUnit.Hour,
            "D" => WindowUnit.Day,
            "W" => WindowUnit.Week,
            "M" => WindowUnit.Month,
            _ => WindowUnit.Year,
        };
        return new Window(int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture), unit);
    }

    /// <summary>The form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => Unit switch
    {
        WindowUnit.Minute => $"PT{Count}M",
        WindowUnit.Hour => $"PT{Count}H",
        WindowUnit.Day => $"P{Count}D",
        WindowUnit.Week => $"P{Count}W",
        WindowUnit.Month => $"P{Count}M",
        _ => $"P{Count}Y",
    };

    private static string Explain(string text)
    {
        if (Negative.IsMatch(text))
            return "it is negative; " + Advice;
        if (Loose.Match(text) is not { Success: true } match)
        {
            return Named(text.ToLowerInvariant()) is { } named
                ? $"it is in words; write {named}"
                : $"it is not a length of time in one unit; {Advice}";
        }

        var digits = match.Groups["count"].Value.TrimStart('0');
        var unit = match.Groups["unit"].Value;
        if (digits.Length == 0)
            return "it is no time at all; " + Advice;
        if (digits.Length > 4)
            return "it is longer than 9999 units; " + Advice;
        if (unit.Length == 0)
            return $"its unit is missing; write P{digits}D for days";
        // "M" of ISO 8601 is a month or a minute, and so is the "m" of everybody else.
        if (unit is "m" or "M")
            return $"it can be minutes or months; write PT{digits}M for minutes or P{digits}M for months";
        if (unit is "s" or "S" or "sec" or "seconds")
            return "it is shorter than a minute, and nobody can act on that; " + Advice;
        return UnitOf(unit.ToLowerInvariant()) is { } known
            ? $"it is not in the form of ISO 8601; write {new Window(int.Parse(digits, CultureInfo.InvariantCulture), known)}"
            : $"its unit is not known; {Advice}";
    }

    private static WindowUnit? UnitOf(string unit) => unit switch
    {
        "min" or "mins" or "minute" or "minutes" => WindowUnit.Minute,
        "h" or "hr" or "hrs" or "hour" or "hours" => WindowUnit.Hour,
        "d" or "day" or "days" => WindowUnit.Day,
        "w" or "week" or "weeks" => WindowUnit.Week,
        "mo" or "month" or "months" => WindowUnit.Month,
        "y" or "year" or "years" => WindowUnit.Year,
        _ => null,
    };

    private static string? Named(string text) => text switch
    {
        "hour" or "hourly" => "PT1H",
        "day" or "daily" => "P1D",
        "week" or "weekly" => "P1W",
        "month" or "monthly" => "P1M",
        "quarter" or "quarterly" => "P3M",
        "year" or "yearly" or "annual" or "annually" => "P1Y",
        _ => null,
    };
}

/// <summary>What a <see cref="Window"/> counts.</summary>
public enum WindowUnit
{
    /// <summary>Minutes, <c>PT5M</c>.</summary>
    Minute,
    /// <summary>Hours, <c>PT1H</c>.</summary>
    Hour,
    /// <summary>Days, <c>P30D</c>.</summary>
    Day,
    /// <summary>Weeks, <c>P1W</c>.</summary>
    Week,
    /// <summary>Months of the calendar, <c>P1M</c>.</summary>
    Month,
    /// <summary>Years of the calendar, <c>P1Y</c>.</summary>
    Year,
}
