using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>References as they come: incomplete, twice, moved, with somebody else's metadata. Nothing fails, and nobody is accused for nothing.</summary>
public class StrangeReferenceTests
{
    private const string Api = "[assembly: Ownership.ServiceApi(Namespace = \"Stock.Api\", Version = \"1\")]";

    [Theory]
    [InlineData("AssemblyMetadata(\"Ownership.Team\", \"\")")]
    [InlineData("AssemblyMetadata(\"Ownership.Team\", null)")]
    [InlineData("AssemblyMetadata(null, null)")]
    [InlineData("AssemblyMetadata(\"\", \"inventory\")")]
    [InlineData("AssemblyMetadata(\"Ownership.\", \"inventory\")")]
    [InlineData("AssemblyMetadata(\"Ownership.Unknown\", \"inventory\")")]
    [InlineData("AssemblyMetadata(\"ownership.team\", \"inventory\")")]
    [InlineData("AssemblyMetadata(\"Ownership.Team/\", \"others\")")]
    [InlineData("AssemblyMetadata(\"Ownership.Stage/ \", \"Retired\")")]
    [InlineData("AssemblyMetadata(\"Ownership.Stage\", \"Gone\")")]
    [InlineData("AssemblyMetadata(\"Ownership.Stage/nowhere\", \"Retired\")")]
    [InlineData("AssemblyMetadata(\"Ownership.Stage/a/b\", \"Retired\")")]
    [InlineData("AssemblyMetadata(\"Ownership.Namespace/void\", \"\")")]
    [InlineData("AssemblyMetadata(\"Ownership.Folder/void\", \"\")")]
    [InlineData("AssemblyMetadata(\"Ownership.Namespace\", \"Stock\")")]
    [InlineData("AssemblyMetadata(\"Ownership.Api\", \" \")")]
    [InlineData("AssemblyMetadata(\"Ownership.Tier\", \"no such tier\")")]
    [InlineData("AssemblyMetadata(\"Ownership.Dependency\", \"shop\")")]
    public async Task MalformedMetadata_IsLeftOut(string attribute)
    {
        var metadata = $"[assembly: System.Reflection.{attribute}]\n";
        // What is well-formed still counts, and what is not adds nothing to it.
        await Neighbour.RunAsync(Neighbour.Stock(Neighbour.Facts.Replace("[assembly: Ownership.ServiceTier(\"tier-1\")]", "", StringComparison.Ordinal) + metadata), Neighbour.Quiet, "class A { Stock.Shelf a; }");
        await Neighbour.RunAsync(Neighbour.Stock(Neighbour.Facts + metadata + Api), Neighbour.Quiet, "class A { Stock.{|OWN5001:Shelf|} a; Stock.Api.Open b; }");
    }

    [Theory]
    [InlineData("[assembly: Ownership.ServiceBoundary(\"The Store\")]")]
    [InlineData("[assembly: Ownership.ServiceBoundary(\"store\")]")]
    [InlineData("[assembly: Ownership.ServiceBoundary(null)]")]
    public async Task ServiceThatNobodyCanTell_StaysSilent(string boundary) => await Neighbour.RunAsync(
        Neighbour.Stock(Neighbour.Facts.Replace("[assembly: Ownership.ServiceBoundary(\"stock\")]", boundary + (boundary.Contains("\"store\"", StringComparison.Ordinal) ? boundary.Replace("store", "shed", StringComparison.Ordinal) : ""), StringComparison.Ordinal) + Api),
        Neighbour.Slice, "class A { Stock.Shelf a; }");

    [Theory]
    [InlineData("[assembly: Ownership.Lifecycle(Ownership.LifecycleStage.Deprecated)] [assembly: Ownership.ServiceTier(\"tier-2\")] [assembly: Ownership.OwningTeam(\"others\")]")]
    [InlineData("[assembly: Ownership.Lifecycle((Ownership.LifecycleStage)7)] [assembly: Ownership.ServiceTier(\"tier-2\")]")]
    public async Task ContradictingValues_AreNotKnown(string more) => await Neighbour.RunAsync(Neighbour.Stock(Neighbour.Facts + more), Neighbour.Quiet, "class A { Stock.Shelf a; }");

    [Fact]
    public async Task TwoTeams_AreNotNobody() => await Neighbour.RunAsync(
        Neighbour.Stock("[assembly: Ownership.OwningTeam(\"inventory\")] [assembly: Ownership.OwningTeam(\"payments\")]"), Neighbour.Quiet, "class A { Stock.Shelf a; }");

