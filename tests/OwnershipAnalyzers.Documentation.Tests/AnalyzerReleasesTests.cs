using System.Text.RegularExpressions;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Documentation.Tests;

public partial class AnalyzerReleasesTests
{
    private static readonly string[] Files = ["src/OwnershipAnalyzers/AnalyzerReleases.Shipped.md", "src/OwnershipAnalyzers/AnalyzerReleases.Unshipped.md"];

    [Fact]
    public void ReleaseNotes_AgreeWithTheRuleBook()
    {
        var rows = Files.Where(Repository.Has).SelectMany(file => Row().Matches(Repository.Read(file)))
            .Select(row => (row.Groups["id"].Value, row.Groups["category"].Value, row.Groups["severity"].Value)).Order().ToList();

        Assert.Equal(CompilerRules.All.Select(rule => (rule.Id, rule.Category, Name(rule.Default))).Order(), rows);
    }

    /// <summary>The compiler's words for severities.</summary>
    private static string Name(Severity severity) => severity switch
    {
        Severity.Off => "Disabled",
        Severity.Suggestion => "Info",
        _ => severity.ToString(),
    };

    [GeneratedRegex(@"^\|?\s*(?<id>OWN\d{4})\s*\|\s*(?<category>[\w.]+)\s*\|\s*(?<severity>\w+)\s*\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
