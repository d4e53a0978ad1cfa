using OwnershipAnalyzers.Documentation.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Measures;

/// <summary>What pages show as a console session is what the commands print, in the order of the page.</summary>
public sealed class PageOutputTests
{
    /// <summary>The files that the commands of a page are about, by page.</summary>
    private static readonly Dictionary<string, string> FilesOf = new(StringComparer.Ordinal)
    {
        ["docs/many-repositories.md"] = "tests/OwnershipAnalyzers.Tool.Tests/Measures/files",
        ["docs/measure.md"] = "tests/OwnershipAnalyzers.Tool.Tests/Measures/files",
        ["samples/ManyRepos/README.md"] = "samples/ManyRepos",
    };

    public static TheoryData<string> Pages => [.. FilesOf.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Output_IsThatOfThePage(string page)
    {
        using var files = new MeasureFiles(FilesOf[page]);

        Assert.All(Snippets.In("console").Where(snippet => snippet.Page == page), snippet =>
        {
            var (command, output) = snippet.Code.Split('\n', 2) is [var first, var rest] ? (first, rest) : (snippet.Code, "");
            Assert.StartsWith("$ dotnet ownership ", command, StringComparison.Ordinal);
            Assert.Equal(output, files.Run(command["$ dotnet ownership ".Length..]) is var run ? run.Out + run.Error : "");
        });
    }

    [Fact]
    public void EveryPageWithASession_IsRun() => Assert.Equal(FilesOf.Keys.Order(StringComparer.Ordinal), Snippets.In("console").Select(snippet => snippet.Page).Distinct().Order(StringComparer.Ordinal));
}
