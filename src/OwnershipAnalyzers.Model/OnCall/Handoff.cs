namespace OwnershipAnalyzers.OnCall;

/// <summary>When a turn on call ends and the next one begins.</summary>
/// <param name="Day">The day of the week, 0 for Monday; null when it is handed over every day.</param>
/// <param name="Minutes">The time of day, in minutes since midnight.</param>
public sealed record Handoff(int? Day, int Minutes)
{
    private const string Advice = "write a day and a time such as Mon 10:00, or the time alone for daily turns";

    /// <summary>Reads <c>Mon 10:00</c>, or <c>10:00</c> for turns of a day.</summary>
    /// <param name="text">The text as somebody wrote it.</param>
    /// <param name="problem">Why it is not a hand-off and what to write, without a period; empty when it is one.</param>
    public static Handoff? Parse(string text, out string problem)
    {
        problem = "";
        var words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var day = words.Length > 0 ? WeekTime.DayOf(words[0]) : null;
        if (words.Length == 1 && day is null && StartsWithDigit(words[0]))
            return At(null, words[0], out problem);
        if (words.Length == 2 && day is not null)
            return At(day, words[1], out problem);
        problem = Explain(words, day);
        return null;
    }

    /// <summary>The form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => (Day is { } day ? WeekTime.DayText(day) + " " : "") + WeekTime.TimeText(Minutes);

    private static Handoff? At(int? day, string time, out string problem)
    {
        if (WeekTime.TimeOf(time, out problem) is not { } minutes)
            return null;
        if (minutes < WeekTime.Day)
            return new Handoff(day, minutes);
        problem = "24:00 is the next day; write " + (day is { } d ? $"{WeekTime.DayText((d + 1) % 7)} 00:00" : "00:00");
        return null;
    }

    private static string Explain(string[] words, int? day) => words switch
    {
        [] => "it is empty; " + Advice,
        [_] when day is { } known => $"the time is missing; write such as {WeekTime.DayText(known)} 10:00",
        [var time, var last] when WeekTime.DayOf(last) is { } reversed && WeekTime.TimeOf(time, out _) is { } minutes =>
            $"the day comes first; write {WeekTime.DayText(reversed)} {WeekTime.TimeText(minutes)}",
        [var first, var time] when !StartsWithDigit(first) && StartsWithDigit(time) =>
            "the day is not known; write one of Mon, Tue, Wed, Thu, Fri, Sat and Sun",
        _ => "it is not a day and a time; " + Advice,
    };

    private static bool StartsWithDigit(string word) => word[0] is >= '0' and <= '9';
}
