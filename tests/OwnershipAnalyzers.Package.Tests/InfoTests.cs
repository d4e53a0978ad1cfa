using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>What <c>dotnet build -t:OwnershipInfo</c> says to somebody who wonders.</summary>
public class InfoTests
{
    [Fact]
    public void ActiveProject_ShowsWhatThePageShows()
    {
        using var repository = new TestRepository()
            .Write("ownership.json", """{ "teams": { "payments": {}, "ordering": {}, "search": {}, "shipping": {}, "web": {} }, "tiers": { "tier-1": { "rank": 1 }, "tier-2": { "rank": 2 } } }""")
            .Write("src/Payments/Acme.Payments.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""")
            .Write("src/Payments/service.json", """{ "service": "payment-processor", "team": "payments", "stage": "runtime" }""");
        var shown = new GuidePage("troubleshooting.md").Blocks.First(block => block.Language == "text").Code.Replace("/home/jo/shop", repository.Root, StringComparison.Ordinal);

        Assert.Equal(shown.TrimEnd('\n').Split('\n'), Info(repository, "src/Payments"));
    }

    [Fact]
    public void PropertyAndProfile_ShowWhereTheyAre()
    {
        using var repository = new TestRepository().WithRegistry()
            .WithLibrary("Payments", project: "<PropertyGroup><OwnershipStage>Runtime</OwnershipStage></PropertyGroup>")
            .Write("src/service.json", """{ "service": "payments", "team": "payments" }""");

        var info = Info(repository, "src/Payments");

        Assert.Contains("  registry    ownership.json (the nearest in the folder of the project or above): 2 teams, 1 tier", info);
        Assert.Contains("  profile     src/service.json", info);
        Assert.Contains("              lifecycle stage Runtime, in src/Payments/Payments.csproj", info);
    }

    [Fact]
    public void RegistryInOtherCase_IsNamed()
    {
        using var repository = new TestRepository().WithLibrary("Payments").Write("Ownership.json", "{}").Write(".git/HEAD", "");

        var info = Info(repository, "src/Payments");

        Assert.Contains("  active      no: there is no registry, and OwnershipAnalysisMode is not set", info);
        Assert.Contains($"  registry    none: no ownership.json in {repository["src/Payments"]} or in a folder above; {repository["Ownership.json"]} has another name: mind the case", info);
        Assert.Contains($"  root        {repository.Root}: the nearest folder with .git", info);
    }

    [Theory]
    [InlineData(WayIn.GlobalPackageReference)]
    [InlineData(WayIn.Sdk)]
    public void SeveralFrameworks_AreAskedOneByOne(WayIn wayIn)
    {
        using var repository = new TestRepository(wayIn: wayIn).WithRegistry().WithLibrary("Payments", project: wayIn.InProject(), targetFrameworks: "net10.0;netstandard2.0");

        Assert.Equal(2, Info(repository, "src/Payments", "-p:OwnershipEnabled=false").Count(line => line == "  active      no: OwnershipEnabled is 'false'"));
    }

    [Fact]
    public void CatalogProject_ListsItsProjects()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments").WithLibrary("Ordering").Write("ownership.json", "{ \"teams\": { ");

        var info = Info(repository, "catalog/Catalog.proj");

        Assert.Contains(info, line => line.StartsWith("  registry    ownership.json (the nearest in the folder of the project or above), which cannot be read: ", StringComparison.Ordinal));
        Assert.Equal(["  projects    2 built and listed", "              src/Ordering/Ordering.csproj", "              src/Payments/Payments.csproj"], info[^3..]);
    }

    private static List<string> Info(TestRepository repository, string project, params IEnumerable<string> arguments)
    {
        var output = repository.Build(project, ["-t:OwnershipInfo", .. arguments]).Succeeded().Output;
        Assert.DoesNotContain("error", output, StringComparison.Ordinal);
        // MSBuild indents what a project says.
        return [.. output.Split('\n').Select(line => line.TrimEnd()).SkipWhile(line => !line.TrimStart().StartsWith("OwnershipAnalyzers ", StringComparison.Ordinal))
            .TakeWhile(line => line.Length > 0).Select(line => line.StartsWith("  ", StringComparison.Ordinal) ? line[2..] : line)];
    }
}
