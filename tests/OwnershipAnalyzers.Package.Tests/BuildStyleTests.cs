using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>The catalog must not depend on how it is built; where and under which culture, <see cref="AnywhereTests"/> says.</summary>
public class BuildStyleTests
{
    [Fact]
    public void EveryStyleOfBuild_WritesTheSameCatalog()
    {
        using var repository = Shop();
        var plain = Catalog(repository);

        Assert.Equal(plain, Catalog(repository));
        Assert.Equal(plain, Catalog(repository, "--no-incremental"));
        Assert.Equal(plain, Catalog(repository, "-mt"));
        Assert.Equal(plain, Catalog(repository, "-m:2"));
        Assert.Equal(plain, Catalog(repository, "--no-restore", "-graph", "-isolate"));
        Assert.Equal(plain, Catalog(repository, "-c", "Release"));
    }

    private static TestRepository Shop() => new TestRepository().WithRegistry()
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
