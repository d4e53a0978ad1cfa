using System.Globalization;
using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Facts;

/// <summary>Calendar dates as text: <c>yyyy-MM-dd</c> (ISO 8601) and nothing else, in every culture.</summary>
public static class Day
{
    private const string Format = "yyyy-MM-dd";

    private static readonly Regex YearFirst = Pattern("([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})");
    private static readonly Regex Compact = Pattern("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static readonly Regex YearLast = Pattern("([0-9]{1,2})([-/. ]+)([0-9]{1,2})[-/. ]+([0-9]{4})");
    private static readonly Regex Month = Pattern("([0-9]{4})-(0[1-9]|1[0-2])");
    private static readonly Regex WithTime = Pattern("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ].*");

    /// <summary>
    /// The date, at midnight and of no particular time zone, or null when the text is not one (see <see cref="Problem"/>).
    /// </summary>
    public static DateTime? Parse(string text)
    {
        if (text.Length != Format.Length)
            return null;
        var isDay = DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        return isDay ? day : null;
    }

    /// <summary>The date as <see cref="Parse"/> reads it; the time of day is dropped.</summary>
    public static string Text(DateTime day) => day.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Why the text is not a date and what to write instead, without a period; null when it is a date.</summary>
    public static string? Problem(string text)
    {
        if (Parse(text) is not null)
            return null;
        var trimmed = text.Trim();
        if (WithTime.Match(trimmed) is { Success: true } moment && Parse(moment.Groups[1].Value) is { } start)
            return $"a date has no time of day; write {Text(start)}";
        if (Month.Match(trimmed) is { Success: true } month)
            return $"the day is missing; write it as well, such as {month.Value}-01";
        if (YearLast.Match(trimmed) is { Success: true } last)
            return OfYearLast(Number(last, 4), Number(last, 1), Number(last, 3), last.Groups[2].Value);
        var first = YearFirst.Match(trimmed) is { Success: true } separated ? separated : Compact.Match(trimmed);
        return first.Success
            ? OfParts(Number(first, 1), Number(first, 2), Number(first, 3))
            : "it is not a date; write year, month and day, such as 2027-03-31";
    }

    /// <summary>With dots the day comes first everywhere; otherwise it depends on the country.</summary>
    private static string OfYearLast(int year, int first, int second, string separator)
    {
        var couldBeEither = first is >= 1 and <= 12 && second is >= 1 and <= 12 && first != second;
        if (couldBeEither && year > 0 && !separator.Contains("."))
            return $"it is not clear which number is the month; write {Digits(year, second, first)} or {Digits(year, first, second)}";
        var isMonthFirst = second > 12 && first <= 12;
        return isMonthFirst ? OfParts(year, first, second) : OfParts(year, second, first);
    }

    private static string OfParts(int year, int month, int day)
    {
        var digits = Digits(year, month, day);
        if (Parse(digits) is not null)
            return $"a date is year, month and day; write {digits}";
        if (Parse(Digits(year, day, month)) is { } swapped)
            return $"{digits} does not exist, because a year has 12 months; write {Text(swapped)} if that is meant";
        if (year == 0 || month is < 1 or > 12)
            return $"{digits} does not exist; write a year from 0001 on and a month from 01 to 12";
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return $"{digits} does not exist; {name} {year} has {DateTime.DaysInMonth(year, month)} days";
    }

    private static string Digits(int year, int month, int day) => $"{year:D4}-{month:D2}-{day:D2}";

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static Regex Pattern(string pattern) => new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);
}