    [Fact]
    public async Task AttributesOfSomebodyElse_MeanNothing()
    {
        var foreign = new TestCompilation("Stock").File("Code.cs", """
            [assembly: Other.AssemblyMetadata(new[] { "Ownership.Team" }, "inventory")]
            [assembly: Other.AssemblyMetadata("Ownership.Team", "inventory")]
            [assembly: Other.OwningTeam("inventory")]
            [assembly: Other.Ownership.OwningTeam("inventory")]
            namespace Other { [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)] public class AssemblyMetadataAttribute : System.Attribute { public AssemblyMetadataAttribute(string[] a, string b) { } public AssemblyMetadataAttribute(string a, string b) { } } }
            namespace Other { public class OwningTeamAttribute : System.Attribute { public OwningTeamAttribute(string team) { } } }
            namespace Other.Ownership { public class OwningTeamAttribute : System.Attribute { public OwningTeamAttribute(string team) { } } }
            namespace Stock { public class Shelf { } }
            """);
        await Neighbour.RunAsync(foreign, Neighbour.Slice with { BuiltHere = [] }, "class A { Stock.Shelf a; }");
    }

    [Theory]
    [InlineData("public OwningTeamAttribute(string[] team) { }", "(new[] { \"inventory\" })")]
    [InlineData("public OwningTeamAttribute() { } public string[] Service { get; set; }", "(Service = new[] { \"inventory\" })")]
    [InlineData("public OwningTeamAttribute(params object[] team) { } public System.Type Service { get; set; }", "(1, Service = typeof(int))")]
    [InlineData("public OwningTeamAttribute(System.Type team) { }", "(typeof(string))")]
    [InlineData("public OwningTeamAttribute(long team) { }", "(7)")]
    public async Task AttributeOfTheSameNameWithOtherArguments_MeansNothing(string members, string arguments)
    {
        var foreign = new TestCompilation("Stock", "/repo/src/Stock/").Broken().File("Code.cs", $$"""
            [assembly: Ownership.OwningTeam{{arguments}}]
            namespace Stock { public class Shelf { } }
            """).WithoutGenerator().File("Attribute.cs", $$"""namespace Ownership { public class OwningTeamAttribute : System.Attribute { {{members}} } }""");
        await Neighbour.App(Neighbour.Quiet with { BuiltHere = [] }, "class A { Stock.Shelf a; }").Refers(foreign.AsFile()).RunAsync();
    }

    [Fact]
    public async Task MovedType_BelongsToItsNewAssembly()
    {
        var shed = Neighbour.Stock(Neighbour.Facts.Replace("stock", "shed", StringComparison.Ordinal) + Api).Named("Shed");
        var old = new TestCompilation("Stock", "/repo/src/Stock/").Refers(shed.AsFile())
            .File("Code.cs", Neighbour.Facts.Replace("Stage.Runtime", "Stage.Retired", StringComparison.Ordinal) + "[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(Stock.Shelf))]");
        await Neighbour.App(Neighbour.Quiet with { BuiltHere = ["Stock", "Shed"] }, "class A { Stock.{|OWN5001:Shelf|} a; Stock.Api.Open b; }").Refers(old.AsFile(), shed.AsFile()).RunAsync();
    }

    [Fact]
    public async Task MissingReference_StaysSilent()
    {
        var lost = new TestCompilation("Lost").File("Code.cs", "namespace Lost { public class Base { public int Id; } public class MarkAttribute : System.Attribute { } }").AsFile();
        var stock = Neighbour.Stock(Neighbour.Facts + Api, "[assembly: Lost.Mark] namespace Stock { public class Shelf : Lost.Base { public Lost.Base Back() => null; } }").Refers(lost).AsFile();
        await Neighbour.App(Neighbour.Quiet, "class A { int M(Stock.{|OWN5001:Shelf|} s) => s.Id + s.Back().Id; Lost.Base b; Stock.Nothing c; }").Refers(stock).Broken().RunAsync();
    }

    [Fact]
    public async Task TwoVersionsOfAnAssembly_AreTold()
    {
        var one = Neighbour.Stock(Neighbour.Facts + Api + "[assembly: System.Reflection.AssemblyVersion(\"1.0\")]").Signed();
        var two = Neighbour.Stock(Neighbour.Facts + Api + "[assembly: System.Reflection.AssemblyVersion(\"2.0\")]").Signed();
        await Neighbour.App(Neighbour.Quiet, "extern alias one; extern alias two; using S = two::Stock.{|OWN5001:Shelf|}; class A { one::Stock.Shelf a; two::Stock.Shelf b; S c; one::Stock.Api.Open d; }", "extern alias one; class B { one::Stock.{|OWN5001:Shelf|} a; }")
            .Refers(one.AsFile(false, "one"), two.AsFile(false, "two")).RunAsync();
    }

    [Fact]
    public async Task OldPackageOfItself_IsTheSameService()
    {
        var old = new TestCompilation("App").File("Code.cs", "[assembly: Ownership.OwningTeam(\"payments\")] [assembly: Ownership.ServiceBoundary(\"shop\")] [assembly: Ownership.ServiceApi(Namespace = \"Api\", Version = \"1\")] namespace Old { public class Thing { } }").AsFile();
        var stock = Neighbour.Stock(Neighbour.Facts, "namespace Stock { public class Shelf : Old.Thing { } }").Refers(old).AsFile();
        await Neighbour.App(Neighbour.Quiet, "class A { Stock.Shelf a; Old.Thing b; }").Refers(old, stock).Broken().RunAsync();
    }
}
