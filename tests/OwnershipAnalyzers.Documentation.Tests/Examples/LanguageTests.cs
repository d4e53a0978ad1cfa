using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Documentation.Tests.Examples;

/// <summary>No block slips in that nobody tests.</summary>
public partial class LanguageTests
{
    private const string Documentation = "tests/OwnershipAnalyzers.Documentation.Tests", Tool = "tests/OwnershipAnalyzers.Tool.Tests", Package = "tests/OwnershipAnalyzers.Package.Tests";

    /// <summary>Who tests the blocks of a language.</summary>
    private static readonly Dictionary<string, string[]> Languages = new(StringComparer.Ordinal)
    {
        ["csharp"] = ["tests/OwnershipAnalyzers.Tests/SnippetTests.cs", "tests/OwnershipAnalyzers.Runtime.Tests/SnippetTests.cs"],
        ["json"] = [$"{Documentation}/Examples/JsonSnippetTests.cs"],
        ["jsonc"] = [$"{Documentation}/Examples/JsonSnippetTests.cs"],
        ["xml"] = [$"{Documentation}/Examples/XmlSnippetTests.cs"],
        ["ini"] = [$"{Documentation}/Examples/IniSnippetTests.cs"],
        ["codeowners"] = [$"{Documentation}/Examples/CodeOwnersSnippetTests.cs"],
        ["mermaid"] = ["tests/OwnershipAnalyzers.ExternalTools.Tests/PageDrawingTests.cs", $"{Tool}/PageOutputTests.cs"],
        ["markdown"] = [$"{Tool}/Diff/PullRequestPageTests.cs"],
        ["sh"] = [$"{Tool}/Pages/CommandSnippetTests.cs"],
        ["console"] = [$"{Tool}/Measures/PageOutputTests.cs"],
        ["yaml"] = [$"{Tool}/Pages/YamlSnippetTests.cs"],
        ["bash"] = [$"{Tool}/TabCompletionTests.cs"],
        ["zsh"] = ["tests/OwnershipAnalyzers.ExternalTools.Tests/CompletionTests.cs"],
        ["powershell"] = ["tests/OwnershipAnalyzers.ExternalTools.Tests/CompletionTests.cs"],
    };

    /// <summary>
    /// Who tests what a page shows as output: that of builds and of the tool is printed again. Single findings have the words of their rules.
    /// </summary>
    private static readonly Dictionary<string, string[]> Outputs = new(StringComparer.Ordinal)
    {
        ["README.md"] = [$"{Package}/SampleTests.cs", $"{Tool}/Who/PageTests.cs"],
        ["docs/boundaries.md"] = [$"{Documentation}/QuotedFindingTests.cs"],
        ["docs/codeowners.md"] = [$"{Documentation}/QuotedFindingTests.cs"],
        ["docs/editor.md"] = ["tests/OwnershipAnalyzers.Editor.Tests/LightBulbTests.cs"],
        ["docs/formats/slice.md"] = [$"{Documentation}/Examples/SlicePageTests.cs"],
        ["docs/getting-started.md"] = [$"{Package}/TutorialTests.cs"],
        ["docs/monolith.md"] = [$"{Package}/TutorialTests.cs"],
        ["docs/on-call.md"] = [$"{Tool}/Who/PageTests.cs"],
        ["docs/pull-requests.md"] = [$"{Tool}/Diff/PullRequestPageTests.cs"],
        ["docs/roll-out.md"] = [$"{Package}/RollOutTests.cs"],
        ["docs/sarif.md"] = [$"{Package}/SarifTests.cs"],
        ["docs/tool.md"] = [$"{Tool}/PageOutputTests.cs", $"{Tool}/Who/PageTests.cs"],
        ["docs/troubleshooting.md"] = [$"{Package}/InfoTests.cs"],
    };

    [Fact]
    public void EveryLanguage_HasATest() => Assert.Equal(Languages.Keys.Order(StringComparer.Ordinal), Snippets.All.Select(snippet => snippet.Block.Language).Where(language => language != "text").Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void EveryOutput_HasATest() => Assert.Equal(Outputs.Keys.Order(StringComparer.Ordinal), Snippets.In("text").Select(snippet => snippet.Page).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void OutputOfFindings_ConsistsOfThem() => Assert.All(
        Snippets.In("text").Where(snippet => Outputs[snippet.Page] is [$"{Documentation}/QuotedFindingTests.cs"]),
        snippet => Assert.All(snippet.Code.TrimEnd('\n').Split('\n'), line => Assert.Matches(@" (warning|error) OWN\d{4}: ", line)));

    [Fact]
    public void Tests_SayWhatTheyTest() => Assert.All(Languages.Concat(Outputs.Select(page => KeyValuePair.Create(page.Key.Split('/')[^1], page.Value))).Where(one => one.Value[0] != $"{Documentation}/QuotedFindingTests.cs"),
        one => Assert.Contains(one.Value, file => Repository.Read(file).Contains(one.Key, StringComparison.Ordinal)));

    /// <summary>A fence that is written in another way would hide its block from all tests.</summary>
    [Fact]
    public void EveryFence_BelongsToABlock() => Assert.All(Documents.WithSnippets, page =>
        Assert.Equal(2 * Documents.Read(page).Blocks.Count, Fence().Count(Repository.Read(page))));

    [GeneratedRegex(@"^[ \t>]*(```|~~~)", RegexOptions.Multiline)]
    private static partial Regex Fence();
}
