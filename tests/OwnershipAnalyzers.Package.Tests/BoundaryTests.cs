using System.Text.Json;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Boundaries between and inside assemblies, through the package: what the compiler is told, and what the catalog shows.</summary>
public class BoundaryTests
{
    private const string Monolith = """
        [assembly: OwningTeam("ordering")]
        [assembly: ServiceBoundary("shop")]
        [assembly: Lifecycle(LifecycleStage.Runtime)]
        [assembly: ServiceBoundary("cart", Namespace = "Shop.Cart")]
        """;

    private const string Orders = """
        {
          "service": "orders", "team": "payments", "description": "Takes orders and tells customers where theirs are.",
          "api": [{ "namespace": "Shop.Orders.Api", "version": "1" }]
        }
        """;

    private static TestRepository Repository() => new TestRepository().WithRegistry()
        .WithLibrary("Shop", Monolith)
        .Write("src/Shop/Orders/service.json", Orders)
        .Write("src/Shop/Orders/Order.cs", "namespace Shop.Orders\n{\n    public class Order { }\n}\n")
        .Write("src/Shop/Orders/Api/Open.cs", "namespace Shop.Orders.Api { public class Open { } }\n")
        .Write("src/Shop/Cart/Basket.cs", "namespace Shop.Cart\n{\n    public class Basket\n    {\n        public Shop.Orders.Order Last;\n        public Shop.Orders.Api.Open Open;\n    }\n}\n");

    [Fact]
    public void FolderAndNamespace_AreServicesOfTheirOwn()
    {
        using var repository = Repository();

        var finding = Assert.Single(repository.BuildCatalog().Succeeded().Findings);

        Assert.Equal(("OWN5009", "src/Shop/Cart/Basket.cs(5,28)"), (finding.Id, finding.Place));
        Assert.Equal("'Order' is not part of the service API of logical service 'orders' of team 'payments'. Use 'Shop.Orders.Api', or ask team 'payments' to open what you need.", finding.Message);
        using var catalog = JsonDocument.Parse(repository.Read("catalog/ownership-catalog.json"));
        var services = catalog.RootElement.GetProperty("services").EnumerateArray().ToDictionary(service => service.GetProperty("id").GetString()!);
        Assert.Equal(["cart", "orders", "shop"], services.Keys);
        Assert.Equal("""{"assembly":"Shop","namespaces":["Shop.Cart"],"folders":[],"files":1,"lines":8}""", Part(services["cart"]));
        Assert.Equal("""{"assembly":"Shop","namespaces":[],"folders":["src/Shop/Orders"],"files":2,"lines":5}""", Part(services["orders"]));
        Assert.Equal("ordering", services["cart"].GetProperty("team").GetString());
        Assert.Equal("payments", services["orders"].GetProperty("team").GetString());
        Assert.Contains("tells customers", services["orders"].GetProperty("profile").GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FolderService_OfAnotherProjectInside_IsNotOurs()
    {
        using var repository = Repository().Write("src/Shop/Plugins/Plugins.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""")
            .Write("src/Shop/Plugins/service.json", """{ "service": "plugins", "team": "payments", "stage": "runtime" }""")
            .Replace("src/Shop/Shop.csproj", "</Project>", "<ItemGroup><Compile Remove=\"Plugins/**\" /></ItemGroup></Project>");

        Assert.Equal(["OWN5009"], repository.BuildCatalog().Succeeded().Findings.Select(finding => finding.Id));

        Assert.Contains("\"src/Shop/Plugins/Plugins.csproj\"", repository.Read("catalog/ownership-catalog.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void UnnamedFolderService_IsReported()
    {
        using var repository = Repository().Replace("src/Shop/Orders/service.json", "\"service\": \"orders\", ", "");

        var finding = Assert.Single(repository.Build("src/Shop").Succeeded().Findings);

        Assert.Equal(("OWN0005", "src/Shop/Orders/service.json"), (finding.Id, finding.Place));
    }

    [Fact]
    public void SecondBuild_CompilesNothing()
    {
        using var repository = Repository().WithLibrary("App", TestRepository.Declarations("ordering", "shop"), "<ItemGroup><ProjectReference Include=\"../Shop/Shop.csproj\" /></ItemGroup>");
        repository.Build("src/App").Succeeded();
        var before = repository.Times("*.dll");

        repository.Build("src/App").Succeeded();

        Assert.Equal(before, repository.Times("*.dll"));
    }

    [Fact]
    public void EditOfARunbookInAFolder_CompilesNothing()
    {
        using var repository = Repository();
        repository.Build("src/Shop").Succeeded();
        var before = repository.Times("*.dll");

        repository.Replace("src/Shop/Orders/service.json", "\"description\"", "\"runbooks\": [{ \"url\": \"https://example.com\" }],\n  \"description\"").Build("src/Shop").Succeeded();

        Assert.Equal(before, repository.Times("*.dll"));
    }

    private static string Part(JsonElement service) => JsonSerializer.Serialize(Assert.Single(service.GetProperty("logical").EnumerateArray()));
}
