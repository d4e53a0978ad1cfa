using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Core.Tests.Uses;

public class UseRuleTests : UseTest
{
    private static readonly (FactKind, string) Api = (FactKind.Api, "Stock.Api; version=1");

    private static string Message(Rule rule, Use use) => UseRule.All.Single(one => one.Rule == rule).Report(use, null).Message;

    [Fact]
    public void NothingWrong_StaysSilent() => Assert.Empty(Violated(Shelf(Between(Shop(), Stock()))));

    [Fact]
    public void ClosedPart_Reports()
    {
        Assert.Equal(["OWN5001"], Violated(Shelf(Between(Shop(), Stock(Api)))));
        Assert.Equal(["OWN5009"], Violated(Shelf(Between(Shop(), Stock(Api)) with { IsInside = true })));
        Assert.Empty(Violated(new Use(Between(Shop(), Stock(Api)), "Stock.Api.V1", "Open")));
    }

    [Fact]
    public void ManyApiNames_AreShortened() => Assert.Contains(
        "Use 'A', 'B', 'C' and 1 more, or ask team 'inventory'",
        Message(DependencyRules.OutsideApi, Shelf(Between(Shop(), Stock((FactKind.Api, "D"), (FactKind.Api, "B"), (FactKind.Api, "A"), (FactKind.Api, "C"))))), StringComparison.Ordinal);

    [Fact]
    public void OwnTeam_IsOfferedToOpenIt()
    {
        var rule = UseRule.All.Single(one => one.Rule == DependencyRules.OutsideApi);
        var own = Facts("Stock", (FactKind.Service, "stock"), (FactKind.Team, "payments"), Api);

        Assert.Equal(["Stock"], rule.Report(Shelf(Between(Shop(), own)), null).FixSuggestion!.Values);
        Assert.Null(rule.Report(new Use(Between(Shop(), own), "", "Shelf"), null).FixSuggestion);
        Assert.Null(rule.Report(Shelf(Between(Shop(), Stock(Api))), null).FixSuggestion);
    }

    [Fact]
    public void Undeclared_ReportsUnlessDeclaredOrNotAskedFor()
    {
        Assert.Equal(["OWN5002"], Violated(Shelf(Between(Shop(), Stock()) with { Slice = Registry })));
        Assert.Empty(Violated(Shelf(Between(Shop((FactKind.Dependency, "stock")), Stock()) with { Slice = Registry })));
        Assert.EndsWith("Declare it with [assembly: ServiceDependency(\"stock\", Service = \"cart\")] or \"dependencies\" in service.json.",
            Message(DependencyRules.Undeclared, Shelf(Between(Shop(), Stock()) with { Logical = "cart" })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Deprecated", "OWN5004")]
    [InlineData("Retired", "OWN5005")]
    [InlineData("Runtime", null)]
    [InlineData("Design", null)]
    public void Sunset_ReportsByStage(string stage, string? id)
    {
        Assert.Equal(id is null ? [] : [id], Violated(Shelf(Between(Shop(), Stock((FactKind.Stage, stage))))));
        // Who uses it need not be known.
        Assert.Equal(id is null ? [] : [id], Violated(Shelf(Between(Facts("Shop"), Stock((FactKind.Stage, stage))))));
        Assert.Empty(Violated(Shelf(Between(Stock(), Stock((FactKind.Stage, stage))))));
    }

    [Theory]
    [InlineData("tier-1", "tier-2", true)]
    [InlineData("tier-1", "tier-1", false)]
    [InlineData("tier-2", "tier-1", false)]
    [InlineData("tier-1", "tier-x", false)]
    [InlineData("tier-x", "tier-2", false)]
    [InlineData("tier-1", "unknown", false)]
    public void LessCritical_ReportsByRank(string user, string used, bool reports) =>
        Assert.Equal(reports ? ["OWN5006"] : [], Violated(Shelf(Between(Shop((FactKind.Tier, user)), Stock((FactKind.Tier, used))))));

    [Theory]
    [InlineData("stock", null, null, false)]
    [InlineData("stock", "cart", "cart", false)]
    [InlineData("stock", "cart", null, true)]
    [InlineData("stock", null, "cart", true)]
    [InlineData("other", null, null, true)]
    public void LessCriticalWithAFallback_StaysSilent(string service, string? of, string? logical, bool reports)
    {
        var reference = Between(Shop((FactKind.Tier, "tier-1")), Stock((FactKind.Tier, "tier-2")));
        Assert.Equal(reports ? ["OWN5006"] : [], Violated(Shelf(reference with { Logical = logical, Slice = reference.Slice with { Fallbacks = [new SliceFallback(service, of)] } })));
    }

    [Theory]
    [InlineData("Runtime", true)]
    [InlineData("Design", false)]
    [InlineData("Deprecated", false)]
    public void Unfinished_ReportsInRuntime(string stage, bool reports) =>
        Assert.Equal(reports ? ["OWN5007"] : [], Violated(Shelf(Between(Shop((FactKind.Stage, stage)), Stock((FactKind.Stage, "Design"))))));

    [Fact]
    public void Unowned_ReportsWhatIsBuiltHere()
    {
        var reference = Between(Shop(), Facts("Stock")) with { IsBuiltHere = true };

        Assert.Equal(["OWN5010"], Violated(Shelf(reference)));
        Assert.Empty(Violated(Shelf(reference with { IsBuiltHere = false })));
        Assert.Empty(Violated(Shelf(reference with { IsInside = true })));
        Assert.Empty(Violated(Shelf(reference with { User = Facts("Shop") })));
        Assert.Empty(Violated(Shelf(reference with { Used = Facts("Stock", (FactKind.Team, "a"), (FactKind.Team, "b")) })));
        Assert.Empty(Violated(Shelf(reference with { Used = Facts("Stock", (FactKind.Service, "stock")) })));
    }

    [Fact]
    public void Internals_ReportUsesOfThem()
    {
        var reference = Between(Shop(), Stock(Api)) with { OpensInternals = true };

        Assert.Equal(["OWN5011"], Violated(Shelf(reference) with { IsInternal = true }));
        Assert.Equal(["OWN5001"], Violated(Shelf(reference)));
        Assert.Empty(Violated(Shelf(Between(Stock(), Stock(Api)) with { OpensInternals = true }) with { IsInternal = true }));
    }

    [Fact]
    public void ServicesThatNobodyKnows_StaySilent()
    {
        Assert.Empty(Violated(Shelf(Between(Facts("Shop"), Stock(Api)) with { Slice = Registry })));
        Assert.Empty(Violated(Shelf(Between(Shop(), Facts("Stock", Api)) with { Slice = Registry })));
        Assert.Empty(Violated(Shelf(Between(Stock(), Stock(Api)) with { Slice = Registry })));
    }

    [Fact]
    public void UnknownTeam_IsNotNamed() => Assert.Equal(
        "'Shelf' is part of service 'stock', which is Deprecated. Ask its team what to use instead.",
        Message(DependencyRules.UsesDeprecated, Shelf(Between(Shop(), Facts("Stock", (FactKind.Service, "stock"), (FactKind.Stage, "Deprecated"))))));
}
