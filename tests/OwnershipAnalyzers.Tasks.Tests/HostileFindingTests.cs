using Microsoft.Build.Utilities;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tasks.Tests;

/// <summary>What a file or an attribute says comes out of the build as it is, and gives no orders to a terminal or a build agent.</summary>
public class HostileFindingTests
{
    [Theory]
    [InlineData("100%25 %3B %0A;b")]
    [InlineData("$(Property) @(Item) %(Metadata)")]
    [InlineData("{0} {1} {{")]
    [InlineData("<script> ]]> ${x} {{ y }} `z` a|b \"c\" 'd'")]
    [InlineData("\u001b[31mred", "\\u001b[31mred")]
    [InlineData("one\r\n: error X1: two", "one\\u000d\\u000a: error X1: two")]
    [InlineData("\u202eevil\u2028next\u0085x\0", "\\u202eevil\\u2028next\\u0085x\\u0000")]
    [InlineData("\ud83d\ude80 \u6f22\u5b57")]
    [InlineData("##vso[task.complete result=Failed]", "\\u0023#vso[task.complete result=Failed]")]
    [InlineData("one ##[error]two ##teamcity[three]", "one \\u0023#[error]two \\u0023#teamcity[three]")]
    [InlineData(" ::error::x", " \\u003a:error::x")]
    public void HostileText_IsShownAsItIs(string text, string? shown = null)
    {
        var engine = new BuildEngine();

        new FindingLog(new TaskLoggingHelper(engine, "Task"), AnalysisMode.Default, Path.GetTempPath(), "A.fsproj")
            .Write(new Finding(DefinitionRules.NoTeam, new FilePlace("a;b%3B.json", 1, 1), text, text, ""));

        var finding = Assert.Single(engine.Findings);
        Assert.Contains(shown ?? text, finding, StringComparison.Ordinal);
        Assert.DoesNotContain(finding, char.IsControl);
    }
}
