using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Exports.Report.Data;

namespace OwnershipAnalyzers.Exports.Tests.Report;

public class ReportLinkTests
{
    [Theory]
    [InlineData("https://wiki.example/a?b=c#d")]
    [InlineData("HTTP://wiki.example")]
    [InlineData("mailto:a@b.example")]
    [InlineData("tel:+4930123")]
    public void SafeAddress_IsALink(string text) => Assert.Equal(text, ReportLink.Of(text).Href);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData(" https://wiki.example")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("vbscript:x")]
    [InlineData("//wiki.example/x")]
    [InlineData("/etc/passwd")]
    [InlineData("#payments")]
    [InlineData("call Ann @ home.example")]
    [InlineData("")]
    public void AnythingElse_IsText(string text) => Assert.Equal(new ReportLink(text), ReportLink.Of(text));

    [Fact]
    public void Mailbox_IsALink() => Assert.Equal("mailto:payments+help@acme.example", ReportLink.Of("payments+help@acme.example").Href);

    [Theory]
    [InlineData("docs/run book.md#day 1", "https://code.example/main/docs/run%20book.md#day%201")]
    [InlineData("src/a%2f/b?.md", "https://code.example/main/src/a%252f/b%3F.md")]
    [InlineData("../secret.md", null)]
    [InlineData("a\\b.md", null)]
    [InlineData("C:/x.md", null)]
    public void File_IsALinkInsideOfTheRepository(string path, string? expected)
    {
        Assert.Equal(expected, ReportLink.OfFile(path, "https://code.example/main/").Href);
        Assert.Null(ReportLink.OfFile(path, null).Href);
    }

    [Fact]
    public void PathInAProfile_IsRelativeToItsFolder()
    {
        var service = new CatalogService { Id = "a", ProfilePath = "src/A/service.json" };

        Assert.Equal(new ReportLink("src/A/docs/runbook.md#x"), ReportLink.OfProfile(service, "docs/runbook.md#x", null));
        Assert.Equal(new ReportLink("#channel"), ReportLink.OfProfile(service, "#channel", null));
    }
}
