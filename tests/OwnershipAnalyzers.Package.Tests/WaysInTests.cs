using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

public class WaysInTests
{
    [Theory]
    [InlineData(WayIn.GlobalPackageReference)]
    [InlineData(WayIn.PackageReference)]
    [InlineData(WayIn.PackageReferenceWithCentralVersions)]
    [InlineData(WayIn.Sdk)]
    [InlineData(WayIn.SdkAndGlobalPackageReference)]
    public void EachWayIn_FindsWhatIsMissingAndCataloguesWhatIsDeclared(WayIn wayIn)
    {
        using var repository = new TestRepository(wayIn: wayIn).WithRegistry()
            .WithLibrary("Declared", TestRepository.Declarations(), wayIn.InProject())
            .WithLibrary("Undeclared", project: wayIn.InProject());

        var build = repository.BuildCatalog().Succeeded();

        Assert.Equal(["OWN1001", "OWN1004", "OWN3001"], build.Findings.Select(finding => finding.Id).Order());
        Assert.All(build.Findings, finding => Assert.Equal("src/Undeclared/UndeclaredCode.cs(1,1)", finding.Place));
        Assert.Contains("\"Declared\"", repository.Read("catalog/ownership-catalog.json"), StringComparison.Ordinal);
    }
}
