using OwnershipAnalyzers.Reporting;

namespace OwnershipAnalyzers.Tests;

public class ReleaseNotesTests
{
    [Fact]
    public void EveryRuleOfTheCompiler_IsListed()
    {
        var listed = Directory.GetFiles(AppContext.BaseDirectory, "AnalyzerReleases.*.md").SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("OWN", StringComparison.Ordinal));

        Assert.Equal(
            Descriptors.All.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}"),
            listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryRuleOfTheCompiler_HasAHelpLink() => Assert.All(Descriptors.All, rule => Assert.EndsWith($"/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal));
}
