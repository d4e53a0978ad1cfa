using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Projects that are not the plain library that everybody tests.</summary>
public class OddProjectTests
{
    private const string Web = """<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>{0}</Project>""";

    [Fact]
    public void ProjectThatCompilesNothing_IsReachedAndBuilds()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments", TestRepository.Declarations())
            .Write("src/Assets/Assets.csproj", """<Project Sdk="Microsoft.Build.NoTargets/3.7.0"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");

        repository.BuildCatalog().Clean();
    }

    [Fact]
    public void WebApplication_PublishesNoProfileAndNoCatalog()
    {
        using var repository = new TestRepository().WithRegistry();
        foreach (var name in new[] { "Shop", "Backend" })
        {
            repository.Write($"src/{name}/Program.cs", "System.Console.WriteLine();")
                .Write($"src/{name}/service.json", "{ \"service\": \"" + name.ToLowerInvariant() + "\", \"team\": \"payments\", \"stage\": \"runtime\" }");
        }

        repository.Write("src/Backend/Backend.csproj", Web.Replace("{0}", "", StringComparison.Ordinal))
            .Write("src/Shop/Shop.csproj", Web.Replace("{0}", """<PropertyGroup><OwnershipCatalogFile>ownership-catalog.json</OwnershipCatalogFile></PropertyGroup><ItemGroup><ProjectReference Include="../Backend/Backend.csproj" /></ItemGroup>""", StringComparison.Ordinal));

        repository.Build("src/Shop").Clean();
        repository.DotNet("publish", "src/Shop", "-o", repository["out"], "-tl:off", "-nr:false").Clean();

        Assert.DoesNotContain(Directory.GetFiles(repository["out"]).Select(Path.GetFileName), name => name is "service.json" or "ownership.json" or "ownership-catalog.json");
        Assert.Contains("\"backend\"", repository.Read("src/Shop/ownership-catalog.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void MetadataAttributesOff_SaysThatDeclarationsAreLost()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments", TestRepository.Declarations(),
            "<PropertyGroup><GenerateAssemblyMetadataAttributes>false</GenerateAssemblyMetadataAttributes><OwnershipTeam>payments</OwnershipTeam></PropertyGroup>");

        var finding = Assert.Single(repository.Build("src/Payments").Succeeded().Findings);

        Assert.Equal("OWN0007", finding.Id);
        Assert.Contains("GenerateAssemblyMetadataAttributes is false", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DisabledProject_IsNotCalledUnreached()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments", TestRepository.Declarations())
            .WithLibrary("Left", project: "<PropertyGroup><OwnershipEnabled>false</OwnershipEnabled></PropertyGroup>");

        repository.BuildCatalog().Clean();
    }

    [Fact]
    public void FoldersNamedLikeOutput_AreSourceAndHiddenOnesAreNot()
    {
        using var repository = new TestRepository().WithRegistry()
            .WithLibrary("Artifacts", TestRepository.Declarations()).WithLibrary("Copy", TestRepository.Declarations(service: "copy"));
        Directory.CreateDirectory(repository[".worktrees"]);
        Directory.Move(repository["src/Copy"], repository[".worktrees/Copy"]);

        repository.BuildCatalog().Clean();

        var catalog = repository.Read("catalog/ownership-catalog.json");
        Assert.Contains("\"Artifacts\"", catalog, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Copy\"", catalog, StringComparison.Ordinal);
    }

    [Fact]
    public void EscapesInAValue_ReachTheAssemblyAsWritten()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments")
            .Write("src/Payments/service.json", "{ \"service\": \"a%2Db\", \"team\": \"payments\", \"stage\": \"runtime\" }");

        var finding = Assert.Single(repository.Build("src/Payments").Succeeded().Findings);

        Assert.Equal(("OWN1005", "src/Payments/service.json(1,14)"), (finding.Id, finding.Place));
    }
}
