using CsCheck;
using OwnershipAnalyzers.OnCall;

namespace OwnershipAnalyzers.Tests.OnCall;

public class TimeZoneNameTests
{
    [Theory]
    [InlineData("UTC")]
    [InlineData("Etc/UTC")]
    [InlineData("Europe/Berlin")]
    [InlineData("America/Argentina/Buenos_Aires")]
    [InlineData("America/Port-au-Prince")]
    public void IanaName_IsFine(string name) => Assert.Null(TimeZoneName.Problem(name));

    [Theory]
    [InlineData("", "it is empty; ")]
    [InlineData("CET", "an abbreviation can mean several zones, or only winter time; ")]
    [InlineData("GMT", "an abbreviation can mean several zones, or only winter time; ")]
    [InlineData("GMT+1", "a fixed offset is wrong for half of the year where clocks change; ")]
    [InlineData("+01:00", "a fixed offset is wrong for half of the year where clocks change; ")]
    [InlineData("Etc/GMT-1", "a fixed offset is wrong for half of the year where clocks change; ")]
    [InlineData("Berlin", "the area is missing; ")]
    [InlineData("utc", "the name is written in capitals and without spaces; write UTC")]
    [InlineData("europe/Berlin", "its first part is none of Africa, America, ")]
    [InlineData("Germany/Berlin", "its first part is none of Africa, America, ")]
    [InlineData("W. Europe Standard Time", "it is not in the form Area/City; ")]
    [InlineData("Europe/", "it is not in the form Area/City; ")]
    [InlineData("Europe/Berlin\n", "it is not in the form Area/City; ")]
    public void AnythingElse_IsExplained(string name, string start) => Assert.StartsWith(start, TimeZoneName.Problem(name), StringComparison.Ordinal);

    [Fact]
    public void AnyText_IsJudged() => Gen.String[0, 40].Sample(text => TimeZoneName.Problem(text) is null or { Length: > 0 });

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Culture_ChangesNothing(string culture) => TestCulture.Run(culture, () =>
    {
        Assert.Null(TimeZoneName.Problem("Indian/Maldives"));
        Assert.NotNull(TimeZoneName.Problem("gmt+1"));
    });
}
