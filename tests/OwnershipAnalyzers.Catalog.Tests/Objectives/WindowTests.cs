using CsCheck;
using OwnershipAnalyzers.Objectives;

namespace OwnershipAnalyzers.Tests.Objectives;

public class WindowTests
{
    [Theory]
    [InlineData("P30D", 30 * 1440, false)]
    [InlineData("P4W", 28 * 1440, false)]
    [InlineData("P1W", 7 * 1440, false)]
    [InlineData("P1M", 30 * 1440, true)]
    [InlineData("P3M", 90 * 1440, true)]
    [InlineData("P1Y", 365 * 1440, true)]
    [InlineData("PT1H", 60, false)]
    [InlineData("PT90M", 90, false)]
    public void IsoDuration_IsRead(string text, int minutes, bool aligned)
    {
        var window = Window.Parse(text, out var problem);
        Assert.Equal("", problem);
        Assert.Equal(minutes, Assert.IsType<Window>(window).Minutes);
        Assert.Equal(aligned, window.IsCalendarAligned);
        Assert.Equal(text, window.ToString());
    }

    [Theory]
    [InlineData("30d", "it is not in the form of ISO 8601; write P30D")]
    [InlineData("30 days", "it is not in the form of ISO 8601; write P30D")]
    [InlineData("p30d", "it is not in the form of ISO 8601; write P30D")]
    [InlineData("P030D", "it is not in the form of ISO 8601; write P30D")]
    [InlineData(" P30D", "it is not in the form of ISO 8601; write P30D")]
    [InlineData("PT30D", "it is not in the form of ISO 8601; write P30D")]
    [InlineData("P1H", "it is not in the form of ISO 8601; write PT1H")]
    [InlineData("4w", "it is not in the form of ISO 8601; write P4W")]
    [InlineData("1 month", "it is not in the form of ISO 8601; write P1M")]
    [InlineData("15min", "it is not in the form of ISO 8601; write PT15M")]
    [InlineData("1 YEAR", "it is not in the form of ISO 8601; write P1Y")]
    [InlineData("5m", "it can be minutes or months; write PT5M for minutes or P5M for months")]
    [InlineData("30", "its unit is missing; write P30D for days")]
    [InlineData("Monthly", "it is in words; write P1M")]
    [InlineData("quarter", "it is in words; write P3M")]
    [InlineData("P0D", "it is no time at all; write an ISO 8601 duration such as P30D, P4W, P1M or PT1H")]
    [InlineData("P-1D", "it is negative; write an ISO 8601 duration such as P30D, P4W, P1M or PT1H")]
    [InlineData("-P30D", "it is negative; write an ISO 8601 duration such as P30D, P4W, P1M or PT1H")]
    [InlineData("P10000D", "it is longer than 9999 units; write an ISO 8601 duration such as P30D, P4W, P1M or PT1H")]
    [InlineData("PT30S", "it is shorter than a minute, and nobody can act on that; write an ISO 8601 duration such as P30D, P4W, P1M or PT1H")]
    [InlineData("3 sprints", "its unit is not known; write an ISO 8601 duration such as P30D, P4W, P1M or PT1H")]
    [InlineData("P1DT12H", "it is not a length of time in one unit; write an ISO 8601 duration such as P30D, P4W, P1M or PT1H")]
    [InlineData("", "it is not a length of time in one unit; write an ISO 8601 duration such as P30D, P4W, P1M or PT1H")]
    public void AnythingElse_IsExplained(string text, string expected)
    {
        Assert.Null(Window.Parse(text, out var problem));
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void AnyText_IsAWindowOrHasAProblem()
    {
        Gen.String[0, 40].Sample(HasOneAnswer);
        Gen.Char["0123456789PTHMDWYdmw -"].Array[0, 8].Select(letters => new string(letters)).Sample(HasOneAnswer);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void Culture_ChangesNothing(string culture) => TestCulture.Run(culture, () =>
    {
        Assert.Null(Window.Parse("15 MIN", out var problem));
        Assert.Equal("it is not in the form of ISO 8601; write PT15M", problem);
    });

    private static bool HasOneAnswer(string text) => Window.Parse(text, out var problem) is { } window
        ? problem.Length == 0 && window.ToString() == text
        : problem.Length > 0;
}
