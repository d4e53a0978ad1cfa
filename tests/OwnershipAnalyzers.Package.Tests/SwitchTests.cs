using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

public class SwitchTests
{
    [Fact]
    public void RepositoryWithoutRegistry_StaysSilent()
    {
        using var repository = new TestRepository().WithLibrary("Payments");

        repository.Build("src/Payments").Clean();

        Assert.Empty(repository.Times("*.ownership.*"));
    }

    [Fact]
    public void OwnershipDisabled_StaysSilentAndAttributesStillCompile()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments", "[assembly: OwningTeam(\"nobody\")]");

        repository.Build("src/Payments", "-p:OwnershipEnabled=false").Clean();

        Assert.Empty(repository.Times("*.ownership.*"));
    }

    [Fact]
    public void Preset_DecidesHowLoudFindingsAre()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments", "[assembly: ServiceTier(\"tier-1\")]");
        repository.DotNet("restore", "src/Payments").Succeeded();

        Assert.Equal(["warning", "warning", "warning"], Severities("Default"));
        Assert.Equal(["warning", "warning", "warning"], Severities("Recommended"));
        Assert.Equal(["error", "error", "error"], Severities("Strict"));
        Assert.Equal(["error", "error", "error"], Severities("strict"));

        IEnumerable<string> Severities(string preset) =>
            repository.Build("src/Payments", "--no-restore", $"-p:OwnershipAnalysisMode={preset}").Findings.Select(finding => finding.Severity);
    }

    [Fact]
    public void PresetNone_StaysSilentAndStillWritesTheManifest()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments");

        repository.Build("src/Payments", "-p:OwnershipAnalysisMode=None").Clean();

        Assert.True(File.Exists(repository["src/Payments/obj/Debug/net10.0/Payments.ownership.json"]));
    }

    [Fact]
    public void CatalogDisabled_WritesNothingAndTheCompilerStillChecks()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments", "[assembly: OwningTeam(\"nobody\")]");

        var build = repository.BuildCatalog("-p:OwnershipCatalogEnabled=false").Succeeded();

        Assert.Equal(["OWN1002", "OWN1004", "OWN3001"], build.Findings.Select(finding => finding.Id).Order());
        Assert.Empty(repository.Times("*.ownership.json"));
        Assert.False(File.Exists(repository["catalog/ownership-catalog.json"]));
    }

    /// <summary>A rule of the compiler, and one of the catalog; what else there is to say is still said.</summary>
    [Fact]
    public void OneRuleOff_StaysSilentAndTheOthersReport()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments", "[assembly: OwningTeam(\"payments\")]\n[assembly: ServiceBoundary(\"payments\")]")
            .WithLibrary("Ordering", "[assembly: OwningTeam(\"nobody\")]")
            .Replace("ownership.json", "\"OWN4001\": \"none\"", "\"OWN4001\": \"warning\"")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.OWN1002.severity = none\n").Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.OWN1004.severity = none\n");

        Assert.Equal(["OWN3001", "OWN3001"], repository.BuildCatalog().Succeeded().Findings.Select(finding => finding.Id).Order());
    }

    [Fact]
    public void PresetWithoutRegistry_SaysWhereItLooked()
    {
        using var repository = new TestRepository().WithLibrary("Payments", TestRepository.Declarations());

        var finding = Assert.Single(repository.Build("src/Payments", "-p:OwnershipAnalysisMode=Recommended").Succeeded().Findings);

        Assert.Equal("OWN0006", finding.Id);
        Assert.Contains("Payments.csproj", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TestProject_StaysSilentAndIsNotCountedAsUnreached()
    {
        using var repository = new TestRepository().WithRegistry()
            .WithLibrary("Payments", TestRepository.Declarations())
            .WithLibrary("PaymentsTests", project: "<PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup>");

        repository.BuildCatalog().Clean();

        Assert.DoesNotContain("PaymentsTests", repository.Read("catalog/ownership-catalog.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void TestProject_CanOptIn()
    {
        using var repository = new TestRepository().WithRegistry()
            .WithLibrary("PaymentsTests", project: "<PropertyGroup><IsTestProject>true</IsTestProject><OwnershipScope>Owned</OwnershipScope></PropertyGroup>");

        Assert.Contains(repository.Build("src/PaymentsTests").Findings, finding => finding.Id == "OWN1001");
    }
}
