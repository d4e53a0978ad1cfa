using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Sarif;

public class LocationTests
{
    [Theory]
    [InlineData("src/My App/A#1.csproj", "src/My%20App/A%231.csproj")]
    [InlineData("src/100%/Größe.fsproj", "src/100%25/Gr%C3%B6%C3%9Fe.fsproj")]
    [InlineData("ab:c/d?e.csproj", "ab%3Ac/d%3Fe.csproj")]
    public void Path_IsPercentEncoded(string path, string uri)
    {
        var result = Assert.Single(SarifFile.Of(SarifFile.Unreached(path)).Results);
        Assert.Equal(uri, SarifFile.Uri(result));
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative));
    }

    [Theory]
    [InlineData("../elsewhere/ownership.json")]
    [InlineData("C:/elsewhere/ownership.json")]
    [InlineData("/elsewhere/ownership.json")]
    public void PlaceOutsideTheRepository_IsTheProjectAndHasNoLine(string path)
    {
        var place = SarifFile.Place(Assert.Single(SarifFile.Of(SarifFile.Unreached(path, line: 3, column: 4)).Results));
        Assert.Equal("catalog/Catalog.proj", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.False(place.TryGetProperty("region", out _));
    }

    [Theory]
    [InlineData("catalog/Catalog.proj", "catalog/Catalog.proj")]
    [InlineData("../Shop.sln", ".")]
    [InlineData("", ".")]
    public void FindingWithoutPlace_IsAtTheProjectOrTheRoot(string project, string uri)
    {
        var finding = new Finding(ConfigurationRules.UnwritableFile, null, "x", "y");
        Assert.Equal(uri, SarifFile.Uri(Assert.Single(new SarifFile(SarifFile.Report(finding) with { Project = project }).Results)));
    }

    [Fact]
    public void FileAsAWhole_HasNoRegion() =>
        Assert.False(SarifFile.Place(Assert.Single(SarifFile.Of(SarifFile.Unreached("a.csproj")).Results)).TryGetProperty("region", out _));

    [Fact]
    public void LineWithoutColumn_HasNoColumns() => Assert.Equal(
        ["startLine", "endLine"],
        SarifFile.Place(Assert.Single(SarifFile.Of(SarifFile.Unreached("a.csproj", line: 2)).Results)).GetProperty("region").EnumerateObject().Select(member => member.Name));
}
