using Microsoft.Build.Utilities;
using OwnershipAnalyzers.Tests;

[assembly: System.Reflection.AssemblyMetadata("Ownership.Team", "payments")]

namespace OwnershipAnalyzers.Tasks.Tests;

public sealed class ReferencedAssemblyTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Package_IsThePlace() => Assert.Equal(
        "nuget:Acme.Lib/1.2.0",
        PlaceOf(new() { ["NuGetPackageId"] = "Acme.Lib", ["NuGetPackageVersion"] = "1.2.0" }));

    [Fact]
    public void AssemblyFromAnyFolder_IsPlacedByItsName() => Assert.Equal("OwnershipAnalyzers.Tasks.Tests.dll", PlaceOf([]));

    private string PlaceOf(Dictionary<string, string> metadata)
    {
        var reference = new TaskItem(typeof(ReferencedAssemblyTests).Assembly.Location, metadata);
        return Assert.Single(ReferencedAssembly.ToManifest(reference, _folder.Path)!.Declarations).Place.Text;
    }
}
