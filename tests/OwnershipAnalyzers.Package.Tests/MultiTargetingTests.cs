using System.Text.Json;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

public class MultiTargetingTests
{
    [Fact]
    public void EachTargetFramework_ReportsTheSameFindings()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments", "[assembly: OwningTeam(\"paymnets\")]", targetFrameworks: "net10.0;netstandard2.0");

        var findings = repository.Build("src/Payments").Succeeded().Findings;

        Assert.Equal(2 * 3, findings.Count);
        Assert.Equal(3, findings.Distinct().Count());
    }

    [Fact]
    public void Catalog_HasOneEntryForTheAssembly()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments", TestRepository.Declarations(), targetFrameworks: "net10.0;netstandard2.0");

        repository.BuildCatalog().Clean();

        using var catalog = JsonDocument.Parse(repository.Read("catalog/ownership-catalog.json"));
        var assembly = Assert.Single(catalog.RootElement.GetProperty("assemblies").EnumerateArray());
        Assert.Equal(["net10.0", "netstandard2.0"], assembly.GetProperty("targetFrameworks").EnumerateArray().Select(framework => framework.GetString()));
    }
}
