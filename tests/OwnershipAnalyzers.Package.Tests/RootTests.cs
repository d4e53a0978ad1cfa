using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Where the repository begins, and what the catalog is about, must not depend on how somebody says it.</summary>
public class RootTests
{
    private static TestRepository RegistryBesideTheCode()
    {
        var repository = new TestRepository().WithRegistry().WithLibrary("Payments", TestRepository.Declarations())
            .Write("Directory.Build.props", "<Project><PropertyGroup><OwnershipRegistryFile>$(MSBuildThisFileDirectory)eng/ownership.json</OwnershipRegistryFile></PropertyGroup></Project>");
        Directory.CreateDirectory(repository["eng"]);
        File.Move(repository["ownership.json"], repository["eng/ownership.json"]);
        return repository;
    }

    [Fact]
    public void RegistryBesideTheCode_CataloguesTheWholeRepository()
    {
        using var repository = RegistryBesideTheCode();

        repository.BuildCatalog().Clean();

        Assert.Contains("\"src/Payments/Payments.csproj\"", repository.Read("catalog/ownership-catalog.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void RegistryBelowTheCatalog_SaysThatRootsDifferAndWhatHelps()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments", TestRepository.Declarations());
        CiRepository.Git(repository.Root, "init", "-q");
        File.Move(repository["ownership.json"], repository["src/ownership.json"]);

        var finding = Assert.Single(repository.BuildCatalog().Succeeded().Findings);

        Assert.Equal("OWN0009 src/Payments/obj/Debug/net10.0/Payments.ownership.json", $"{finding.Id} {finding.Place}");
        Assert.Contains("'Payments/Payments.csproj' to one and not to the other. Move ownership.json to the root of the repository, or set OwnershipRoot and OwnershipRegistryFile in a Directory.Build.props there", finding.Message, StringComparison.Ordinal);

        repository.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <OwnershipRoot>$(MSBuildThisFileDirectory)</OwnershipRoot>
                <OwnershipRegistryFile>$(MSBuildThisFileDirectory)src/ownership.json</OwnershipRegistryFile>
              </PropertyGroup>
            </Project>
            """);
        repository.BuildCatalog().Clean();
        Assert.Contains("\"src/Payments/Payments.csproj\"", repository.Read("catalog/ownership-catalog.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void CatalogFileOnTheCommandLine_IsThatOfTheCatalogProject()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments", TestRepository.Declarations());

        repository.BuildCatalog("-p:OwnershipCatalogFile=out.json").Clean();

        Assert.True(File.Exists(repository["catalog/out.json"]));
        Assert.False(File.Exists(repository["src/Payments/out.json"]));
    }

    [Fact]
    public void ReferenceThatEveryProjectGets_DoesNotNarrowTheCatalog()
    {
        using var repository = new TestRepository().WithRegistry()
            .WithLibrary("Payments", TestRepository.Declarations()).WithLibrary("Shared", TestRepository.Declarations())
            .Write("Directory.Build.props", """
                <Project>
                  <ItemGroup Condition="'$(MSBuildProjectName)' != 'Shared'"><ProjectReference Include="$(MSBuildThisFileDirectory)src/Shared/Shared.csproj" /></ItemGroup>
                </Project>
                """);

        repository.BuildCatalog().Clean();

        Assert.Contains("\"src/Payments/Payments.csproj\"", repository.Read("catalog/ownership-catalog.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenRegistryThatNoProjectReads_IsReportedByTheCatalog()
    {
        using var repository = new TestRepository(wayIn: WayIn.Sdk).WithRegistry().WithLibrary("Payments").Write("ownership.json", "{ \"teams\": [} }");

        Assert.Contains(repository.BuildCatalog().Findings, finding => finding.Id == "OWN0001");
    }
}
