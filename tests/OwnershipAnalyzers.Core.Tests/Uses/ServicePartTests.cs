using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Core.Tests.Uses;

public class ServicePartTests : UseTest
{
    [Fact]
    public void AssemblyThatSaysNothing_IsOnePart()
    {
        var part = Assert.Single(ServicePart.Of("Shop", []));
        Assert.Equal(("Shop", null, 0), (part.Assembly, part.Logical, part.Declarations.Count));
    }

    [Fact]
    public void LogicalService_InheritsWhatItDoesNotSay()
    {
        var cart = ServicePart.Of("Shop", [
            Said(FactKind.Team, "payments"), Said(FactKind.Service, "shop"), Said(FactKind.Tier, "tier-1"), Said(FactKind.Dependency, "stock"), Said(FactKind.Api, "Shop.Api"),
            Said(FactKind.Stage, "Deprecated"), Said(FactKind.RetiresOn, "2027-03-31"), Said(FactKind.Replacement, "store"),
            Said(FactKind.Service, "cart", "cart"), Said(FactKind.Team, "inventory", "cart"),
        ])[1];

        Assert.Equal("cart", cart.Logical);
        Assert.Equal(["cart"], cart.Values(FactKind.Service));
        Assert.Equal(["inventory"], cart.Values(FactKind.Team));
        Assert.Equal(["tier-1"], cart.Values(FactKind.Tier));
        Assert.Equal(["Deprecated"], cart.Values(FactKind.Stage));
        Assert.Equal(["2027-03-31"], cart.Values(FactKind.RetiresOn));
        Assert.Equal(["store"], cart.Values(FactKind.Replacement));
        Assert.Empty(cart.Values(FactKind.Dependency));
        Assert.Empty(cart.Values(FactKind.Api));
    }

    [Fact]
    public void RetirementOfTheAssembly_IsNotThatOfAServiceWithItsOwnStage()
    {
        var cart = ServicePart.Of("Shop", [Said(FactKind.Stage, "Deprecated"), Said(FactKind.RetiresOn, "2027-03-31"), Said(FactKind.Stage, "Runtime", "cart")])[1];
        Assert.Equal(["Runtime"], cart.Values(FactKind.Stage));
        Assert.Empty(cart.Values(FactKind.RetiresOn));
    }

    [Fact]
    public void EmptyDeclarations_DoNotCount()
    {
        var parts = ServicePart.Of("Shop", [Said(FactKind.Team, "payments"), Said(FactKind.Team, " "), Said(FactKind.Team, "", "cart")]);
        Assert.Equal(["payments"], Assert.Single(parts).Values(FactKind.Team));
    }
}
