using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Tool.Tests.Who;

/// <summary>What pages show of <c>who</c> is what it says of the sample.</summary>
public sealed partial class PageTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/tool.md")]
    [InlineData("docs/on-call.md")]
    public void Output_IsTrue(string page)
    {
        var examples = Example().Matches(File.ReadAllText(Path.Combine(Sample.Repository, page)).ReplaceLineEndings("\n"));

        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Equal(
            Sample.Who([.. example.Groups["line"].Value.Replace("trace.txt", Sample.TraceFile, StringComparison.Ordinal).Split(' ')]).Out.TrimEnd(), example.Groups["output"].Value.TrimEnd()));
    }

    [Fact]
    public void Trace_IsThatOfTheSample() =>
        Assert.Contains($"```text\n{File.ReadAllText(Sample.TraceFile)}```", File.ReadAllText(Path.Combine(Sample.Repository, "docs/on-call.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [GeneratedRegex(@"^ *```sh\n *dotnet ownership who (?<line>[^\n]+)\n *```\n+ *```text\n(?<output>.*?)```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();
}
