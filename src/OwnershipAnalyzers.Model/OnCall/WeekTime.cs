using System.Globalization;
using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.OnCall;

/// <summary>Days of the week and times of day as text, and as minutes since Monday 00:00.</summary>
public static class WeekTime
{
    /// <summary>The minutes of an hour.</summary>
    public const int Hour = 60;

    /// <summary>The minutes of a day.</summary>
    public const int Day = 24 * Hour;

    /// <summary>The minutes of a week.</summary>
    public const int Week = 7 * Day;

    private static readonly Regex Clock = new(@"\A([0-9]{1,2})(?:[:.h]([0-9]{2}))?\z", RegexOptions.CultureInvariant);

    private static readonly string[] Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    private static readonly string[] LongDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>The day (0 is Monday) with this name: three letters or all of them, in any case. Or null.</summary>
    public static int? DayOf(string text)
    {
        for (var day = 0; day < Days.Length; day++)
        {
            if (IsName(Days[day]) || IsName(LongDays[day]))
                return day;
        }

        return null;

        bool IsName(string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The minutes since midnight of a time such as <c>09:30</c>; <c>24:00</c> is the end of the day. Or null.</summary>
    /// <param name="text">The text as somebody wrote it.</param>
    /// <param name="problem">Why it is not a time and what to write, without a period; empty when it is one.</param>
    public static int? TimeOf(string text, out string problem)
    {
        problem = "";
        if (Clock.Match(text) is not { Success: true } match)
        {
            problem = "the time is not in hours and minutes of a 24-hour clock; write it such as 09:30";
            return null;
        }

        var past = match.Groups[2].Success ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : 0;
        var minutes = (int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * Hour) + past;
        var exists = past < Hour && minutes <= Day;
        if (exists && text == TimeText(minutes))
            return minutes;
        problem = exists
            ? $"a time has two digits for hours and two for minutes; write {TimeText(minutes)}"
            : "there is no such time; write one from 00:00 to 24:00";
        return null;
    }

    /// <summary>The name of a day (0 is Monday).</summary>
    public static string DayText(int day) => Days[day];

    /// <summary>Minutes since midnight as <see cref="TimeOf"/> reads them.</summary>
    public static string TimeText(int minutes) => $"{minutes / Hour:D2}:{minutes % Hour:D2}";
}
