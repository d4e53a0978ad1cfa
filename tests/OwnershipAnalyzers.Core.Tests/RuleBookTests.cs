using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Core.Tests;

public class RuleBookTests
{
    [Fact]
    public void Ids_AreUniqueAndInOrder()
    {
        var ids = RuleBook.All.Select(rule => rule.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^OWN[0-9]{4}$", id));
    }

    [Fact]
    public void EveryRule_IsInTheBook() => Assert.All(AssemblyRule.All, rule => Assert.Contains(rule.Rule, RuleBook.All));

    [Fact]
    public void StricterModes_AreNeverQuieter() => Assert.All(RuleBook.All, rule =>
    {
        Assert.True(rule.Recommended >= rule.Default && rule.Strict >= rule.Recommended, rule.Id);
        Assert.Equal(Severity.Off, rule.In(AnalysisMode.None));
    });

    [Fact]
    public void Titles_HaveNoPeriodAndMessagesDo() => Assert.All(RuleBook.All, rule =>
    {
        Assert.False(rule.Title.EndsWith('.'), rule.Id);
        Assert.All(rule.Messages, message => Assert.Matches(@"(\.|\{[a-z]+\})$", message.Text));
    });

    /// <summary>Braces in a value must survive: they are not placeholders.</summary>
    [Fact]
    public void Message_KeepsBracesOfValues() =>
        Assert.StartsWith(
            "Team '{registry}' is not in {team}.", DefinitionRules.UnknownTeam.Messages[0].Fill(["{registry}", "{team}", ""]), StringComparison.Ordinal);
}
