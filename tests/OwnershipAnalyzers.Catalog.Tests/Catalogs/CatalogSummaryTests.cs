using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.Joining;

namespace OwnershipAnalyzers.Tests.Catalogs;

public class CatalogSummaryTests
{
    [Fact]
    public void Example_IsReadable() => Assert.Equal("""
        Services (2)
          service            team      stage    tier    assemblies
          inventory          -         -        -       2
          payment-processor  payments  runtime  tier-1  2

        Teams (3)
          team       assemblies  services
          idle       0           -
          inventory  1           -
          payments   3           payment-processor

        Coverage of 6 assemblies (1 more out of scope)
          with an owning team           4    66 %
          with a service boundary       4    66 %
          with a lifecycle stage        2    33 %

        """, CatalogSummary.Render(CatalogBuilder.Build(RepositoryModel.Of(Example.Manifests, Example.Registry.Value, Example.ProfileAt))));

    [Fact]
    public void HostileNames_StayInTheirCells()
    {
        var manifest = Example.Of("A", "net10.0", declared:
            [(Facts.FactKind.Service, new string('x', 5000), ""), (Facts.FactKind.Team, "a\u001b[31m\nb", ""), (Facts.FactKind.Tier, "\u202Etier", "")]);

        var lines = CatalogSummary.Render(CatalogBuilder.Build(RepositoryModel.Of([manifest], null, _ => null))).Split('\n');

        Assert.All(lines, line => Assert.True(line.Length <= 100 && !line.Any(char.IsControl), line));
        Assert.Contains(lines, line => line.Contains("a\\u001b[31m\\u000ab", StringComparison.Ordinal));
    }

    [Fact]
    public void LogicalServices_AreParts()
    {
        Assert.Equal("1 part", Size(assemblies: 0, parts: 1));
        Assert.Equal("2 parts", Size(assemblies: 0, parts: 2));
        Assert.Equal("2 + 1 part", Size(assemblies: 2, parts: 1));

        static string Size(int assemblies, int parts) => CatalogSummary.Render(new Catalog
        {
            Services = [new CatalogService { Id = "a", Assemblies = [.. Enumerable.Repeat("A", assemblies)], Logical = [.. Enumerable.Repeat(new CatalogLogicalPart("B", [], [], 1, 1), parts)] }],
        }).Split('\n')[2].Split("  ", StringSplitOptions.RemoveEmptyEntries)[^1].Trim();
    }

    [Fact]
    public void NothingBuilt_SaysSo() => Assert.Equal("""
        Services (0)

        Teams (0)

        Coverage of 0 assemblies
          with an owning team           0     - %
          with a service boundary       0     - %
          with a lifecycle stage        0     - %

        """, CatalogSummary.Render(new Catalog()));

    [Fact]
    public void UnreachedProjects_AreCounted() =>
        Assert.Contains("Coverage of 0 assemblies (1 project not reached)\n", CatalogSummary.Render(new Catalog(), unreached: 1), StringComparison.Ordinal);
}
