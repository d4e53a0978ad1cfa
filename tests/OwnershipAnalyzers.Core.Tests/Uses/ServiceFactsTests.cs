using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Core.Tests.Uses;

public class ServiceFactsTests : UseTest
{
    private static IReadOnlyDictionary<ServicePart, ServiceFacts> Merge(params (string Assembly, Declaration[] Said)[] assemblies) =>
        ServiceFacts.Of(assemblies.SelectMany(one => ServicePart.Of(one.Assembly, one.Said)), Registry);

    [Fact]
    public void PartsOfOneService_AreOne()
    {
        var facts = Merge(
            ("Stock", [Said(FactKind.Service, "stock"), Said(FactKind.Tier, "tier-1"), Said(FactKind.Dependency, "shop")]),
            ("Stock.Client", [Said(FactKind.Service, "stock"), Said(FactKind.Team, "inventory"), Said(FactKind.Api, "*; version=1")])).Values.Distinct().ToList();

        var stock = Assert.Single(facts);
        Assert.Equal(("stock", "inventory", "tier-1"), (stock.Id, stock.Team, stock.Tier));
        Assert.Equal(["shop"], stock.Dependencies);
        Assert.Equal(["Stock.Client"], stock.ApiNames);
        Assert.True(stock.Offers("Stock.Client", "Any"));
        Assert.False(stock.Offers("Stock", "Any"));
    }

    [Fact]
    public void PartsOfNoService_StayAlone() => Assert.Equal(3, Merge(
        ("A", [Said(FactKind.Team, "payments")]), ("B", []), ("C", [Said(FactKind.Service, "Not A Slug")])).Values.Distinct().Count());

    [Fact]
    public void WhatIsNotAgreedOn_IsNotKnown()
    {
        var facts = Stock((FactKind.Team, "payments"), (FactKind.Tier, "tier-1"), (FactKind.Tier, "tier-2"), (FactKind.Stage, "Runtime"), (FactKind.Stage, "gone"), (FactKind.Replacement, "a"), (FactKind.Replacement, "b"));
        Assert.Equal(("stock", null, null, null, null), (facts.Id, facts.Team, facts.Tier, facts.Stage, facts.Replacement));
        Assert.True(facts.IsOwned);
    }

    [Fact]
    public void WhatMeansTheSame_Agrees()
    {
        var facts = Stock((FactKind.Team, "storage"), (FactKind.Stage, "runtime"), (FactKind.Stage, "Runtime"));
        Assert.Equal(("inventory", LifecycleStage.Runtime), (facts.Team, facts.Stage));
    }

    [Fact]
    public void WhatIsMalformed_IsNotKnown()
    {
        var facts = Stock((FactKind.RetiresOn, "31.3.2027"), (FactKind.Replacement, "The Store"), (FactKind.Stage, "7"));
        Assert.Equal((null, null, null), (facts.RetiresOn, facts.Replacement, facts.Stage));
        Assert.False(Facts("Stock").IsOwned);
        Assert.Null(Facts("Stock", (FactKind.Service, "a"), (FactKind.Service, "b")).Id);
    }

    [Fact]
    public void PartThatNamesAnotherServiceToo_LeavesTheRestOfTheServiceAsItIs()
    {
        var facts = Merge(("Stock", [Said(FactKind.Service, "stock")]), ("Stock.Client", [Said(FactKind.Service, "stock"), Said(FactKind.Service, "Stock Client")]));
        Assert.Equal(["stock", null], facts.Values.Select(service => service.Id));
    }

    [Fact]
    public void MalformedId_IsNotKnown() => Assert.Null(Facts("Stock", (FactKind.Service, "The Store")).Id);

    [Theory]
    [InlineData("Stock.Api", true)]
    [InlineData("Stock.Api.V2", true)]
    [InlineData("Stock.Apis", false)]
    [InlineData("Stock", false)]
    [InlineData("", false)]
    [InlineData("stock.api", false)]
    public void ApiByNamespace_IncludesThoseBelow(string @namespace, bool expected) =>
        Assert.Equal(expected, Stock((FactKind.Api, "Stock.Api; version=1")).Offers("Stock", @namespace));

    [Fact]
    public void ServiceWithoutApi_IsOpen() => Assert.True(Stock().Offers("Stock", "Any"));
}
