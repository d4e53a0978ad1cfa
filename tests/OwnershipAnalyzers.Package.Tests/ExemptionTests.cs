using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>An exemption holds for compiler and catalog until its last day, and nothing compiles again until then.</summary>
public class ExemptionTests
{
    [Fact]
    public void Exemption_HoldsUntilItsLastDay()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments", "[assembly: OwningTeam(\"payments\")]\n[assembly: ServiceBoundary(\"payments\")]");
        repository.Replace("ownership.json", "\"policy\"", """
            "exemptions": [
              { "rule": "OWN3001", "service": "payments", "reason": "unclear until spring", "approvedBy": "platform", "expires": "2027-03-31" }
            ],
              "policy"
            """);

        repository.BuildCatalog("-p:OwnershipAsOf=2026-11-23").Clean();
        var before = repository.Times("*.dll");
        repository.BuildCatalog("-p:OwnershipAsOf=2027-03-31").Clean();
        Assert.Equal(before, repository.Times("*.dll"));
        Assert.Contains("unclear until spring (approved by platform, until 2027-03-31)", repository.Read("catalog/bin/Debug/ownership.sarif"), StringComparison.Ordinal);

        var expired = repository.BuildCatalog("-p:OwnershipAsOf=2027-04-01").Succeeded();

        Assert.Equal(["OWN3001 src/Payments/Ownership.cs(1,1)", "OWN9002 ownership.json(8,3)"], expired.Findings.Select(finding => $"{finding.Id} {finding.Place}").Order(StringComparer.Ordinal));
    }
}
