using Microsoft.CodeAnalysis;

namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>Each rule about uses of another assembly, at the first use in each file.</summary>
public class ReferenceRuleTests
{
    private const string Api = "[assembly: Ownership.ServiceApi(Namespace = \"Stock.Api\", Version = \"1\")]";

    /// <summary>Three files: two uses in the first, one in the second, none in the third.</summary>
    private static string[] Uses(string id) =>
        ["using Stock; class A { {|" + id + ":Shelf|} a; Shelf b; }", "class B { int c = Stock.{|" + id + ":Shelf|}.Count; }", "using Stock; class C { }"];

    private static string Facts(string from, string to) => Neighbour.Facts.Replace(from, to, StringComparison.Ordinal);

    [Fact]
    public async Task OutsideTheApi_Reports()
    {
        var found = await Neighbour.RunAsync(Neighbour.Stock(Neighbour.Facts + Api), Neighbour.Quiet, Uses("OWN5001"));

        Assert.Equal("'Shelf' is not part of the service API of 'stock' (tier-1) of team 'inventory'. Use 'Stock.Api', or ask team 'inventory' to open what you need.", found[0].GetMessage(null));
        Assert.Equal(2, found.Count);
    }

    [Fact]
    public async Task OutsideTheApiOfTheSameTeam_OffersToOpenIt()
    {
        var found = await Neighbour.RunAsync(Neighbour.Stock(Facts("inventory", "payments") + Api), Neighbour.Quiet, "class A { object a = Stock.Api.Open.Shelf; }", "class B { Stock.{|OWN5001:Shelf|}.Part b; }");

        Assert.EndsWith(" Use 'Stock.Api', or declare that 'Stock' belongs to it.", found[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undeclared_Reports()
    {
        var found = await Neighbour.RunAsync(Neighbour.Stock(Neighbour.Facts), Neighbour.Slice, Uses("OWN5002"));

        Assert.Equal(
            "Service 'shop' uses 'Shelf' of service 'stock' (tier-1) of team 'inventory' and does not declare that it needs it. Declare it with [assembly: ServiceDependency(\"stock\")], the item OwnershipDependency or \"dependencies\" in service.json.",
            found[0].GetMessage(null));
    }

    [Theory]
    [InlineData("", " which is Deprecated. Ask team 'inventory' what to use instead.")]
    [InlineData(", RetiresOn = \"2027-03-31\"", " which is Deprecated and retires on 2027-03-31. Ask team 'inventory' what to use instead.")]
    [InlineData(", RetiresOn = \"2027-03-31\", Replacement = \"store\"", " which is Deprecated and retires on 2027-03-31. Use service 'store' instead.")]
    [InlineData(", RetiresOn = \"soon\", Replacement = \"The Store\"", " which is Deprecated. Ask team 'inventory' what to use instead.")]
    public async Task Deprecated_Reports(string arguments, string message)
    {
        var found = await Neighbour.RunAsync(Neighbour.Stock(Facts("Stage.Runtime", "Stage.Deprecated" + arguments)), Neighbour.Quiet, Uses("OWN5004"));

        Assert.Equal("'Shelf' is part of service 'stock' (tier-1) of team 'inventory'," + message, found[0].GetMessage(null));
    }

    [Fact]
    public async Task Retired_Reports()
    {
        var found = await Neighbour.RunAsync(Neighbour.Stock(Facts("Stage.Runtime", "Stage.Retired, RetiresOn = \"2026-03-31\", Replacement = \"store\"")), Neighbour.Quiet, Uses("OWN5005"));

        Assert.Equal("'Shelf' is part of service 'stock' (tier-1) of team 'inventory', which is Retired since 2026-03-31. Use service 'store' instead.", found[0].GetMessage(null));
        Assert.All(found, one => Assert.Equal(DiagnosticSeverity.Error, one.Severity));
    }

    [Fact]
    public async Task LessCritical_Reports()
    {
        var found = await Neighbour.RunAsync(Neighbour.Stock(Facts("tier-1", "tier-2")), Neighbour.Quiet, Uses("OWN5006"));

        Assert.Equal(
            "Service 'shop' (tier-1) uses 'Shelf' of service 'stock' (tier-2), of which less is expected. Make sure that 'shop' works without 'stock', or raise the tier of 'stock'.",
            found[0].GetMessage(null));
    }

    [Fact]
    public async Task Unfinished_Reports()
    {
        var found = await Neighbour.RunAsync(Neighbour.Stock(Facts("Stage.Runtime", "Stage.Design")), Neighbour.Quiet, Uses("OWN5007"));

        Assert.StartsWith("Service 'shop' is in Runtime and uses 'Shelf' of service 'stock' (tier-1) of team 'inventory', which is still in Design.", found[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unowned_Reports()
    {
        var found = await Neighbour.RunAsync(Neighbour.Stock(""), Neighbour.Quiet, Uses("OWN5010"));

        Assert.StartsWith("'Shelf' is part of assembly 'Stock', which is built in this repository and has no owning team.", found[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Internals_Report()
    {
        var found = await Neighbour.RunAsync(
            Neighbour.Stock(Neighbour.Facts + "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"App\")]"), Neighbour.Quiet,
            "using Stock; class A { Shelf a; {|OWN5011:Secret|} b; int c = Shelf.Hidden; }", "class B { int c = Stock.Shelf.{|OWN5011:Hidden|}; }");

        Assert.Equal(
            ["'Secret' is internal to service 'stock' (tier-1) of team 'inventory', whose assembly 'Stock' opens its internals to service 'shop'. Use what is public, or ask team 'inventory' to make this part of its service API.",
             "'Shelf.Hidden' is internal to service 'stock' (tier-1) of team 'inventory', whose assembly 'Stock' opens its internals to service 'shop'. Use what is public, or ask team 'inventory' to make this part of its service API."],
            found.Select(one => one.GetMessage(null)));
    }

    [Fact]
    public async Task SeveralRules_EachReports()
    {
        var facts = Facts("tier-1", "tier-2").Replace("Stage.Runtime", "Stage.Deprecated", StringComparison.Ordinal) + Api;
        await Neighbour.RunAsync(Neighbour.Stock(facts), Neighbour.Slice,
            "class A { Stock.Api.{|OWN5002:{|OWN5004:{|OWN5006:Open|}|}|} a; Stock.{|OWN5001:Shelf|} b; }");
    }

    [Fact]
    public async Task PackageOfAnotherRepository_Reports()
    {
        var slice = Neighbour.Slice with { BuiltHere = [] };
        await Neighbour.RunAsync(Neighbour.Stock(Neighbour.Facts), slice, Uses("OWN5002"));
        // By a former id of the team, and by a service that the registry knows from elsewhere.
        await Neighbour.RunAsync(Neighbour.Stock(Facts("inventory", "billing")), slice, Uses("OWN5002"));
        await Neighbour.RunAsync(Neighbour.Stock(Facts("inventory", "others")), slice with { ExternalServices = ["stock"] }, Uses("OWN5002"));
    }

    [Fact]
    public async Task MetadataOfABuild_IsReadLikeAttributes() => await Neighbour.RunAsync(
        Neighbour.Stock("""
            [assembly: System.Reflection.AssemblyMetadata("Ownership.Team", "inventory")]
            [assembly: System.Reflection.AssemblyMetadata("Ownership.Service", "stock")]
            [assembly: System.Reflection.AssemblyMetadata("Ownership.Stage", "Deprecated")]
            [assembly: System.Reflection.AssemblyMetadata("Ownership.Api", "Stock.Api; version=1")]
            """),
        Neighbour.Quiet, "class A { Stock.Api.{|OWN5004:Open|} a; Stock.{|OWN5001:Shelf|} b; }");

    [Fact]
    public async Task ReferenceAssembly_IsReadLikeAnyOther() => await Neighbour.App(Neighbour.Quiet, Uses("OWN5001"))
        .Refers(Neighbour.Stock(Neighbour.Facts + Api).AsFile(isReferenceAssembly: true)).RunAsync();
}
