using System.Text.RegularExpressions;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Documentation.Tests;

/// <summary>Output shown in a document is output that the product can give.</summary>
public partial class QuotedFindingTests
{
    public static TheoryData<string> Files => LinkTests.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void QuotedFinding_IsWhatTheRuleSays(string file) =>
        Assert.All(
            Finding().Matches(Repository.Read(file)),
            finding =>
            {
                var rule = RuleBook.All.FirstOrDefault(rule => rule.Id == finding.Groups["id"].Value);
                Assert.NotNull(rule);
                Assert.Matches(Pattern(rule), finding.Groups["message"].Value);
            });

    /// <summary>The message with anything in its placeholders, and its doubled braces single; builds append the help link and the project.</summary>
    private static string Pattern(Rule rule) =>
        $@"^{Placeholder().Replace(Regex.Escape(rule.MessageFormat), ".*").Replace(@"\{\{", @"\{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)}( \(https:.*\))?( \[.*\])?$";

    [GeneratedRegex(@"(warning|error|info|message) (?<id>OWN\d{4}): (?<message>.*)$", RegexOptions.Multiline)]
    private static partial Regex Finding();

    [GeneratedRegex(@"\\\{\d+}")]
    private static partial Regex Placeholder();
}
