using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Core.Tests;

public class TierRuleTests : RuleTest
{
    private static readonly Slice NoTiers = Registry with { Tiers = [] };

    [Fact]
    public void NoTier_SaysWhatToTypeAndWhereTheTiersAre() => Assert.Equal(
        "Assembly 'Acme.Payments.Api' declares no tier. Declare it with [assembly: ServiceTier(\"...\")], the property OwnershipTier or \"tier\" in service.json; the tiers are in ownership.json.",
        Message(FunctionRules.MissingTier));

    [Fact]
    public void SeveralTiers_AreAGuess()
    {
        var remedy = Assert.Single(Check(FunctionRules.MissingTier, Registry)).FixSuggestion!;

        Assert.Equal((FixSuggestionKind.Declare, FactKind.Tier, true), (remedy.Kind, remedy.Fact, remedy.IsGuess));
        Assert.Equal(["tier-1", "tier-2"], remedy.Values);
    }

    [Fact]
    public void OnlyTier_IsNoGuess()
    {
        var finding = Assert.Single(Check(FunctionRules.MissingTier, Registry with { Tiers = ["gold"] }));

        Assert.False(finding.FixSuggestion!.IsGuess);
        Assert.Contains("ServiceTier(\"gold\")", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyTier_ReportsThere() => Assert.Equal("src/service.json(5,11)", Assert.Single(Check(FunctionRules.MissingTier, Registry, Tier(" "))).Place?.Text);

    [Fact]
    public void NoTiersToChooseFrom_StaysSilent()
    {
        Assert.Empty(Check(FunctionRules.MissingTier, NoTiers));
        Assert.Empty(Check(FunctionRules.MissingTier, Registry with { RegistryIsReadable = false }));
    }

    [Fact]
    public void Declared_StaysSilent() => StaysSilent(FunctionRules.MissingTier, Tier("tier-1"));

    [Fact]
    public void UnknownTier_SaysWhichIsMeant()
    {
        Assert.Equal(
            "Tier 'Tier1' is not in ownership.json. Did you mean 'tier-1'? Use the id of a tier defined there, or add this one.",
            Message(FunctionRules.UnknownTier, Tier("Tier1")));
        Assert.Equal(["tier-1"], Offered(FunctionRules.UnknownTier, Tier("Tier1")));
    }

    [Fact]
    public void NothingNear_OffersNothing() => Assert.Empty(Offered(FunctionRules.UnknownTier, Tier("gold")));

    [Fact]
    public void RegistryWithoutTiers_SaysSo() => Assert.Equal(
        "Tier 'gold' is not in ownership.json. It defines no tiers: add this one under \"tiers\".",
        Assert.Single(Check(FunctionRules.UnknownTier, NoTiers, Tier("gold"))).Message);

    [Fact]
    public void UnreadableRegistry_StaysSilent() => Assert.Empty(Check(FunctionRules.UnknownTier, Registry with { RegistryIsReadable = false }, Tier("gold")));

    [Theory]
    [InlineData("tier-2")]
    [InlineData("")]
    public void KnownOrEmpty_StaysSilent(string tier) => StaysSilent(FunctionRules.UnknownTier, Tier(tier));

    private static Declaration Tier(string value) => new(FactKind.Tier, value, new FilePlace("src/service.json", 5, 11));
}
