using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Core.Tests;

public class OtherRuleTests : RuleTest
{
    [Fact]
    public void MalformedService_OffersTheWellFormedId()
    {
        Assert.EndsWith(" Use 'shopping-cart'.", Message(DefinitionRules.MalformedService, Service("Shopping Cart")), StringComparison.Ordinal);
        Assert.Equal(["shopping-cart"], Offered(DefinitionRules.MalformedService, Service("Shopping Cart")));
    }

    [Fact]
    public void ServiceWithoutAnyLetter_OffersNothing() => Assert.Empty(Offered(DefinitionRules.MalformedService, Service("日本")));

    [Fact]
    public void WellFormedService_StaysSilent() => StaysSilent(DefinitionRules.MalformedService, Service("shopping-cart"));

    [Fact]
    public void ServicesDisagree_Reports() => Assert.Contains(
        "has more than one service boundary: 'shop' (src/service.json(3,14)), 'store' (src/service.json(3,14)).",
        Message(DefinitionRules.DeclarationsDisagree, Service("shop"), Service("store")), StringComparison.Ordinal);

    [Fact]
    public void StageInOtherCase_Agrees() => StaysSilent(DefinitionRules.DeclarationsDisagree, Stage("runtime"), Stage("Runtime"));

    [Fact]
    public void UnknownStage_SaysWhatIsMeant() => Assert.Equal(
        "'Runtme' is not a lifecycle stage. Did you mean 'Runtime'? The stages are Design, Runtime, Deprecated and Retired.",
        Message(LifecycleRules.UnknownStage, Stage("Runtme")));

    [Fact]
    public void NumberAsStage_OffersAllFour() => Assert.Equal(["Runtime", "Design", "Deprecated", "Retired"], Offered(LifecycleRules.UnknownStage, Stage("7")));

    [Theory]
    [InlineData("Runtime")]
    [InlineData("dePRECated")]
    public void KnownStage_StaysSilent(string stage) => StaysSilent(LifecycleRules.UnknownStage, Stage(stage));

    [Fact]
    public void NoRegistry_SaysWhereItLooked() => Assert.Equal(
        "OwnershipAnalysisMode is 'Strict', but there is no ownership.json in the folder of src/A.csproj or in any folder above it. Create one at the repository root, or name it with the property OwnershipRegistryFile.",
        Assert.Single(Check(ConfigurationRules.MissingRegistry, new() { Mode = AnalysisMode.Strict, Project = "src/A.csproj" })).Message);

    [Fact]
    public void Registry_StaysSilent() => StaysSilent(ConfigurationRules.MissingRegistry);
}
