using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Builds that write the catalog in other formats too.</summary>
public class ExportTests
{
    [Fact]
    public void CatalogProject_WritesExportsAndReportOnce()
    {
        using var repository = WithProperties("""
            <OwnershipExports>backstage; Backstage = ../out/backstage.yaml</OwnershipExports>
            <OwnershipReport>../out/report.html</OwnershipReport>
            <OwnershipReportSourceUrl>https://code.example/main</OwnershipReportSourceUrl>
            """);

        repository.BuildCatalog().Clean();

        Assert.Contains("name: \"payments\"", repository.Read("catalog/catalog-info.yaml"), StringComparison.Ordinal);
        Assert.Equal(repository.Read("catalog/catalog-info.yaml"), repository.Read("out/backstage.yaml"));
        var report = repository.Read("out/report.html");
        Assert.Contains("<tr id=\"service/payments\">", report, StringComparison.Ordinal);
        Assert.Contains("https://code.example/main/src/Payments/Payments.csproj", report, StringComparison.Ordinal);
        Assert.Contains("\"findings\":[", report, StringComparison.Ordinal);

        var before = repository.Times("*");
        repository.BuildCatalog().Clean();
        Assert.Equal(before[repository["out/report.html"]], repository.Times("*")[repository["out/report.html"]]);
        Assert.Equal(before[repository["out/backstage.yaml"]], repository.Times("*")[repository["out/backstage.yaml"]]);

        repository.DotNet("clean", "catalog/Catalog.proj", "-nr:false").Succeeded();
        Assert.False(File.Exists(repository["out/report.html"]));
        Assert.True(File.Exists(repository["out/backstage.yaml"]));
    }

    [Fact]
    public void Solution_WritesTheSame()
    {
        using var repository = WithProperties("<OwnershipExports>backstage</OwnershipExports><OwnershipReport>report.html</OwnershipReport>")
            .Write("Directory.Solution.targets", """
                <Project>
                  <PropertyGroup><OwnershipExports>backstage</OwnershipExports><OwnershipReport>report.html</OwnershipReport></PropertyGroup>
                  <Import Project="Solution.targets" Sdk="OwnershipAnalyzers" />
                </Project>
                """);
        repository.DotNet("new", "sln", "-n", "Shop", "--format", "sln").Succeeded();
        repository.DotNet("sln", "add", "src/Payments").Succeeded();

        repository.Build("Shop.sln").Clean();
        repository.BuildCatalog().Clean();

        Assert.Equal(repository.Read("catalog/catalog-info.yaml"), repository.Read("catalog-info.yaml"));
        Assert.Equal(repository.Read("catalog/report.html"), repository.Read("report.html"));
    }

    [Fact]
    public void UnknownTarget_ReportsTheListAndWritesTheRest()
    {
        using var repository = WithProperties("<OwnershipExports>backstge;backstage</OwnershipExports>");

        var finding = Assert.Single(repository.BuildCatalog().Findings);

        Assert.Equal(("OWN0010", "error"), (finding.Id, finding.Severity));
        Assert.StartsWith("The property OwnershipExports is 'backstge', which means nothing, so nothing is exported for it. Did you mean 'backstage'? The values are ", finding.Message, StringComparison.Ordinal);
        Assert.Contains("name: \"payments\"", repository.Read("catalog/catalog-info.yaml"), StringComparison.Ordinal);
    }

    private static TestRepository WithProperties(string properties) => new TestRepository().WithRegistry()
        .WithLibrary("Payments", TestRepository.Declarations())
        .Write("catalog/Catalog.proj", $"""<Project Sdk="OwnershipAnalyzers"><PropertyGroup>{properties}</PropertyGroup></Project>""");
}
