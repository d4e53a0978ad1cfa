using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Documentation.Tests.Hosting;

/// <summary>What runs with rights on this repository runs with as few as it can, and runs what was looked at.</summary>
public partial class WorkflowTests
{
    private const string Checkout = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1";

    private const string Careful = $"""
        permissions:
          contents: read
        concurrency: build
        jobs:
          build:
            timeout-minutes: 5
            steps:
              - uses: {Checkout} # v7.0.1
                with:
                  persist-credentials: false
        """;

    private static IReadOnlyList<string> Workflows { get; } = Repository.Files(".github/workflows", ".yml", ".yaml");

    public static TheoryData<string> Files => [.. Workflows];

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryWorkflow_IsCareful(string file) => Assert.Empty(new Workflow(Repository.Read(file)).Problems);

    /// <summary>The key of the gallery, for the one job that publishes.</summary>
    [Fact]
    public void OnlyPublishing_MayDoMoreThanRead() => Assert.Equal(
        [".github/workflows/release.yml: publish: id-token: write"],
        Workflows.SelectMany(file => new Workflow(Repository.Read(file)).Rights.Select(right => $"{file}: {right}")));

    /// <summary>What everybody is told to run is what runs for a pull request.</summary>
    [Fact]
    public void Build_RunsTheCommandsOfTheReadme()
    {
        var commands = Snippets.In("sh").First(snippet => snippet.Page == "README.md").Code.TrimEnd('\n').Split('\n');
        var build = Repository.Read(".github/workflows/build.yml");

        Assert.All(commands, command => Assert.Equal(2, build.Split($"- run: {command}\n").Length - 1));
    }

    /// <summary>A folder that moves takes the line about it along.</summary>
    [Fact]
    public void EveryFolderOfDependabot_Exists()
    {
        var folders = FolderLine().Matches(Repository.Read(".github/dependabot.yml")).Select(line => line.Groups["folder"].Value).ToList();

        Assert.NotEmpty(folders);
        Assert.All(folders, folder => Assert.True(Directory.Exists(Repository.PathOf(folder)), folder));
    }

    [Theory]
    [InlineData("  contents: read", "  contents: write", "at the top, permissions are not \"contents: read\" alone")]
    [InlineData("  contents: read", "  contents: read\n  packages: write", "at the top, permissions are not \"contents: read\" alone")]
    [InlineData("permissions:\n  contents: read\n", "", "at the top, permissions are not \"contents: read\" alone")]
    [InlineData("concurrency: build\n", "", "it has no concurrency")]
    [InlineData("    timeout-minutes: 5\n", "", "job 'build' has no timeout-minutes")]
    [InlineData(Checkout + " # v7.0.1", "actions/checkout@v7.0.1", "no commit and version: actions/checkout@v7.0.1")]
    [InlineData(Checkout, "actions/checkout@3d3c42e5", "no commit and version: actions/checkout@3d3c42e5 # v7.0.1")]
    [InlineData(" # v7.0.1", "", "no commit and version: " + Checkout)]
    [InlineData("persist-credentials: false", "persist-credentials: true", "a checkout keeps its credentials")]
    [InlineData("        with:\n          persist-credentials: false", "", "a checkout keeps its credentials")]
    public void CarelessWorkflow_IsAProblem(string careful, string careless, string problem)
    {
        var text = Careful.ReplaceLineEndings("\n");
        Assert.Contains(careful, text, StringComparison.Ordinal);

        Assert.Equal([problem], new Workflow(text.Replace(careful, careless, StringComparison.Ordinal)).Problems);
    }

    [Fact]
    public void CarefulWorkflow_HasNoProblems() => Assert.Empty(new Workflow(Careful).Problems);

    [Fact]
    public void EveryRight_IsListed()
    {
        var text = Careful.Replace("    steps:", "    permissions:\n      contents: write\n    steps:", StringComparison.Ordinal);

        Assert.Equal(["build: contents: write"], new Workflow(text).Rights);
    }

    [GeneratedRegex(@"^ *directory: /(?<folder>.*)$", RegexOptions.Multiline)]
    private static partial Regex FolderLine();
}
