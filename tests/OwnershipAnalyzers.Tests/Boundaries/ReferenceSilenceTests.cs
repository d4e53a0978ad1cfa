using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>References that no rule has anything against, or that nobody wants to hear about.</summary>
public class ReferenceSilenceTests
{
    private const string Use = "using Stock; class A { Shelf a; int b = Stock.Shelf.Count; }";
    private const string Api = "[assembly: Ownership.ServiceApi(Namespace = \"Stock.Api\", Version = \"1\")]";

    private static readonly string Bad = Neighbour.Facts.Replace("tier-1", "tier-2", StringComparison.Ordinal).Replace("Stage.Runtime", "Stage.Retired", StringComparison.Ordinal) + Api;

    [Fact]
    public async Task ReferenceThatNobodyUses_StaysSilent() => await Neighbour.RunAsync(Neighbour.Stock(Bad), Neighbour.Slice, "using Stock; using N = Stock.Api; class A { int Shelf; int Count => Shelf; void Hidden() { } }");

    [Fact]
    public async Task SameService_StaysSilent() => await Neighbour.RunAsync(Neighbour.Stock(Bad.Replace("(\"stock\")", "(\"shop\")", StringComparison.Ordinal).Replace("tier-2", "tier-1", StringComparison.Ordinal).Replace("Stage.Retired", "Stage.Runtime", StringComparison.Ordinal)), Neighbour.Slice, Use);

    [Fact]
    public async Task PackageOfAnotherOrganisation_StaysSilent()
    {
        var slice = Neighbour.Slice with { BuiltHere = [] };
        await Neighbour.RunAsync(Neighbour.Stock(Bad.Replace("inventory", "others", StringComparison.Ordinal)), slice, Use);
        await Neighbour.RunAsync(Neighbour.Stock(""), slice, Use);
        await Neighbour.RunAsync(Neighbour.Stock(Bad), slice with { Teams = [], RegistryIsReadable = false }, Use);
    }

    [Fact]
    public async Task AllIsWell_StaysSilent() => await Neighbour.RunAsync(
        Neighbour.Stock(Neighbour.Facts + Api), Neighbour.Slice.With(FactKind.Dependency, "stock"), "using Stock.Api; class A { Open a; object b = Open.Shelf; }");

    [Fact]
    public async Task DependencyInAnAttribute_Counts() => await Neighbour.RunAsync(
        Neighbour.Stock(Neighbour.Facts), Neighbour.Slice, "[assembly: Ownership.ServiceDependency(\"stock\")]", Use);

    [Fact]
    public async Task WholeAssemblyAsApi_IsOpen_AndClosesItsSiblings()
    {
        var client = new TestCompilation("Stock.Client", "/repo/src/Stock.Client/").File("Code.cs", Neighbour.Facts + "[assembly: Ownership.ServiceApi(Version = \"1\")] namespace Stock { public class Client { } }");
        var slice = Neighbour.Quiet with { BuiltHere = ["Stock", "Stock.Client"] };
        var app = Neighbour.App(slice, "using Stock; class A { Client a; {|OWN5001:Shelf|} b; }").Refers(client.AsFile(), Neighbour.Stock(Neighbour.Facts).AsProject());

        Assert.Equal("'Shelf' is not part of the service API of 'stock' (tier-1) of team 'inventory'. Use 'Stock.Client', or ask team 'inventory' to open what you need.", await app.MessageAsync());
    }

    [Fact]
    public async Task LogicalServicesOfTheReference_AreToldByNamespace()
    {
        const string Logical = """
            [assembly: Ownership.ServiceBoundary("returns", Namespace = "Stock.Returns")]
            [assembly: Ownership.Lifecycle(Ownership.LifecycleStage.Deprecated, Service = "returns")]
            [assembly: System.Reflection.AssemblyMetadata("Ownership.Service/audit", "audit")]
            [assembly: System.Reflection.AssemblyMetadata("Ownership.Namespace/audit", "Stock.Audit")]
            [assembly: System.Reflection.AssemblyMetadata("Ownership.Team/audit", "payments")]
            [assembly: System.Reflection.AssemblyMetadata("Ownership.Api/audit", "Stock.Audit.Api; version=1")]
            """;
        var stock = Neighbour.Stock(Neighbour.Facts + Logical).File("More.cs", "namespace Stock.Returns.Deep { public class Return { } } namespace Stock.Audit { public class Log { } } namespace Stock.Audit.Api { public class Open { } }");

        var found = await Neighbour.RunAsync(stock, Neighbour.Quiet, "class A { Stock.Shelf a; Stock.Returns.Deep.{|OWN5004:Return|} b; Stock.Audit.{|OWN5001:Log|} c; Stock.Audit.Api.Open d; }");

        Assert.StartsWith("'Return' is part of service 'returns' (tier-1) of team 'inventory'", found[0].GetMessage(null), StringComparison.Ordinal);
        Assert.StartsWith("'Log' is not part of the service API of 'audit' (tier-1) of team 'payments'", found[1].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CodeThatMayLieInAFolderOfTheReference_StaysSilent() => await Neighbour.RunAsync(
        Neighbour.Stock(Bad + "[assembly: System.Reflection.AssemblyMetadata(\"Ownership.Folder/returns\", \"src/Stock/Returns\")] [assembly: System.Reflection.AssemblyMetadata(\"Ownership.Service/returns\", \"returns\")]"),
        Neighbour.Slice, Use);

    [Fact]
    public async Task RuleSwitchedOff_StaysSilent() => await Neighbour.App(Neighbour.Slice, Use)
        .Severity("OWN5001", ReportDiagnostic.Suppress).Severity("OWN5002", ReportDiagnostic.Suppress).Severity("OWN5005", ReportDiagnostic.Suppress).Severity("OWN5006", ReportDiagnostic.Suppress)
        .Refers(Neighbour.Stock(Bad).AsFile()).RunAsync();

    [Fact]
    public async Task SeverityOfAFile_IsThatOfTheFile()
    {
        var stock = Neighbour.Stock(Neighbour.Facts).AsFile();
        string[] files = ["class A { Stock.Shelf a; }", "class B { Stock.{|OWN5002:Shelf|} a; }"];
        await Neighbour.App(Neighbour.Slice, files).Severity("OWN5002", ReportDiagnostic.Suppress, "A.cs").Refers(stock).RunAsync();
        var found = await Neighbour.App(Neighbour.Slice, files).Severity("OWN5002", ReportDiagnostic.Suppress).Severity("OWN5002", ReportDiagnostic.Error, "B.cs").Refers(stock).RunAsync();
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(found).Severity);
    }

    [Fact]
    public async Task InternalsOpenedAndNotUsed_StaySilent() => await Neighbour.RunAsync(
        Neighbour.Stock(Neighbour.Facts + "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"App\")]"), Neighbour.Quiet, Use);

    [Fact]
    public async Task UserThatSaysNothing_StaysSilent() => await Neighbour.App(Neighbour.Slice.Without(FactKind.Service, FactKind.Stage, FactKind.Tier), Use)
        .Severity("OWN1004", ReportDiagnostic.Suppress).Severity("OWN2007", ReportDiagnostic.Suppress).Severity("OWN3001", ReportDiagnostic.Suppress)
        .Refers(Neighbour.Stock(Neighbour.Facts + Api).AsFile()).RunAsync();
}
