using OwnershipAnalyzers.CodeFixes;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>The fix of OWN5002 writes into another file than the one with the finding.</summary>
public class DeclareDependencyTests
{
    private const string Profile = "/repo/src/service.json";
    private const string Before = "class A { object shelf = new Stock.{|OWN5002:Shelf|}(); }\n";
    private const string After = "class A { object shelf = new Stock.Shelf(); }\n";
    private const string Both = "class B { object account = new Bank.{|OWN5002:Account|}(); object shelf = new Stock.{|OWN5002:Shelf|}(); }\n";
    private const string BothAfter = "class B { object account = new Bank.Account(); object shelf = new Stock.Shelf(); }\n";

    [Fact]
    public Task FileWithDeclarations_TakesTheAttribute() => Shop()
        .File("A.cs", Before)
        .File("Ownership.cs", "using Ownership;\n\n[assembly: ServiceTier(\"tier-1\")]\n")
        .Applies("Declare dependency 'inventory'")
        .Becomes("A.cs", After)
        .Becomes("Ownership.cs", "using Ownership;\n\n[assembly: ServiceTier(\"tier-1\")]\n[assembly: ServiceDependency(\"inventory\")]\n")
        .RunAsync();

    [Fact]
    public Task NoFileForIt_CreatesOne() => Shop()
        .File("A.cs", Before)
        .Becomes("A.cs", After)
        .Creates("Ownership.cs", "using Ownership;\n\n[assembly: ServiceDependency(\"inventory\")]\n")
        .RunAsync();

    [Fact]
    public Task SeveralServices_AreAllDeclaredAtOnce() => Shop()
        .File("B.cs", Both)
        .File("C.cs", Before)
        .File("Ownership.cs", "using Ownership;\n")
        .Iterations(one: 2, all: 1)
        .Becomes("B.cs", BothAfter)
        .Becomes("C.cs", After)
        .Becomes("Ownership.cs", "using Ownership;\n\n[assembly: ServiceDependency(\"bank\")]\n[assembly: ServiceDependency(\"inventory\")]\n")
        .RunAsync();

    [Fact]
    public Task SeveralServicesAndNoFileForThem_AreAllDeclaredInOneNewFile() => Shop()
        .File("B.cs", Both)
        .Becomes("B.cs", BothAfter)
        .Creates("Ownership.cs", "using Ownership;\n\n[assembly: ServiceDependency(\"bank\")]\n[assembly: ServiceDependency(\"inventory\")]\n")
        .Iterations(one: 2, all: 1)
        .RunAsync();

    [Fact]
    public Task TwoFrameworks_DeclareOnce() => Shop()
        .File("A.cs", Before)
        .File("Ownership.cs", "using Ownership;\n")
        .TwoFrameworks()
        .Becomes("A.cs", After)
        .Becomes("Ownership.cs", "using Ownership;\n\n[assembly: ServiceDependency(\"inventory\")]\n")
        .RunAsync();

    [Fact]
    public Task BatchHost_Declares() => Shop(isBatch: true)
        .File("A.cs", Before)
        .Becomes("A.cs", "[assembly: Ownership.ServiceDependency(\"inventory\")]\n\n" + After)
        .RunAsync();

    [Fact]
    public Task LogicalService_DeclaresForItself() => Shop()
        .File("Cart.cs", "namespace App.Cart;\nclass A { object shelf = new Stock.{|OWN5002:Shelf|}(); }\n")
        .File("Ownership.cs", "using Ownership;\n\n[assembly: ServiceBoundary(\"cart\", Namespace = \"App.Cart\")]\n")
        .Becomes("Cart.cs", "namespace App.Cart;\nclass A { object shelf = new Stock.Shelf(); }\n")
        .Becomes("Ownership.cs", "using Ownership;\n\n[assembly: ServiceBoundary(\"cart\", Namespace = \"App.Cart\")]\n[assembly: ServiceDependency(\"inventory\", Service = \"cart\")]\n")
        .RunAsync();

    [Fact]
    public Task UseThatIsAnArgumentOfAnAttribute_StaysAsItIs() => Shop()
        .File("A.cs", "using System;\nclass MarkAttribute : Attribute { public MarkAttribute(int most) { } }\n[Mark({|OWN5002:Most|})] class A { }\n")
        .File("Ownership.cs", "global using static Stock.Shelf;\n")
        .Becomes("A.cs", "using System;\nclass MarkAttribute : Attribute { public MarkAttribute(int most) { } }\n[Mark(Most)] class A { }\n")
        .Becomes("Ownership.cs", "global using static Stock.Shelf;\n\n[assembly: Ownership.ServiceDependency(\"inventory\")]\n")
        .RunAsync();

    [Fact]
    public Task ServiceDeclaredInItsProfile_DeclaresItThere() => ShopWithProfile()
        .File("A.cs", Before)
        .Knows(Profile, "{\n  \"service\": \"shop\"\n}\n")
        .Applies("Declare dependency 'inventory' in service.json")
        .StillReports()
        .Becomes("A.cs", Before)
        .KnownBecomes(Profile, "{\n  \"service\": \"shop\",\n  \"dependencies\": [\n    { \"service\": \"inventory\" }\n  ]\n}\n")
        .RunAsync();

