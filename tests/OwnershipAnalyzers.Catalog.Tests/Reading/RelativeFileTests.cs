using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Tests.Reading;

public class RelativeFileTests
{
    [Theory]
    [InlineData("docs/README.md")]
    [InlineData("CHANGELOG.md")]
    [InlineData("./x.md")]
    [InlineData("../shared/x.md")]
    [InlineData("docs/runbook.md#backlog")]
    [InlineData(@"docs\runbook.md")]
    public void Path_IsAFile(string text) => Assert.True(RelativeFile.IsMeantBy(text));

    [Theory]
    [InlineData("")]
    [InlineData("https://example.com/x.md")]
    [InlineData("status.example.com/x")]
    [InlineData("status.example.com")]
    [InlineData("#payments")]
    [InlineData("@acme/payments")]
    [InlineData("payments@example.com")]
    [InlineData("ask the payments team")]
    [InlineData(@"C:\docs\x.md")]
    [InlineData("/docs/x.md")]
    [InlineData("slack")]
    [InlineData("n/a")]
    [InlineData("24/7")]
    [InlineData("acme/payments")]
    [InlineData("example.com")]
    [InlineData("status.example.com/index.html")]
    public void AnythingElse_IsNone(string text) => Assert.False(RelativeFile.IsMeantBy(text));
}
