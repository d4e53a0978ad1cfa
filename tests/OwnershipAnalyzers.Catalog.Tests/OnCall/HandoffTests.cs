using CsCheck;
using OwnershipAnalyzers.OnCall;

namespace OwnershipAnalyzers.Tests.OnCall;

public class HandoffTests
{
    [Theory]
    [InlineData("Mon 10:00", 0, 600, "Mon 10:00")]
    [InlineData("friday 00:00", 4, 0, "Fri 00:00")]
    [InlineData("10:30", null, 630, "10:30")]
    public void DayAndTime_AreRead(string text, int? day, int minutes, string written)
    {
        Assert.Equal(new Handoff(day, minutes), Handoff.Parse(text, out var problem));
        Assert.Equal("", problem);
        Assert.Equal(written, Handoff.Parse(text, out _)!.ToString());
    }

    [Theory]
    [InlineData("", "it is empty; write a day and a time such as Mon 10:00, or the time alone for daily turns")]
    [InlineData("Monday", "the time is missing; write such as Mon 10:00")]
    [InlineData("10:00 Mon", "the day comes first; write Mon 10:00")]
    [InlineData("Mo 10:00", "the day is not known; write one of Mon, Tue, Wed, Thu, Fri, Sat and Sun")]
    [InlineData("Mon 9:00", "a time has two digits for hours and two for minutes; write 09:00")]
    [InlineData("Mon 10", "a time has two digits for hours and two for minutes; write 10:00")]
    [InlineData("10am", "the time is not in hours and minutes of a 24-hour clock; write it such as 09:30")]
    [InlineData("Mon 25:00", "there is no such time; write one from 00:00 to 24:00")]
    [InlineData("Sun 24:00", "24:00 is the next day; write Mon 00:00")]
    [InlineData("24:00", "24:00 is the next day; write 00:00")]
    [InlineData("after lunch", "it is not a day and a time; write a day and a time such as Mon 10:00, or the time alone for daily turns")]
    [InlineData("every Mon 10:00", "it is not a day and a time; write a day and a time such as Mon 10:00, or the time alone for daily turns")]
    public void AnythingElse_IsExplained(string text, string expected)
    {
        Assert.Null(Handoff.Parse(text, out var problem));
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void AnyText_IsAHandoffOrHasAProblem()
    {
        Gen.String[0, 20].Sample(HasOneAnswer);
        Gen.OneOf("Mon", "fri", " ", "10:00", "24:00", "9").Array[0, 5].Select(string.Concat).Sample(HasOneAnswer);
    }

    private static bool HasOneAnswer(string text) => Handoff.Parse(text, out var problem) is { } handoff
        ? problem.Length == 0 && handoff == Handoff.Parse(handoff.ToString(), out _)
        : problem.Length > 0;
}