    [Fact]
    public Task ServiceDeclaredInItsProfile_OffersTheAttributeToo() => ShopWithProfile()
        .File("A.cs", Before)
        .Knows(Profile, "{\n  \"service\": \"shop\"\n}\n")
        .Applies("Declare dependency 'inventory'", action: 1)
        .Becomes("A.cs", After)
        .Creates("Ownership.cs", "using Ownership;\n\n[assembly: ServiceDependency(\"inventory\")]\n")
        .RunAsync();

    [Fact]
    public Task SeveralServices_AreAllDeclaredInTheProfile() => ShopWithProfile()
        .File("B.cs", Both)
        .Knows(Profile, "{ \"service\": \"shop\", \"dependencies\": [] }\n")
        .StillReports()
        .Becomes("B.cs", Both)
        .KnownBecomes(Profile, "{ \"service\": \"shop\", \"dependencies\": [{ \"service\": \"bank\" }] }\n")
        .KnownBecomesAtOnce(Profile, "{ \"service\": \"shop\", \"dependencies\": [{ \"service\": \"bank\" }, { \"service\": \"inventory\" }] }\n")
        .RunAsync();

    [Fact]
    public Task TwoFrameworks_DeclareOnceInTheProfile() => ShopWithProfile()
        .File("A.cs", Before)
        .Knows(Profile, "{ \"service\": \"shop\" }\n")
        .TwoFrameworks()
        .StillReports()
        .Becomes("A.cs", Before)
        .KnownBecomes(Profile, "{ \"service\": \"shop\", \"dependencies\": [{ \"service\": \"inventory\" }] }\n")
        .RunAsync();

    [Fact]
    public Task BatchHost_DeclaresInTheProfile() => ShopWithProfile(isBatch: true)
        .File("A.cs", Before)
        .Knows(Profile, "{ \"service\": \"shop\" }")
        .StillReports()
        .Becomes("A.cs", Before)
        .KnownBecomes(Profile, "{ \"service\": \"shop\", \"dependencies\": [{ \"service\": \"inventory\" }] }")
        .RunAsync();

    [Fact]
    public Task DeclaredInTheProfileSinceTheLastBuild_OffersNothing() => ShopWithProfile()
        .File("A.cs", Before)
        .Knows(Profile, "{ \"service\": \"shop\", \"dependencies\": [{ \"service\": \"inventory\" }] }")
        .OffersNothing()
        .RunAsync();

    [Theory]
    [InlineData("{ \"service\": \"shop\"")]
    [InlineData("{ \"service\": \"shop\", \"dependencies\": \"inventory\" }")]
    public Task BrokenProfile_OffersTheAttributeOnly(string profile) => ShopWithProfile()
        .File("A.cs", Before)
        .Knows(Profile, profile)
        .Applies("Declare dependency 'inventory'")
        .Becomes("A.cs", After)
        .Creates("Ownership.cs", "using Ownership;\n\n[assembly: ServiceDependency(\"inventory\")]\n")
        .RunAsync();

    [Fact]
    public Task LogicalServiceOfAFolder_DeclaresInItsOwnProfile() => ShopWithProfile().Slice(Sample.Complete with
        {
            BuiltHere = ["Stock"],
            Declarations =
            [
                .. Sample.Complete.Declarations,
                new Declaration(FactKind.Service, "cart", new FilePlace("src/App/Cart/service.json", 1, 14)) { Of = "cart" },
                new Declaration(FactKind.Folder, "src/App/Cart", new FilePlace("src/App/Cart/service.json", 1, 14)) { Of = "cart" },
            ],
        })
        .File("Cart/A.cs", Before)
        .Knows(Profile, "{ \"service\": \"shop\" }")
        .Knows("/repo/src/App/Cart/service.json", "{ \"service\": \"cart\" }")
        .StillReports()
        .Becomes("Cart/A.cs", Before)
        .KnownBecomes(Profile, "{ \"service\": \"shop\" }")
        .KnownBecomes("/repo/src/App/Cart/service.json", "{ \"service\": \"cart\", \"dependencies\": [{ \"service\": \"inventory\" }] }")
        .RunAsync();

    private static ProjectTest<DeclareFactCodeFix> Shop(bool isBatch = false) => new ProjectTest<DeclareFactCodeFix>(isBatch)
        .Slice(Sample.Complete with { BuiltHere = ["Bank", "Stock"] })
        .References("Stock",
            ("Ownership.cs", "[assembly: Ownership.OwningTeam(\"inventory\")]\n[assembly: Ownership.ServiceBoundary(\"inventory\")]\n"),
            ("Shelf.cs", "namespace Stock { public class Shelf { public const int Most = 9; } }\n"))
        .References("Bank",
            ("Ownership.cs", "[assembly: Ownership.OwningTeam(\"payments\")]\n[assembly: Ownership.ServiceBoundary(\"bank\")]\n"),
            ("Account.cs", "namespace Bank { public class Account { } }\n"));

    private static ProjectTest<DeclareFactCodeFix> ShopWithProfile(bool isBatch = false)
    {
        var slice = Sample.Complete.Without(FactKind.Service);
        return Shop(isBatch).Slice(slice with
        {
            BuiltHere = ["Bank", "Stock"],
            Declarations = [.. slice.Declarations, new Declaration(FactKind.Service, "shop", new FilePlace("src/service.json", 2, 14))],
        });
    }
}
