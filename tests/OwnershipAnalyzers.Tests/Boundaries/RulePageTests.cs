using OwnershipAnalyzers.Reporting;

namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>Each page of a rule about boundaries shows a violation that the compiler finds, in its words, and a way to mend it that silences the rule.</summary>
public class RulePageTests
{
    public static TheoryData<string> Ids => [.. RulePage.Ids];

    [Fact]
    public void PagesOfBoundaries_HaveExamplesThatRun() => Assert.All(
        Descriptors.All.Select(rule => rule.Id).Where(id => id.StartsWith("OWN5", StringComparison.Ordinal)), id => Assert.Contains(id, RulePage.Ids));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Violation_IsFoundAsThePageSays(string id)
    {
        var page = new RulePage(id);
        var found = await page.FindViolations();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            page.Update(found);
        Assert.NotEmpty(found);
        Assert.Equal(page.Quoted.Split('\n'), found);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Fixed_StaysSilent(string id) => Assert.Empty(await new RulePage(id).FindInFixed());
}
