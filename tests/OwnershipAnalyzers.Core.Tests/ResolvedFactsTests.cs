using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Core.Tests;

public class AgreementTests
{
    private static readonly TeamNames Teams = new([new SliceTeam("billing", []), new SliceTeam("payments", ["billing", "pay"]), new SliceTeam("refunds", ["pay"])], isComplete: true);

    private static ResolvedFacts Of(FactKind kind, params string[] values) =>
        new(values.Select(value => new Declaration(kind, value, new FilePlace("service.json"))), Teams);

    [Theory]
    [InlineData("shop", "shop", "shop")]
    [InlineData("shop", "cart", null)]
    [InlineData("Shop", "Shop", "Shop")]
    [InlineData("shop", "Shop", null)]
    [InlineData("shop", " ", "shop")]
    public void Service_IsAsDeclared(string one, string other, string? expected) => Assert.Equal(expected, Of(FactKind.Service, one, other).Service);

    [Fact]
    public void ValueAfterAContradiction_IsStillOne() => Assert.Null(Of(FactKind.Tier, "tier-1", "tier-2", "tier-1").Tier);

    [Theory]
    [InlineData("pay", "payments", "payments")]
    [InlineData("billing", "billing", "billing")]
    [InlineData("billing", "payments", null)]
    [InlineData("nobody", "nobody", "nobody")]
    public void Team_IsTheCurrentOne(string one, string other, string? expected) => Assert.Equal(expected, Of(FactKind.Team, one, other).Team);

    [Theory]
    [InlineData("runtime", "Runtime", LifecycleStage.Runtime)]
    [InlineData("runtime", "design", null)]
    [InlineData("runtime", "running", null)]
    [InlineData("running", "running", null)]
    public void Stage_IsOneOfTheFour(string one, string other, LifecycleStage? expected) => Assert.Equal(expected, Of(FactKind.Stage, one, other).Stage);

    [Theory]
    [InlineData("2027-03-31", "2027-03-31", "2027-03-31")]
    [InlineData("2027-03-31", "31.3.2027", null)]
    [InlineData("31.3.2027", "31.3.2027", null)]
    public void RetirementDay_IsADay(string one, string other, string? expected) => Assert.Equal(expected, Of(FactKind.RetiresOn, one, other).RetiresOn);
}
