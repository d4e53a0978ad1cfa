using OwnershipAnalyzers.CodeFixes;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>Who owns both services can open one to the other.</summary>
public class DeclareApiTests
{
    private const string Before = "class A { object account = new Bank.Vault.{|OWN5001:Account|}(); }\n";
    private const string After = "class A { object account = new Bank.Vault.Account(); }\n";
    private const string Account = "namespace Bank { public class Open { } }\nnamespace Bank.Vault { public class Account { } }\nnamespace Bank.Cellar { public class Gold { } }\n";
    private const string Attributes = "using Ownership;\n\n[assembly: OwningTeam(\"payments\")]\n[assembly: ServiceBoundary(\"bank\")]\n[assembly: ServiceApi(Namespace = \"Bank.Api\", Version = \"2\")]\n";

    [Fact]
    public Task OtherAssembly_OpensThere() => Shop(Attributes)
        .File("A.cs", Before)
        .Applies("Declare service API 'Bank.Vault' in assembly 'Bank'")
        .Iterations(one: 1, all: 1)
        .Becomes("A.cs", After)
        .ReferenceBecomes("Bank", ("Account.cs", Account), ("Ownership.cs", Attributes + "[assembly: ServiceApi(Namespace = \"Bank.Vault\", Version = \"1\")]\n"))
        .RunAsync();

    [Fact]
    public Task SeveralNamespaces_AreAllOpenedAtOnce() => Shop(Attributes)
        .File("A.cs", "class B { object gold = new Bank.Cellar.{|OWN5001:Gold|}(); }\n")
        .File("B.cs", Before)
        .TwoFrameworks()
        .Iterations(one: 2, all: 1, inDocument: 2)
        .Becomes("A.cs", "class B { object gold = new Bank.Cellar.Gold(); }\n")
        .Becomes("B.cs", After)
        .ReferenceBecomes("Bank", ("Account.cs", Account), ("Ownership.cs", Attributes + "[assembly: ServiceApi(Namespace = \"Bank.Cellar\", Version = \"1\")]\n[assembly: ServiceApi(Namespace = \"Bank.Vault\", Version = \"1\")]\n"))
        .RunAsync();

    [Fact]
    public Task LogicalServiceOfOtherAssembly_OpensForIt()
    {
        var attributes = Attributes.Replace("\")]\n[assembly: ServiceApi(", "\", Namespace = \"Bank\")]\n[assembly: ServiceApi(Service = \"bank\", ", StringComparison.Ordinal);
        return Shop(attributes)
            .File("A.cs", Before)
            .Iterations(one: 1, all: 1)
            .Becomes("A.cs", After)
            .ReferenceBecomes("Bank", ("Account.cs", Account), ("Ownership.cs", attributes + "[assembly: ServiceApi(Service = \"bank\", Namespace = \"Bank.Vault\", Version = \"1\")]\n"))
            .RunAsync();
    }

    [Fact]
    public Task OtherTeam_OpensNothing() => Shop(Attributes.Replace("payments", "inventory", StringComparison.Ordinal))
        .File("A.cs", Before)
        .OffersNothing()
        .RunAsync();

    [Fact]
    public Task NoAttributesOfOurs_OpensNothing() => Shop("""
            using System.Reflection;
            [assembly: AssemblyMetadata("Ownership.Team", "payments")]
            [assembly: AssemblyMetadata("Ownership.Service", "bank")]
            [assembly: AssemblyMetadata("Ownership.Api", "Bank.Api; version=1")]

            """)
        .File("A.cs", Before)
        .OffersNothing()
        .RunAsync();

    [Fact]
    public Task BatchHost_PromisesNothing() => Shop(Attributes, isBatch: true)
        .File("A.cs", Before)
        .OnlyOne()
        .Becomes("A.cs", After)
        .ReferenceBecomes("Bank", ("Account.cs", Account), ("Ownership.cs", Attributes + "[assembly: ServiceApi(Namespace = \"Bank.Vault\", Version = \"1\")]\n"))
        .RunAsync();

    [Fact]
    public Task LogicalServiceOfTheSameAssembly_OpensHere() => new ProjectTest<DeclareFactCodeFix>().Slice(Sample.Complete with { RequiresDeclaredDependencies = false })
        .File("Cart.cs", "namespace App.Cart { public class Basket { } }\n")
        .File("Orders.cs", "namespace App.Orders { class A { object basket = new App.Cart.{|OWN5009:Basket|}(); } }\n")
        .File("Ownership.cs", Monolith)
        .TwoFrameworks()
        .Applies("Declare service API 'App.Cart'")
        .Becomes("Cart.cs", "namespace App.Cart { public class Basket { } }\n")
        .Becomes("Orders.cs", "namespace App.Orders { class A { object basket = new App.Cart.Basket(); } }\n")
        .Becomes("Ownership.cs", Monolith + "[assembly: ServiceApi(Service = \"cart\", Namespace = \"App.Cart\", Version = \"1\")]\n")
        .RunAsync();

    private const string Monolith = """
        using Ownership;

        [assembly: ServiceBoundary("orders", Namespace = "App.Orders")]
        [assembly: ServiceBoundary("cart", Namespace = "App.Cart")]
        [assembly: ServiceApi(Service = "cart", Namespace = "App.Cart.Api", Version = "1")]

        """;

    private static ProjectTest<DeclareFactCodeFix> Shop(string attributes, bool isBatch = false) => new ProjectTest<DeclareFactCodeFix>(isBatch)
        .Slice(Sample.Complete with { BuiltHere = ["Bank"], RequiresDeclaredDependencies = false })
        .References("Bank", ("Account.cs", Account), ("Ownership.cs", attributes));
}
