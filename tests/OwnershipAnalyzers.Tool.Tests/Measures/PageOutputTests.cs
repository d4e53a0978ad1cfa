using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Tool.Tests.Measures;

/// <summary>What the how-to pages show is what the commands print, in the order of the page.</summary>
public sealed partial class PageOutputTests
{
    [Theory]
    [InlineData("measure.md", 5)]
    [InlineData("many-repositories.md", 3)]
    public void Output_IsThatOfThePage(string page, int least)
    {
        using var files = new MeasureFiles();
        var blocks = Blocks().Matches(MeasureFiles.Page(page));

        Assert.True(blocks.Count >= least);
        Assert.All(blocks, block => Assert.Equal(block.Groups[2].Value, files.Run(block.Groups[1].Value) is var run ? run.Out + run.Error : ""));
    }

    [GeneratedRegex(@"```console\n\$ dotnet ownership (.*)\n((?s:.*?))```")]
    private static partial Regex Blocks();
}
