using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Each team is as strict as the registry says on the day of the build, however its projects declare it.</summary>
public class AdoptionTests
{
    private const string Registry = """
        {
          "teams": { "payments": {}, "ordering": {} },
          "policy": { "severities": { "OWN2003": "none", "OWN4001": "none" } },
          "adoption": { "waves": [{ "teams": ["payments"], "mode": "strict", "from": "2027-03-01" }] }
        }
        """;

    private const string Payments = "[assembly: OwningTeam(\"payments\")]\n[assembly: ServiceBoundary(\"payments\")]";

    private const string Ordering = "<PropertyGroup><OwnershipTeam>ordering</OwnershipTeam><OwnershipService>ordering</OwnershipService></PropertyGroup>";

    /// <summary>One team in an attribute, one in a property, and neither says a stage.</summary>
    private static TestRepository Repository() => new TestRepository().WithRegistry().Write("ownership.json", Registry)
        .WithLibrary("Payments", Payments).WithLibrary("Ordering", project: Ordering);

    private static string[] Loud(BuildResult build) => [.. build.Of("OWN3001").Select(finding => $"{finding.Severity} {finding.Place!.Split('(')[0]}").Order(StringComparer.Ordinal)];

    [Fact]
    public void WaveThatBegins_MakesOneTeamStrict()
    {
        using var repository = Repository();

        Assert.Equal(["warning src/Ordering/OrderingCode.cs", "warning src/Payments/Ownership.cs"], Loud(repository.BuildCatalog("-p:OwnershipAsOf=2027-02-28").Succeeded()));
        var before = repository.Times("*.dll");
        Assert.Empty(repository.BuildCatalog("-p:OwnershipAsOf=2026-11-01").Succeeded().Of("OWN3001"));
        Assert.Equal(before, repository.Times("*.dll"));

        Assert.Equal(["error src/Payments/Ownership.cs", "warning src/Ordering/OrderingCode.cs"], Loud(repository.Build("catalog/Catalog.proj", "-p:OwnershipAsOf=2027-03-01", "-p:BuildInParallel=false")));
    }

    [Fact]
    public void PresetOfTheProjectAndConfigurationOfTheUser_Win()
    {
        using var repository = Repository();
        repository.Write(".editorconfig", "root = true\n[src/Payments/*.cs]\ndotnet_diagnostic.OWN3001.severity = warning\n");

        Assert.Equal(["warning src/Payments/Ownership.cs"], Loud(repository.Build("src/Payments", "-p:OwnershipAsOf=2027-03-01").Succeeded()));
        Assert.Equal(["error src/Ordering/OrderingCode.cs"], Loud(repository.Build("src/Ordering", "-p:OwnershipAnalysisMode=Strict", "-p:OwnershipAsOf=2027-03-01")));
        Assert.Empty(Loud(repository.Build("src/Ordering", "-p:OwnershipAnalysisMode=None").Succeeded()));
    }
}
