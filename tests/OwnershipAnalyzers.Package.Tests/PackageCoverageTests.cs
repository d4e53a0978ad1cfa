using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>A project that the package does not reach looks compliant; the catalog says that nobody looked.</summary>
public class ReachTests
{
    private const string CutOff = """
        <Project>
          <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
        </Project>
        """;

    [Fact]
    public void NestedPackagesFile_IsNamedAsTheOneThatCutsTheProjectOff()
    {
        using var repository = new TestRepository().WithRegistry()
            .WithLibrary("Payments", TestRepository.Declarations()).WithLibrary("Forgotten")
            .Write("src/Forgotten/Directory.Packages.props", CutOff);

        var finding = Assert.Single(repository.BuildCatalog().Succeeded().Findings);

        Assert.Equal("OWN0009", finding.Id);
        Assert.StartsWith("src/Forgotten/Forgotten.csproj", finding.Place, StringComparison.Ordinal);
        Assert.Contains("src/Forgotten/Directory.Packages.props", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("""<ProjectReference Include="../src/*/*.csproj" />""")]
    public void ExcludedProject_IsNeitherBuiltNorReported(string references)
    {
        using var repository = new TestRepository().WithRegistry()
            .WithLibrary("Payments", TestRepository.Declarations()).WithLibrary("Template")
            .Write("src/Template/Directory.Packages.props", CutOff)
            .Write("catalog/Catalog.proj", $"""<Project Sdk="OwnershipAnalyzers"><ItemGroup>{references}<OwnershipExclude Include="../src/Template/**" /></ItemGroup></Project>""");

        repository.BuildCatalog().Clean();

        Assert.False(Directory.Exists(repository["src/Template/bin"]));
    }

    [Fact]
    public void ProjectOutsideTheCatalogProject_IsReported()
    {
        using var repository = new TestRepository().WithRegistry()
            .WithLibrary("Payments", TestRepository.Declarations()).WithLibrary("Left", TestRepository.Declarations())
            .Write("catalog/Catalog.proj", """<Project Sdk="OwnershipAnalyzers"><ItemGroup><ProjectReference Include="../src/Payments/Payments.csproj" /></ItemGroup></Project>""");

        var finding = Assert.Single(repository.BuildCatalog().Succeeded().Findings);

        Assert.Equal("OWN0009", finding.Id);
        Assert.StartsWith("src/Left/Left.csproj", finding.Place, StringComparison.Ordinal);
    }
}
