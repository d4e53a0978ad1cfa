using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>A repository may lie in a folder of any name.</summary>
public class PathTests
{
    [Fact]
    public void WrongTeamInTheProjectFile_IsReportedAtItsPlace()
    {
        using var repository = new TestRepository("C# code").WithRegistry().WithLibrary("Payments", project:
            "<PropertyGroup><OwnershipTeam>paymnets</OwnershipTeam><OwnershipService>payments</OwnershipService><OwnershipStage>Runtime</OwnershipStage></PropertyGroup>");

        var finding = Assert.Single(repository.Build("src/Payments").Succeeded().Findings);

        Assert.Equal("OWN1002", finding.Id);
        Assert.Matches(@"^src/Payments/Payments\.csproj\(\d+,\d+\)$", finding.Place);
    }
}
