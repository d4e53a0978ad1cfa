using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.OnCall;

/// <summary>Reads the times at which somebody is on call, and explains what is no such time.</summary>
internal static class CoverageParser
{
    private const string Advice = "write 24x7, 24x5, weekdays, daily, or days and hours such as Mon-Fri 08:00-18:00";
    private const string Time = "[0-9][0-9A-Za-z:.]*";

    private static readonly Regex DaysAndHours = Whole(
        $"(?<first>[A-Za-z]+)(?: ?[-–] ?(?<last>[A-Za-z]+))? +(?<from>{Time}) ?[-–] ?(?<to>{Time})");
    private static readonly Regex FromTo = Whole($"(?<first>[A-Za-z]+) +(?<from>{Time}) ?[-–] ?(?<last>[A-Za-z]+) +(?<to>{Time})");
    private static readonly Regex HoursOnly = Whole($"{Time} ?[-–] ?{Time}");
    private static readonly Regex DaysOnly = Whole("([A-Za-z]+)(?: ?[-–] ?([A-Za-z]+))?");
    private static readonly Regex AroundTheClock = Whole("24 ?[/*x×] ?(?<days>[57])(?: ?[/*x×] ?(?:365|52))?");

    /// <summary>The words that stand for certain times.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<Span> Spans)> Presets { get; } =
    [
        ("24x7", EveryDay(0, 6, 0, WeekTime.Day)),
        ("24x5", EveryDay(0, 4, 0, WeekTime.Day)),
        ("weekdays", EveryDay(0, 4, 9 * WeekTime.Hour, 17 * WeekTime.Hour)),
        ("daily", EveryDay(0, 6, 9 * WeekTime.Hour, 17 * WeekTime.Hour)),
    ];

    public static IReadOnlyList<Span>? Parse(string text, out string problem)
    {
        var spans = new List<Span>();
        foreach (var part in text.Split(';', ','))
        {
            if (PartOf(part.Trim(), out problem) is not { } found)
                return null;
            spans.AddRange(found);
        }

        problem = "";
        return spans;
    }

    private static IReadOnlyList<Span>? PartOf(string part, out string problem)
    {
        problem = "";
        if (Presets.FirstOrDefault(preset => string.Equals(preset.Name, part, StringComparison.OrdinalIgnoreCase)).Spans is { } preset)
            return preset;
        if (FromTo.Match(part) is { Success: true } fromTo)
            return OneSpan(fromTo, out problem);
        if (DaysAndHours.Match(part) is { Success: true } hours)
            return SameHours(hours, out problem);
        problem = Explain(part);
        return null;
    }

    private static IReadOnlyList<Span>? SameHours(Match match, out string problem)
    {
        if (DaysOf(match, out problem) is not var (first, last) || HoursOf(match, out problem) is not var (from, to))
            return null;
        if (from != to)
            return EveryDay(first, last, from, to > from ? to : to + WeekTime.Day);
        problem = "it begins and ends at the same time; write 00:00-24:00 for a whole day";
        return null;
    }

    private static IReadOnlyList<Span>? OneSpan(Match match, out string problem)
    {
        if (DaysOf(match, out problem) is not var (first, last) || HoursOf(match, out problem) is not var (from, to))
            return null;
        var start = (first * WeekTime.Day) + from;
        var end = (last * WeekTime.Day) + to;
        // From Monday 00:00 to Sunday 24:00 is a week, although its end is its beginning.
        if (first != last || from != to)
            return [new Span(start, end > start ? end : end + WeekTime.Week)];
        problem = "it begins and ends at the same time; write 24x7 for the whole week";
        return null;
    }

    private static (int First, int Last)? DaysOf(Match match, out string problem)
    {
        problem = "";
        var first = match.Groups["first"].Value.ToLowerInvariant();
        if (!match.Groups["last"].Success && first is "daily" or "weekdays" or "weekends")
            return first switch { "daily" => (0, 6), "weekdays" => (0, 4), _ => (5, 6) };
        if (WeekTime.DayOf(first) is { } from)
        {
            if (!match.Groups["last"].Success)
                return (from, from);
            if (WeekTime.DayOf(match.Groups["last"].Value) is { } to)
                return (from, to);
        }

        problem = "a day is not known; write Mon, Tue, Wed, Thu, Fri, Sat or Sun";
        return null;
    }

    private static (int From, int To)? HoursOf(Match match, out string problem)
    {
        if (WeekTime.TimeOf(match.Groups["from"].Value, out problem) is not { } from)
            return null;
        if (WeekTime.TimeOf(match.Groups["to"].Value, out problem) is not { } to)
            return null;
        if (from < WeekTime.Day)
            return (from, to);
        problem = "a day begins at 00:00 and ends at 24:00; write 00:00 and the next day";
        return null;
    }

    /// <summary>The same hours on each day; from Friday to Monday goes over the end of the week.</summary>
    private static IReadOnlyList<Span> EveryDay(int first, int last, int from, int to) =>
    [
        .. Enumerable.Range(first, ((last - first + 7) % 7) + 1)
            .Select(day => day % 7 * WeekTime.Day)
            .Select(midnight => new Span(midnight + from, midnight + to)),
    ];

    private static string Explain(string part)
    {
        if (part.Length == 0)
            return "it is empty, or has one separator too many; " + Advice;
        if (AroundTheClock.Match(part) is { Success: true } clock)
            return $"it is not spelled as it is elsewhere; write 24x{clock.Groups["days"].Value}";
        if (HoursOnly.IsMatch(part))
            return "the days are missing; write such as Mon-Fri 08:00-18:00 or daily 08:00-18:00";
        return DaysOnly.Match(part) is { Success: true } days && WeekTime.DayOf(days.Groups[1].Value) is not null
            ? "the hours are missing; write them after the days, such as 08:00-18:00, or 00:00-24:00 for whole days"
            : "it is not clear which times are meant; " + Advice;
    }

    private static Regex Whole(string pattern) => new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant);
}
