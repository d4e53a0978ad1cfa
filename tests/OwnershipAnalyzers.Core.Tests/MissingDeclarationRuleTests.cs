using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Core.Tests;

public class MissingDeclarationRuleTests : RuleTest
{
    [Fact]
    public void NoTeam_SaysWhatToType() => Assert.Equal(
        "Assembly 'Acme.Payments.Api' declares no owning team. Declare it with [assembly: OwningTeam(\"payments\")], the property OwnershipTeam or \"team\" in service.json; the teams are in ownership.json.",
        Message(DefinitionRules.MissingTeam));

    [Fact]
    public void UnreadableProfile_StaysSilent() => Assert.Empty(Check(DefinitionRules.MissingTeam, Registry with { ProfileIsReadable = false }));

    [Fact]
    public void NoAttributesInTheLanguage_DoesNotMentionThem()
    {
        var facts = new AssemblyFacts("Acme", "", UsesAttributes: false, []);

        Assert.All(AssemblyRule.CheckAll(facts, Registry), finding => Assert.DoesNotContain("[assembly:", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void TeamThatTheProjectMentions_IsNoGuess() => Assert.False(Check(DefinitionRules.MissingTeam, Registry)[0].FixSuggestion!.IsGuess);

    [Fact]
    public void SeveralTeamsAndNoMention_IsAGuessWithoutExample()
    {
        var finding = Assert.Single(Check(DefinitionRules.MissingTeam, Registry with { Teams = [new SliceTeam("search", []), new SliceTeam("stock", [])] }));

        Assert.True(finding.FixSuggestion!.IsGuess);
        Assert.Contains("OwningTeam(\"...\")", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyTeam_IsNoGuess() =>
        Assert.False(Check(DefinitionRules.MissingTeam, Registry with { Teams = [new SliceTeam("search", [])] })[0].FixSuggestion!.IsGuess);

    [Fact]
    public void TeamNamedLikeTheDeclaredService_IsOfferedFirst()
    {
        var registry = Registry with { Teams = [new SliceTeam("a", []), new SliceTeam("shop", [])] };

        Assert.Equal(["shop", "a"], Check(DefinitionRules.MissingTeam, registry, Service("shop"))[0].FixSuggestion!.Values);
    }

    [Fact]
    public void NoTeam_OffersTheTeamOfThePathFirst() => Assert.Equal(["payments", "inventory"], Offered(DefinitionRules.MissingTeam));

    [Fact]
    public void ManyTeams_OffersTen() =>
        Assert.Equal(10, Check(DefinitionRules.MissingTeam, Registry with { Teams = [.. Enumerable.Range(0, 50).Select(i => new SliceTeam("team-" + i, []))] })[0].FixSuggestion!.Values.Count);

    [Fact]
    public void NoRegistry_OffersNothing() =>
        Assert.Null(Assert.Single(Check(DefinitionRules.MissingTeam, new Slice())).FixSuggestion);

    [Fact]
    public void NoService_OffersTheAssemblyName() => Assert.Equal(["acme-payments-api"], Offered(DefinitionRules.MissingService));

    [Fact]
    public void NoStage_OffersAllFour() => Assert.Equal(["Runtime", "Design", "Deprecated", "Retired"], Offered(LifecycleRules.MissingStage));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void EmptyTeam_ReportsThere(string value)
    {
        var finding = Assert.Single(Check(DefinitionRules.MissingTeam, Registry, Team(value)));

        Assert.Equal("src/service.json(2,11)", finding.Place?.Text);
        Assert.Contains("declares an empty owning team", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Declared_StaysSilent()
    {
        StaysSilent(DefinitionRules.MissingTeam, Team(""), Team("payments"));
        StaysSilent(DefinitionRules.MissingService, Service("shop"));
        StaysSilent(LifecycleRules.MissingStage, Stage("Runtime"));
    }
}
