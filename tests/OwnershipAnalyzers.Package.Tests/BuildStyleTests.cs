using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>The catalog must not depend on how, where or under which culture it is built.</summary>
public class BuildStyleTests
{
    [Fact]
    public void EveryStyleOfBuild_WritesTheSameCatalog()
    {
        using var repository = Shop("repo");
        var plain = Catalog(repository);

        Assert.Equal(plain, Catalog(repository));
        Assert.Equal(plain, Catalog(repository, "--no-incremental"));
        Assert.Equal(plain, Catalog(repository, "-mt"));
        Assert.Equal(plain, Catalog(repository, "-m:2"));
        Assert.Equal(plain, Catalog(repository, "--no-restore", "-graph", "-isolate"));
        Assert.Equal(plain, Catalog(repository, "-c", "Release"));
    }

    [Fact]
    public void AnotherFolderAndCulture_WriteTheSameCatalog()
    {
        using var one = Shop("repo");
        using var other = Shop("Überraschung in einem Ordner (2)");
        other.Locale = "tr_TR.UTF-8";

        Assert.Equal(Catalog(one), Catalog(other));
    }

    private static TestRepository Shop(string folder) => new TestRepository(folder).WithRegistry()
        .WithLibrary("Payments", TestRepository.Declarations(), targetFrameworks: "net10.0;netstandard2.0")
        .WithLibrary("Ordering", project: """
            <PropertyGroup><OwnershipTeam>ordering</OwnershipTeam><OwnershipService>ordering</OwnershipService><OwnershipStage>Runtime</OwnershipStage></PropertyGroup>
            <ItemGroup><ProjectReference Include="../Payments/Payments.csproj" /></ItemGroup>
            """)
        .Write("src/Ordering/UsesPayments.cs", "namespace Ordering { public static class UsesPayments { public static object Type => typeof(Payments.PaymentsCode); } }\n");

    private static string Catalog(TestRepository repository, params IEnumerable<string> arguments)
    {
        File.Delete(repository["catalog/ownership-catalog.json"]);
        repository.BuildCatalog(arguments).Clean();
        return repository.Read("catalog/ownership-catalog.json");
    }
}
