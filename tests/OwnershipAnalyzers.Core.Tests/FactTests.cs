using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Core.Tests;

public class FactTests
{
    [Fact]
    public void EveryKind_HasItsFact() => Assert.Equal(Enum.GetValues<FactKind>(), Fact.All.Select(fact => fact.Kind));

    [Fact]
    public void Names_AreUnique()
    {
        Assert.Equal(Fact.All.Count(fact => !fact.IsBoundary), Fact.All.Where(fact => !fact.IsBoundary).Select(fact => fact.Property).Distinct().Count());
        Assert.Equal(Fact.All.Count, Fact.All.Select(fact => fact.JsonKey).Distinct().Count());
    }

    [Fact]
    public void AttributeWithSeveralArguments_DeclaresSeveralFacts() => Assert.Equal(
        [FactKind.Stage, FactKind.RetiresOn, FactKind.Replacement],
        Fact.OfAttribute("LifecycleAttribute").Select(fact => fact.Kind));

    [Theory]
    [InlineData("Lifecycle")]
    [InlineData(null)]
    public void OtherType_DeclaresNothing(string? name) => Assert.Empty(Fact.OfAttribute(name));
}
