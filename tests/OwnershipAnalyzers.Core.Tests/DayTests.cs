using System.Globalization;
using CsCheck;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Core.Tests;

public class DayTests
{
    [Theory]
    [InlineData("2027-03-31", "2027-03-31")]
    [InlineData("2028-02-29", "2028-02-29")]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("2027-3-31", null)]
    [InlineData(" 2027-03-31", null)]
    [InlineData("2027-03-31\n", null)]
    [InlineData("2027-03-31\0", null)]
    [InlineData("2027-02-29", null)]
    [InlineData("٢٠٢٧-٠٣-٣١", null)]
    [InlineData("", null)]
    public void OnlyIsoDates_AreRead(string text, string? day)
    {
        Assert.Equal(day, Day.Parse(text) is { } read ? Day.Text(read) : null);
        Assert.Equal(day is null, Day.Problem(text) is not null);
    }

    [Theory]
    [InlineData("2027-02-30", "2027-02-30 does not exist; February 2027 has 28 days")]
    [InlineData("2028-02-30", "2028-02-30 does not exist; February 2028 has 29 days")]
    [InlineData("2027-04-00", "2027-04-00 does not exist; April 2027 has 30 days")]
    [InlineData("2027-13-32", "2027-13-32 does not exist; write a year from 0001 on and a month from 01 to 12")]
    [InlineData("0000-01-02", "0000-01-02 does not exist; write a year from 0001 on and a month from 01 to 12")]
    [InlineData("2027-31-03", "2027-31-03 does not exist, because a year has 12 months; write 2027-03-31 if that is meant")]
    [InlineData("31.02.2027", "2027-02-31 does not exist; February 2027 has 28 days")]
    public void DateThatDoesNotExist_IsExplained(string text, string problem) => Assert.Equal(problem, Day.Problem(text));

    [Theory]
    [InlineData("31.03.2027")]
    [InlineData("31. 3. 2027")]
    [InlineData("31/03/2027")]
    [InlineData("03/31/2027")]
    [InlineData("03-31-2027")]
    [InlineData("2027/03/31")]
    [InlineData("2027.3.31")]
    [InlineData("20270331")]
    [InlineData(" 2027-03-31 ")]
    public void AnotherOrder_IsRewritten(string text) => Assert.Equal("a date is year, month and day; write 2027-03-31", Day.Problem(text));

    [Theory]
    [InlineData("03/04/2027", "it is not clear which number is the month; write 2027-04-03 or 2027-03-04")]
    [InlineData("03.04.2027", "a date is year, month and day; write 2027-04-03")]
    [InlineData("04/04/2027", "a date is year, month and day; write 2027-04-04")]
    [InlineData("2027-03-31T10:00:00Z", "a date has no time of day; write 2027-03-31")]
    [InlineData("2027-03", "the day is missing; write it as well, such as 2027-03-01")]
    [InlineData("next spring", "it is not a date; write year, month and day, such as 2027-03-31")]
    [InlineData("31.03.27", "it is not a date; write year, month and day, such as 2027-03-31")]
    public void AnythingElse_IsExplained(string text, string problem) => Assert.Equal(problem, Day.Problem(text));

    [Fact]
    public void EveryDay_IsReadAsItIsWritten() =>
        Gen.DateTime.Sample(moment => Day.Parse(Day.Text(moment)) == moment.Date && Day.Problem(Day.Text(moment)) is null);

    [Fact]
    public void AnyText_HasADayOrAProblem()
    {
        Gen.String[0, 40].Sample(text => Day.Parse(text) is null == Day.Problem(text) is not null);
        Gen.Char["0123456789-./ T"].Array[0, 12].Select(letters => new string(letters))
            .Sample(text => Day.Parse(text) is null == Day.Problem(text) is not null);
    }

    /// <summary>Thailand counts years from another beginning, Saudi Arabia has other months.</summary>
    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void Culture_ChangesNothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal("2027-03-31", Day.Text(Assert.NotNull(Day.Parse("2027-03-31"))));
            Assert.Equal("2027-02-30 does not exist; February 2027 has 28 days", Day.Problem("2027-02-30"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
