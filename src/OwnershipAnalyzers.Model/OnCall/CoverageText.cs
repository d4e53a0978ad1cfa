namespace OwnershipAnalyzers.OnCall;

/// <summary>Writes spans of a week as people do: the hours of a day, and for which days they hold.</summary>
internal static class CoverageText
{
    public static string Of(IReadOnlyList<Span> spans)
    {
        var parts = new List<string>();
        var rest = JoinOverWeekEnd(spans);
        while (rest.Count > 0)
        {
            var first = rest[0];
            // Days in a row with the same hours are one part.
            var days = 1;
            while (IsWithinADay(first) && rest.Contains(Shift(first, days)))
                days++;
            rest.RemoveAll(span => Enumerable.Range(0, days).Any(day => span == Shift(first, day)));
            parts.Add(IsWithinADay(first) ? Hours(first, days) : Long(first));
        }

        return string.Join("; ", parts);
    }

    private static List<Span> JoinOverWeekEnd(IReadOnlyList<Span> spans)
    {
        var first = spans[0];
        var last = spans[spans.Count - 1];
        return first.Start > 0 || last.End < WeekTime.Week || spans.Count == 1
            ? [.. spans]
            : [.. spans.Skip(1).Take(spans.Count - 2), last with { End = WeekTime.Week + first.End }];
    }

    /// <summary>Whether the hours alone say when it ends: less than a day, or exactly a calendar day.</summary>
    private static bool IsWithinADay(Span span) =>
        span.Length < WeekTime.Day || (span.Length == WeekTime.Day && span.Start % WeekTime.Day == 0);

    private static Span Shift(Span span, int days) => new(span.Start + (days * WeekTime.Day), span.End + (days * WeekTime.Day));

    private static string Hours(Span first, int days)
    {
        var from = WeekTime.DayText(first.Start / WeekTime.Day);
        var to = WeekTime.DayText((first.Start / WeekTime.Day) + days - 1);
        var hours = $"{WeekTime.TimeText(first.Start % WeekTime.Day)}-{WeekTime.TimeText(EndOfDay(first.End))}";
        return days == 1 ? $"{from} {hours}" : $"{from}-{to} {hours}";
    }

    private static string Long(Span span) =>
        $"{WeekTime.DayText(span.Start / WeekTime.Day)} {WeekTime.TimeText(span.Start % WeekTime.Day)}"
        + $"-{WeekTime.DayText((span.End - 1) / WeekTime.Day % 7)} {WeekTime.TimeText(EndOfDay(span.End))}";

    /// <summary>The time of day at which something ends: midnight belongs to the day before, as 24:00.</summary>
    private static int EndOfDay(int end) => ((end - 1) % WeekTime.Day) + 1;
}
