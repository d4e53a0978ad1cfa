using System.Text.RegularExpressions;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Documentation.Tests;

public partial class GuidePageTests
{
    private static readonly string[] Parts =
    [
        "", "introduction/", "digital_transformation/", "defining/", "functions/", "lifecycle/", "escalations/", "on-call/", "getting_started/", "scaling/",
        "next_steps/", "resources/",
    ];

    private static readonly string Page = Repository.Read("docs/guide.md");

    [Fact]
    public void EveryRule_AnswersToAPartOfTheGuide() => Assert.All(
        RuleBook.All.Except(ConfigurationRules.All), rule => Assert.Contains($"](rules/{rule.Id}.md)", Page, StringComparison.Ordinal));

    public static TheoryData<string> Files => LinkTests.Files;

    /// <summary>Links to the guide cannot be followed here, but its pages are known.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void LinkToTheGuide_LeadsToOneOfItsPages(string file) =>
        Assert.All(Link().Matches(Repository.Read(file)), link => Assert.Contains(link.Groups["page"].Value, Parts));

    [GeneratedRegex(@"https://ownership\.pagerduty\.com/?(?<page>[^\s)#]*)")]
    private static partial Regex Link();
}
