using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Core.Tests;

public class PlainTextTests
{
    [Theory]
    [InlineData("##vso[task.complete]", "\\u0023#vso[task.complete]")]
    [InlineData("##VSO[x] ##[error]", "\\u0023#VSO[x] \\u0023#[error]")]
    [InlineData("#####teamcity[x]", "###\\u0023#teamcity[x]")]
    [InlineData("::error::x", "\\u003a:error::x")]
    [InlineData(" \t::error::x", " \\u0009\\u003a:error::x")]
    public void Order_IsSpelledOut(string text, string shown) => Assert.Equal(shown, PlainText.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData(":")]
    [InlineData("## heading [a]")]
    [InlineData("#a[0] ##a ##")]
    [InlineData("global::System.Object, a :: b")]
    public void OtherText_StaysAsItIs(string text) => Assert.Equal(text, PlainText.Of(text));
}
