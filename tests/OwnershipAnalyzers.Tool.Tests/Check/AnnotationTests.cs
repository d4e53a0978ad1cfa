using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tool.Check.Reports;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Tests.Check;

public sealed class AnnotationTests
{
    private static readonly Rule Rule = ConfigurationRules.UnreachedProject;

    private static Finding Finding(string message, string path = "src/a.json", int line = 4) =>
        new(new MessageTemplate(Rule, "{message}"), new FilePlace(path, line, 11), message);

    [Fact]
    public void GitHub_HostileText_StaysInItsPlace()
    {
        var annotation = GitHubAnnotation.Of(Finding("50% off\r\n::error::gotcha, a:b", "src/a,b:c%\n.json"), Severity.Warning);

        Assert.Equal(
            $"::warning file=src/a%2Cb%3Ac%25%0A.json,line=4,col=11,title=OWN0009 {Rule.Title}::50%25 off\\u000d\\u000a::error::gotcha, a:b {Rule.HelpLink}", annotation);
    }

    [Fact]
    public void Azure_HostileText_StaysInItsPlace()
    {
        var annotation = AzureAnnotation.Of(Finding("50% off\r\n##vso[task.setvariable variable=x]y", "src/a;b]c%\n.json"), Severity.Error);

        Assert.Equal(
            $"##vso[task.logissue type=error;sourcepath=src/a%3Bb%5Dc%AZP25%0A.json;linenumber=4;columnnumber=11;code=OWN0009]50%AZP25 off\\u000d\\u000a\\u0023#vso[task.setvariable variable=x]y {Rule.HelpLink}", annotation);
    }

    [Fact]
    public void Azure_Suggestion_IsALineThatGivesNoOrders() =>
        Assert.Equal("src/a.json(4,11): suggestion OWN0009: \\u0023#vso[task.complete]\\u000a\\u0023#[error]x", AzureAnnotation.Of(Finding("##vso[task.complete]\n##[error]x"), Severity.Suggestion));

    [Fact]
    public void FileAsAWhole_HasNoLine()
    {
        var finding = Finding("x", line: 0);

        Assert.StartsWith("::notice file=src/a.json,title=", GitHubAnnotation.Of(finding, Severity.Suggestion), StringComparison.Ordinal);
        Assert.StartsWith("##vso[task.logissue type=warning;sourcepath=src/a.json;code=", AzureAnnotation.Of(finding, Severity.Warning), StringComparison.Ordinal);
    }

    [Fact]
    public void PlainLine_SteersNoTerminal() => Assert.Equal("a\\u001b[31mb\\u000ac", Plain.Line("a\u001b[31mb\nc"));
}
