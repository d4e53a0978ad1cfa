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
                Assert.Contains(rule.Messages, message => Regex.IsMatch(finding.Groups["message"].Value, Pattern(message)));
            });

    /// <summary>The message with anything in its gaps; builds append the help link and the project.</summary>
    private static string Pattern(MessageTemplate message) =>
        $@"^{Gap().Replace(Option().Replace(Regex.Escape(message.Text), "(${text})?"), ".*")}( \(https:.*\))?( \[.*\])?$";

    [GeneratedRegex(@"(warning|error|info|message) (?<id>OWN\d{4}): (?<message>.*)$", RegexOptions.Multiline)]
    private static partial Regex Finding();

    /// <summary>An escaped gap.</summary>
    [GeneratedRegex(@"\\\{[a-zA-Z]+}")]
    private static partial Regex Gap();

    /// <summary>An escaped part of a message that is there only if its gap is.</summary>
    [GeneratedRegex(@"\\\{[a-zA-Z]+\\\?(?<text>([^{}]|\{[a-zA-Z]+})*)}")]
    private static partial Regex Option();
}
