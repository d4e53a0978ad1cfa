using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Tests.Boundaries;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests;

/// <summary>What the baseline and exemptions cover is not reported, and what a baseline covers for nothing is.</summary>
public class AcceptanceTests
{
    private const string File = "src/App/ownership.baseline.json";

    private const string Api = "[assembly: Ownership.ServiceApi(Namespace = \"Stock.Api\", Version = \"1\")]";

    private const string Uses = "shop/App/uses/stock/src/App/";

    private const string Shelf = "class A { Stock.Shelf a; }";

    private static Slice Accepting(Slice slice, params (string Rule, string Subject)[] entries) =>
        slice with { Accepted = [.. entries.Select(entry => new SliceEntry(entry.Rule, entry.Subject, File))] };

    private static Task<IReadOnlyList<Diagnostic>> Find(TestCompilation assembly) => assembly.FindAsync(assembly.Compile());

    private static Task<IReadOnlyList<Diagnostic>> OutsideApi(Slice slice, params string[] files) => Neighbour.RunAsync(Neighbour.Stock(Neighbour.Facts + Api), slice, files);

    [Fact]
    public async Task AcceptedFile_StaysSilentAndAnotherOneReports() =>
        await OutsideApi(Accepting(Neighbour.Quiet, ("OWN5001", Uses + "A.cs")), "\n\n" + Shelf, "class B { Stock.{|OWN5001:Shelf|} b; }");

    [Fact]
    public async Task EntryOfAnotherRule_CoversNothing() => await OutsideApi(
        Accepting(Neighbour.Quiet, ("OWN5004", Uses + "Other.cs")), "class A { Stock.{|OWN5001:Shelf|} a; }");

    [Fact]
    public async Task Subject_TravelsWithTheDiagnostic() => Assert.Equal(
        Uses + "A.cs", Assert.Single(await OutsideApi(Neighbour.Quiet, "class A { Stock.{|OWN5001:Shelf|} a; }")).Properties["OwnershipSubject"]);

    [Fact]
    public async Task UseThatIsGone_ReportsInItsFile()
    {
        var found = await OutsideApi(Accepting(Neighbour.Quiet, ("OWN5001", Uses + "A.cs")), "{|OWN9001:class|} A { Stock.Api.Open a; }");

        Assert.Equal($"The baseline accepts OWN5001 of '{Uses}A.cs', which no longer occurs. Remove the entry from {File}, or it hides the same mistake when somebody makes it again.", found[0].GetMessage(null));
    }

    [Fact]
    public async Task ServiceThatOpensItself_LeavesTheEntryStale() => await Neighbour.RunAsync(
        Neighbour.Stock(Neighbour.Facts), Accepting(Neighbour.Quiet, ("OWN5001", Uses + "A.cs")), "{|OWN9001:class|} A { Stock.Shelf a; }");

    [Theory]
    [InlineData("class A { }\n#if RELEASE\nclass B { Stock.Shelf b; }\n#endif")]
    [InlineData("class A { Stock.Nowhere a; }")]
    public async Task FileThatMayBeCompiledOtherwise_IsNotJudged(string code) =>
        Assert.DoesNotContain(await Find(Neighbour.App(Accepting(Neighbour.Quiet, ("OWN5001", Uses + "A.cs")), code).Refers(Neighbour.Stock(Neighbour.Facts + Api).AsFile())), one => one.Id == "OWN9001");

    [Fact]
    public async Task ProjectOfSeveralFrameworks_IsNotJudged() =>
        Assert.Empty(await OutsideApi(Accepting(Neighbour.Quiet, ("OWN5001", Uses + "A.cs")) with { JudgesEntries = false }, "class A { }"));

    [Fact]
    public async Task RuleThatNobodyHears_IsNotJudged() => Assert.Empty(
        await Neighbour.App(Accepting(Neighbour.Quiet, ("OWN5001", Uses + "A.cs")), "class A { }").Refers(Neighbour.Stock(Neighbour.Facts + Api).AsFile()).Severity("OWN5001", ReportDiagnostic.Suppress).RunAsync());

    [Fact]
    public Task LogicalBoundary_IsAcceptedByTypeAndFile() => Monolith.Declared(
        Accepting(Sample.Complete with { RequiresDeclaredDependencies = false }, ("OWN5009", "orders/App/uses/cart/src/App/Orders.cs/App.Cart.Basket")),
        ("Orders.cs", "using App.Cart; namespace App.Orders { class A { Basket a; Basket b = Basket.Default(); {|OWN5009:Kind|} c; } }")).RunAsync();

    [Theory]
    [InlineData("OWN1002", "shop/App/paymets", true)]
    [InlineData("OWN1002", "shop/App/other", false)]
    [InlineData("OWN1002", "shop/App", false)]
    [InlineData("OWN1003", "shop/App/paymets", false)]
    public async Task WrongValue_IsAcceptedAsTheValueItIs(string rule, string subject, bool isAccepted)
    {
        var slice = Sample.Complete.Without(Facts.FactKind.Team).With(Facts.FactKind.Team, "paymets");

        var found = await Find(new TestCompilation().Slice(Accepting(slice, (rule, subject))).File("A.cs", "class A { }"));

        Assert.Equal(isAccepted, found.All(one => one.Id != "OWN1002"));
    }

    [Theory]
    [InlineData("shop", null, true)]
    [InlineData("sho", null, false)]
    [InlineData(null, "payments", true)]
    [InlineData(null, "inventory", false)]
    public async Task Exemption_CoversServiceOrEverythingOfItsTeam(string? service, string? team, bool isExempt)
    {
        var slice = Neighbour.Quiet with { Exemptions = [new SliceExemption("OWN5001", service, team)] };

        await OutsideApi(slice, isExempt ? Shelf : "class A { Stock.{|OWN5001:Shelf|} a; }");
    }

    [Theory]
    [InlineData(AnalysisMode.Strict, DiagnosticSeverity.Error)]
    [InlineData(AnalysisMode.Recommended, DiagnosticSeverity.Warning)]
    [InlineData(AnalysisMode.None, null)]
    public async Task FindingIsAsLoudAsItsTeam(AnalysisMode mode, DiagnosticSeverity? severity)
    {
        var slice = Neighbour.Slice with { TeamModes = new Dictionary<string, AnalysisMode> { ["payments"] = mode, ["inventory"] = AnalysisMode.Default } };

        var found = await Find(Neighbour.App(slice, "class A { Stock.Shelf a; }").Refers(Neighbour.Stock(Neighbour.Facts).AsFile()));

        Assert.Equal(severity is null ? [] : [severity.Value], found.Where(one => one.Id == "OWN5002").Select(one => one.Severity));
    }

    [Fact]
    public async Task ConfigurationOfTheUser_WinsOverTheTeam()
    {
        var slice = Neighbour.Slice with { TeamModes = new Dictionary<string, AnalysisMode> { ["payments"] = AnalysisMode.Strict } };

        var found = await Find(Neighbour.App(slice, "class A { Stock.Shelf a; }").Refers(Neighbour.Stock(Neighbour.Facts).AsFile()).Severity("OWN5002", ReportDiagnostic.Info));

        Assert.Equal(DiagnosticSeverity.Info, found.Single(one => one.Id == "OWN5002").Severity);
    }
}
