using System.Xml.Linq;
using OwnershipAnalyzers.Build.Monorepo;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>The repositories that are generated to measure with.</summary>
public class MonorepoTests
{
    [Fact]
    public void SameSeed_SameBytes()
    {
        Assert.Equal(Files(40, seed: 7), Files(40, seed: 7));
        Assert.NotEqual(Files(40, seed: 7), Files(40, seed: 8));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(5_000)]
    public void References_LeadToProjectsThatExistAndNeverBack(int projects)
    {
        var references = Files(projects, seed: 1).Where(file => file.Path.EndsWith(".csproj", StringComparison.Ordinal)).ToDictionary(file => file.Path, References);

        Assert.Equal(projects, references.Count);
        Assert.All(references.Values.SelectMany(used => used), used => Assert.Contains(used, references));
        // Taking away what references nothing that is left ends with nothing, unless there is a cycle.
        var left = references.Keys.ToHashSet(StringComparer.Ordinal);
        while (left.RemoveWhere(project => !references[project].Any(left.Contains)) > 0)
        {
        }

        Assert.Empty(left);
    }

    [Fact]
    public void Catalog_FindsThePlannedFaultsAndNoOthers()
    {
        using var repository = new TestRepository();
        var plan = Planner.Of(12, seed: 1);
        MonorepoFiles.Write(plan, new MonorepoOptions { Projects = 12, Output = repository.Root, Feed = PackedPackage.Feed });
        repository.Write("NuGet.config", PackedPackage.NuGetConfig);

        var findings = repository.BuildCatalog().Succeeded().Findings;

        Assert.NotEmpty(plan.ExpectedFindings);
        Assert.Equal(plan.ExpectedFindings.Order(StringComparer.Ordinal), findings.Distinct().Select(finding => finding.Id).Order(StringComparer.Ordinal));
        // The same projects build without the package, after which nothing of ours is left to build.
        repository.Build("Monorepo.slnx", "-p:WithOwnership=false").Clean();
    }

    private static List<(string Path, string Content)> Files(int projects, int seed) =>
        [.. MonorepoFiles.Of(Planner.Of(projects, seed), new MonorepoOptions { Projects = projects, Seed = seed, Feed = "feed" })];

    private static List<string> References((string Path, string Content) project) =>
    [
        .. XDocument.Parse(project.Content).Descendants("ProjectReference")
            .Select(reference => Path.GetRelativePath("/", Path.GetFullPath(reference.Attribute("Include")!.Value, "/" + Path.GetDirectoryName(project.Path))).Replace('\\', '/')),
    ];
}
