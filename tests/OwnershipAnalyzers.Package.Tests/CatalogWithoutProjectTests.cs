using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Two ways to a catalog without a catalog project.</summary>
public class CatalogWithoutProjectTests
{
    [Fact]
    public void Application_WritesTheCatalogOfItselfAndOfWhatItReferences()
    {
        using var repository = new TestRepository().WithRegistry()
            .WithLibrary("Payments", TestRepository.Declarations())
            .WithLibrary("App", TestRepository.Declarations("ordering", "ordering"), """
                <PropertyGroup><OwnershipCatalogFile>ownership-catalog.json</OwnershipCatalogFile></PropertyGroup>
                <ItemGroup><ProjectReference Include="../Payments/Payments.csproj" /></ItemGroup>
                """);

        repository.Build("src/App").Clean();

        var catalog = repository.Read("src/App/ownership-catalog.json");
        Assert.Contains("\"id\": \"ordering\"", catalog, StringComparison.Ordinal);
        Assert.Contains("\"id\": \"payments\"", catalog, StringComparison.Ordinal);
        Assert.Contains("\"src/Payments/Payments.csproj\"", catalog, StringComparison.Ordinal);
        Assert.DoesNotContain("System.Runtime", catalog, StringComparison.Ordinal);
    }

    [Fact]
    public void Solution_WritesTheCatalogOfItsProjects()
    {
        using var repository = new TestRepository().WithRegistry()
            .WithLibrary("Payments", TestRepository.Declarations(), targetFrameworks: "net10.0;netstandard2.0")
            .WithLibrary("Ordering", TestRepository.Declarations("ordering", "ordering"))
            .Write("Directory.Solution.targets", """<Project><Import Project="Solution.targets" Sdk="OwnershipAnalyzers" /></Project>""");
        repository.DotNet("new", "sln", "-n", "Shop", "--format", "sln").Succeeded();
        repository.DotNet("sln", "add", "src/Payments", "src/Ordering").Succeeded();

        repository.Build("Shop.sln").Clean();
        var fromSolution = repository.Read("ownership-catalog.json");
        repository.BuildCatalog().Clean();

        Assert.Equal(repository.Read("catalog/ownership-catalog.json"), fromSolution);
    }
}
