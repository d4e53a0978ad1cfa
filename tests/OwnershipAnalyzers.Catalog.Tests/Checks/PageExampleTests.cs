using OwnershipAnalyzers.Checks;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks;

/// <summary>Each page of a rule about services shows a violation that the rule finds, in its words, and a way to mend it that silences the rule.</summary>
public class PageExampleTests
{
    public static TheoryData<string> Ids => [.. CatalogRule.All.Select(check => check.Rule).Where(rule => PageExample.Of(rule) is not null).Select(rule => rule.Id)];

    [Fact]
    public void PagesOfFunctionsAndEscalation_HaveExamplesThatRun() => Assert.All(
        CatalogRule.All.Select(check => check.Rule).Where(rule => FunctionRules.All.Contains(rule) || EscalationRules.All.Contains(rule)),
        rule => Assert.NotNull(PageExample.Of(rule)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Violation_IsFoundAsThePageSays(string id)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            Find(id).Update();
        var example = Find(id);
        Assert.Equal(example.Quoted.Split('\n'), example.ViolationFindings);
        Assert.NotEmpty(example.ViolationFindings);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Fixed_StaysSilent(string id) => Assert.Empty(Find(id).FixedFindings);

    private static PageExample Find(string id) => PageExample.Of(CatalogRule.All.First(check => check.Rule.Id == id).Rule)!;
}
