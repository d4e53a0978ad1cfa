using OwnershipAnalyzers.Documentation.Tests.Generated;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Documentation.Tests;

public class RulePageTests
{
    public static TheoryData<string> Ids => RuleBookTests.Ids;

    [Fact]
    public void RulesAndPages_AreTheSame() =>
        Assert.Equal(
            RuleBook.All.Select(RulePage.FileOf),
            Repository.Files(RulePage.Folder, ".md").Where(file => !file.EndsWith("/README.md", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void FirstLine_IsIdAndTitle(string id) =>
        Assert.StartsWith(RulePage.Title(Find(id)) + "\n", Repository.Read(RulePage.FileOf(Find(id))), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_HasEverySectionAndSaysSomethingInIt(string id)
    {
        var page = Documents.Read(RulePage.FileOf(Find(id)));
        Assert.Equal(RulePage.Sections, page.Sections.Skip(1));
        Assert.All(RulePage.Sections, section => Assert.True(page.TextOf(section).Length > 20, $"The section '{section}' says nothing."));
    }

    /// <summary>The command that begins a rule says where somebody has to go on.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void PageAndMessage_HaveNothingLeftToWrite(string id)
    {
        Assert.DoesNotContain("TODO:", Repository.Read(RulePage.FileOf(Find(id))), StringComparison.Ordinal);
        Assert.All(Find(id).Messages, message => Assert.DoesNotContain("TODO:", message.Text, StringComparison.Ordinal));
    }

    private static Rule Find(string id) => RuleBook.All.First(rule => rule.Id == id);
}
