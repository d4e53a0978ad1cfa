using System.Globalization;
using CsCheck;
using OwnershipAnalyzers.OnCall;

namespace OwnershipAnalyzers.Tests.OnCall;

public class CoverageTests
{
    private static readonly string[] Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    [Theory]
    [InlineData("24x7", "24x7", "168")]
    [InlineData("24X5", "24x5", "120")]
    [InlineData("weekdays", "weekdays", "40")]
    [InlineData("Daily", "daily", "56")]
    [InlineData("Mon-Fri 09:00-17:00", "weekdays", "40")]
    [InlineData("mon-fri 08:00-18:00", "Mon-Fri 08:00-18:00", "50")]
    [InlineData("Monday - Friday 08:00 - 18:00", "Mon-Fri 08:00-18:00", "50")]
    [InlineData("Mon–Fri 08:00–18:00", "Mon-Fri 08:00-18:00", "50")]
    [InlineData("Mon-Fri 08:00-18:00; Sat 10:00-14:30", "Mon-Fri 08:00-18:00; Sat 10:00-14:30", "54.5")]
    [InlineData("Mon 08:00-12:00, Mon 11:00-13:00", "Mon 08:00-13:00", "5")]
    [InlineData("Mon 08:00-12:00, Mon 12:00-13:00", "Mon 08:00-13:00", "5")]
    [InlineData("weekdays 08:00-20:00", "Mon-Fri 08:00-20:00", "60")]
    [InlineData("weekends 00:00-24:00", "Sat 00:00-Sun 24:00", "48")]
    [InlineData("Tue 00:00-24:00", "Tue 00:00-24:00", "24")]
    [InlineData("daily 22:00-06:00", "Mon-Sun 22:00-06:00", "56")]
    [InlineData("Sun 22:00-06:00", "Sun 22:00-06:00", "8")]
    [InlineData("Sat-Mon 10:00-12:00", "Mon 10:00-12:00; Sat-Sun 10:00-12:00", "6")]
    [InlineData("Fri 18:00-Mon 08:00", "Fri 18:00-Mon 08:00", "62")]
    [InlineData("Mon 10:00-Tue 10:00", "Mon 10:00-Tue 10:00", "24")]
    [InlineData("Mon-Sun 00:00-24:00", "24x7", "168")]
    [InlineData("Mon 00:00-Sun 24:00", "24x7", "168")]
    [InlineData("Fri 00:00-Thu 24:00", "24x7", "168")]
    [InlineData("Mon-Fri 08:00-18:00; Mon-Fri 18:00-08:00; Sat-Sun 08:00-08:01; Sat 00:00-Mon 08:00", "24x7", "168")]
    public void Times_AreReadAndWritten(string text, string written, string hours)
    {
        var coverage = Read(text);
        Assert.Equal(written, coverage.ToString());
        Assert.Equal(decimal.Parse(hours, CultureInfo.InvariantCulture), coverage.HoursPerWeek);
        Assert.Equal(coverage, Read(written));
    }

    [Theory]
    [InlineData("24x7", "Fri 18:00-Mon 08:00", true)]
    [InlineData("24x5", "weekdays", true)]
    [InlineData("weekdays", "24x5", false)]
    [InlineData("weekdays", "daily", false)]
    [InlineData("daily", "weekdays", true)]
    [InlineData("Fri 18:00-Mon 08:00", "Sun 22:00-06:00", true)]
    [InlineData("Fri 18:00-Mon 05:59", "Sun 22:00-06:00", false)]
    [InlineData("Mon 08:00-12:00; Mon 12:00-16:00", "Mon 10:00-14:00", true)]
    [InlineData("Mon 08:00-12:00; Mon 12:01-16:00", "Mon 10:00-14:00", false)]
    public void Coverage_CoversWhatLiesWithinIt(string offered, string asked, bool covers) => Assert.Equal(covers, Read(offered).Covers(Read(asked)));

