using System.Text.Json.Nodes;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Links that lead in circles or nowhere, and folders whose names mean something to MSBuild or a shell: the catalog has each project once.</summary>
public class OddFolderTests
{
    [Theory]
    [InlineData("Bob's @home #1 (x) [w]")]
    [InlineData("a;b")]
    public void CatalogOfOddFolders_HasEachProjectOnce(string folder)
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments", TestRepository.Declarations())
            .Write($"src/{folder}/Odd.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""")
            .Write($"src/{folder}/Ownership.cs", "using Ownership;\n" + TestRepository.Declarations("ordering", "ordering"));
        Directory.CreateSymbolicLink(repository["src/again"], repository.Root);
        Directory.CreateSymbolicLink(repository["src/Payments/up"], repository["src"]);
        Directory.CreateSymbolicLink(repository["src/self"], repository["src/self"]);
        Directory.CreateSymbolicLink(repository["src/nothing"], repository["nowhere"]);

        repository.BuildCatalog().Clean();

        var assemblies = JsonNode.Parse(repository.Read("catalog/ownership-catalog.json"))!["assemblies"]!.AsArray();
        string[] projects = ["src/Payments/Payments.csproj", $"src/{folder}/Odd.csproj"];
        Assert.Equal(projects.Order(StringComparer.Ordinal), assemblies.Select(assembly => (string?)assembly!["project"]).Order(StringComparer.Ordinal));
    }
}
