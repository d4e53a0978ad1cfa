using System.Globalization;
using CsCheck;
using OwnershipAnalyzers.Objectives;

namespace OwnershipAnalyzers.Tests.Objectives;

public class ObjectiveTests
{
    [Theory]
    [InlineData("99.9%", "99.9%")]
    [InlineData("99.90 %", "99.9%")]
    [InlineData(">= 99.95%", "99.95%")]
    [InlineData("≥99.95%", "99.95%")]
    [InlineData("100%", "100%")]
    [InlineData("0.999", "99.9%")]
    [InlineData("99.999999999%", "99.999999999%")]
    public void Share_IsRead(string text, string expected) => Assert.Equal(expected, Assert.IsType<RatioObjective>(Read(text)).ToString());

    [Theory]
    [InlineData("300ms", "300ms", "0.3")]
    [InlineData("1.5 s", "1.5s", "1.5")]
    [InlineData("< 300ms", "< 300ms", "0.3")]
    [InlineData("<= 2s", "2s", "2")]
    [InlineData("≤2s", "2s", "2")]
    [InlineData("5m", "5m", "300")]
    [InlineData("2h", "2h", "7200")]
    [InlineData("1d", "1d", "86400")]
    [InlineData("PT0.3S", "300ms", "0.3")]
    [InlineData("< PT1M30S", "< 90s", "90")]
    [InlineData("PT2H", "2h", "7200")]
    [InlineData("P1D", "1d", "86400")]
    public void Limit_IsRead(string text, string expected, string seconds)
    {
        var limit = Assert.IsType<DurationObjective>(Read(text));
        Assert.Equal(expected, limit.ToString());
        Assert.Equal(decimal.Parse(seconds, CultureInfo.InvariantCulture), limit.Seconds);
    }

    [Theory]
    [InlineData("", "it is empty; write a share such as 99.9% or a limit of time such as 300ms")]
    [InlineData("high", "words cannot be measured; write a share such as 99.9% or a limit of time such as 300ms")]
    [InlineData("three nines", "it is in words; write 99.9%")]
    [InlineData("5 Nines", "it is in words; write 99.999%")]
    [InlineData("99.9", "its unit is missing; write 99.9% for a share, or 99.9ms or 99.9s for a limit of time")]
    [InlineData("1", "its unit is missing; write 1% for a share, or 1ms or 1s for a limit of time")]
    [InlineData("300", "its unit is missing; write 300ms or 300s for a limit of time")]
    [InlineData("0", "0 promises nothing; write a share such as 99.9% or a limit of time such as 300ms")]
    [InlineData("0%", "0% promises nothing; write a share above 0%")]
    [InlineData("100.1%", "nothing succeeds more than always; write a share of at most 100%")]
    [InlineData("-5%", "it is negative; write a share such as 99.9% or a limit of time such as 300ms")]
    [InlineData("< 99.9%", "a share is promised as a lower limit; write 99.9%")]
    [InlineData("> 300ms", "a limit of time is promised as an upper limit; write 300ms")]
    [InlineData(">= PT3S", "a limit of time is promised as an upper limit; write PT3S")]
    [InlineData("0ms", "nothing takes no time; write a limit above 0, such as 300ms")]
    [InlineData("PT0S", "nothing takes no time; write a limit above 0, such as 300ms")]
    [InlineData("99,9 %", "decimals follow a point; write 99.9%")]
    [InlineData("99,9", "decimals follow a point, and the unit is missing; write a share such as 99.9% or a limit of time such as 300ms")]
    [InlineData("1,500ms", "the comma has two meanings; write 1500ms or 1.500ms")]
    [InlineData("300 MS", "the unit is written 'ms'; write 300ms")]
    [InlineData("5 Minutes", "the unit is written 'm'; write 5m")]
    [InlineData("99.9 percent", "the unit is written '%'; write 99.9%")]
    [InlineData("5 apples", "its unit is not known; write one of %, ms, s, m, h and d")]
    [InlineData("99.9% of 5m", "it is not one number with a unit; write a share such as 99.9% or a limit of time such as 300ms")]
    [InlineData("9999999999%", "it is not one number with a unit; write a share such as 99.9% or a limit of time such as 300ms")]
    [InlineData("PT", "words cannot be measured; write a share such as 99.9% or a limit of time such as 300ms")]
    [InlineData("٩٩%", "words cannot be measured; write a share such as 99.9% or a limit of time such as 300ms")]
    public void AnythingElse_IsExplained(string text, string expected)
    {
        Assert.Null(Objective.Parse(text, out var problem));
        Assert.Equal(expected, problem);
    }

    [Theory]
    [InlineData("99.95%", "99.9%", true)]
    [InlineData("99.90%", "99.9%", false)]
    [InlineData("99%", "99.9%", false)]
    [InlineData("200ms", "0.3s", true)]
    [InlineData("300ms", "0.3s", false)]
    [InlineData("< 300ms", "0.3s", true)]
    [InlineData("300ms", "< 0.3s", false)]
    [InlineData("400ms", "< 0.3s", false)]
    [InlineData("300ms", "99.9%", false)]
    [InlineData("99.9%", "300ms", false)]
    public void Stricter_PromisesMore(string one, string other, bool stricter) => Assert.Equal(stricter, Read(one).IsStricterThan(Read(other)));

    [Fact]
    public void AnyText_IsAnObjectiveOrHasAProblem()
    {
        Gen.String[0, 40].Sample(HasOneAnswer);
        Gen.Char["0123456789.,%<>= PTHMSDmshd-"].Array[0, 14].Select(letters => new string(letters)).Sample(HasOneAnswer);
    }

    [Fact]
    public void WhatIsWritten_IsReadBack() =>
        Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 999], Gen.OneOf("ms", "s", "m", "h", "d"), Gen.OneOf("", "< ", "<="))
            .Sample((whole, fraction, unit, sign) => Read($"{sign}{whole}.{fraction:D3}{unit}") is var objective && objective.Equals(Read(objective.ToString()!)));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void Culture_ChangesNothing(string culture) => TestCulture.Run(culture, () =>
    {
        Assert.Equal("99.95%", Read("99.95%").ToString());
        Assert.Null(Objective.Parse("5 MIN", out var problem));
        Assert.Equal("the unit is written 'm'; write 5m", problem);
    });

    private static Objective Read(string text)
    {
        var objective = Objective.Parse(text, out var problem);
        Assert.Equal("", problem);
        return Assert.IsAssignableFrom<Objective>(objective);
    }

    private static bool HasOneAnswer(string text) => Objective.Parse(text, out var problem) is null == problem.Length > 0;
}