    [Theory]
    [InlineData("", "it is empty, or has one separator too many; write 24x7, 24x5, weekdays, daily, or days and hours such as Mon-Fri 08:00-18:00")]
    [InlineData("24x7;", "it is empty, or has one separator too many; write 24x7, 24x5, weekdays, daily, or days and hours such as Mon-Fri 08:00-18:00")]
    [InlineData("24/7", "it is not spelled as it is elsewhere; write 24x7")]
    [InlineData("24*5", "it is not spelled as it is elsewhere; write 24x5")]
    [InlineData("24x7x365", "it is not spelled as it is elsewhere; write 24x7")]
    [InlineData("24x6", "it is not clear which times are meant; write 24x7, 24x5, weekdays, daily, or days and hours such as Mon-Fri 08:00-18:00")]
    [InlineData("office hours", "it is not clear which times are meant; write 24x7, 24x5, weekdays, daily, or days and hours such as Mon-Fri 08:00-18:00")]
    [InlineData("08:00-18:00", "the days are missing; write such as Mon-Fri 08:00-18:00 or daily 08:00-18:00")]
    [InlineData("Mon-Fri", "the hours are missing; write them after the days, such as 08:00-18:00, or 00:00-24:00 for whole days")]
    [InlineData("Mo-Fr 08:00-18:00", "a day is not known; write Mon, Tue, Wed, Thu, Fri, Sat or Sun")]
    [InlineData("Mon-daily 08:00-18:00", "a day is not known; write Mon, Tue, Wed, Thu, Fri, Sat or Sun")]
    [InlineData("Mon-Fri 8:00-18:00", "a time has two digits for hours and two for minutes; write 08:00")]
    [InlineData("Mon-Fri 8-18", "a time has two digits for hours and two for minutes; write 08:00")]
    [InlineData("Mon-Fri 9am-5pm", "the time is not in hours and minutes of a 24-hour clock; write it such as 09:30")]
    [InlineData("Mon-Fri 08:00-24:30", "there is no such time; write one from 00:00 to 24:00")]
    [InlineData("Mon-Fri 08:60-18:00", "there is no such time; write one from 00:00 to 24:00")]
    [InlineData("Mon 24:00-06:00", "a day begins at 00:00 and ends at 24:00; write 00:00 and the next day")]
    [InlineData("Mon 08:00-08:00", "it begins and ends at the same time; write 00:00-24:00 for a whole day")]
    [InlineData("Mon 08:00-Mon 08:00", "it begins and ends at the same time; write 24x7 for the whole week")]
    public void AnythingElse_IsExplained(string text, string expected)
    {
        Assert.Null(Coverage.Parse(text, out var problem));
        Assert.Equal(expected, problem);
    }

    /// <summary>Against a week of 10,080 minutes that are on or off.</summary>
    [Fact]
    public void AnyTimes_AreThoseMinutes() => Gen.Select(Week, Week).Sample((one, other) =>
    {
        var (a, b) = (Read(one.Text), Read(other.Text));
        return a.HoursPerWeek * 60 == one.Minutes.Count(on => on)
            && a.Covers(b) == !other.Minutes.Where((on, minute) => on && !one.Minutes[minute]).Any()
            && a.Covers(a) && Read(a.ToString()).Equals(a)
            && a.Equals(b) == one.Minutes.SequenceEqual(other.Minutes);
    }, iter: 500);

    [Fact]
    public void AnyText_IsACoverageOrHasAProblem()
    {
        Gen.String[0, 40].Sample(HasOneAnswer);
        Gen.OneOf("Mon", "Fri", "sun", "daily", "24x7", " ", "-", ";", "08:00", "24:00", "00:00", "8").Array[0, 8].Select(string.Concat).Sample(HasOneAnswer);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void Culture_ChangesNothing(string culture) => TestCulture.Run(culture, () => Times_AreReadAndWritten("FRIDAY 08:00-18:30", "Fri 08:00-18:30", "10.5"));

    /// <summary>Few distinct hours, so that parts touch and overlap often.</summary>
    private static Gen<(string Text, bool[] Minutes)> Week { get; } =
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[0, 7], Gen.Int[1, 8], Gen.Bool).Where((_, _, from, to, _) => from != to)
            .Array[1, 4].Select(parts => (string.Join("; ", parts.Select(part => Text(part.Item1, part.Item2, part.Item3 * 180, part.Item4 * 180, part.Item5))), Minutes(parts)));

    private static string Text(int first, int last, int from, int to, bool isSpan) => isSpan
        ? $"{Days[first]} {Clock(from)}-{Days[last]} {Clock(to)}"
        : $"{Days[first]}-{Days[last]} {Clock(from)}-{Clock(to)}";

    private static string Clock(int minutes) => $"{minutes / 60:D2}:{minutes % 60:D2}";

    private static bool[] Minutes((int First, int Last, int From, int To, bool IsSpan)[] parts)
    {
        var on = new bool[7 * 1440];
        foreach (var (first, last, from, to, isSpan) in parts)
        {
            for (var day = first; ; day = (day + 1) % 7)
            {
                var end = ((isSpan ? last : day) * 1440) + (to * 180);
                var minute = (day * 1440) + (from * 180);
                do
                {
                    on[minute++ % on.Length] = true;
                }
                while (isSpan ? minute % on.Length != end % on.Length : minute % 1440 != end % 1440);

                if (isSpan || day == last)
                    break;
            }
        }

        return on;
    }

    private static Coverage Read(string text)
    {
        var coverage = Coverage.Parse(text, out var problem);
        Assert.Equal("", problem);
        return Assert.IsType<Coverage>(coverage);
    }

    private static bool HasOneAnswer(string text) => Coverage.Parse(text, out var problem) is { } coverage
        ? problem.Length == 0 && coverage.HoursPerWeek > 0 && Read(coverage.ToString()).Equals(coverage)
        : problem.Length > 0;
}
