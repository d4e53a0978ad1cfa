using System.IO.Compression;
using System.Text.Json;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>The packed templates, installed and used as people use them.</summary>
public sealed class TemplateTests(InstalledTemplates templates) : IClassFixture<InstalledTemplates>
{
    private static string Package => InstalledTemplates.Package;

    private BuildResult New(TestRepository repository, params IEnumerable<string> arguments) =>
        repository.DotNet("new", [.. arguments, "--debug:custom-hive", templates.Hive]);

    [Fact]
    public void RepositoryOfTemplates_ReportsOnlyWhatItsOwnerHasToSay()
    {
        using var repository = new TestRepository();
        // Only the template names the version.
        File.Delete(repository["global.json"]);
        repository.WithLibrary("Payments").WithLibrary("Refunds");

        var created = New(repository, "ownership", "--team", "card-payments").Succeeded();
        New(repository, "ownership-service", "--output", "src/Payments", "--service", "payment-processor", "--team", "card-payments", "--tier", "tier-1").Succeeded();
        New(repository, "ownership-service", "--output", "src/Refunds", "--service", "refunds", "--team", "card-payments", "--stage", "design").Succeeded();
        var build = repository.BuildCatalog().Succeeded();

        Assert.Contains($"<GlobalPackageReference Include='OwnershipAnalyzers' Version='{PackedPackage.Version}' />", created.Output, StringComparison.Ordinal);
        Assert.Contains("\"card-payments\": { \"name\": \"Card Payments\" }", repository.Read("ownership.json"), StringComparison.Ordinal);
        Assert.Equal(
            ["OWN2003 src/Payments/service.json(3,14)", "OWN2003 src/Refunds/service.json(3,14)", "OWN4001 ownership.json(5,5)"],
            build.Findings.Select(finding => $"{finding.Id} {finding.Place}").Distinct().Order(StringComparer.Ordinal));
        using var catalog = JsonDocument.Parse(repository.Read("catalog/ownership-catalog.json"));
        Assert.Equal(
            ["payment-processor card-payments runtime tier-1", "refunds card-payments design "],
            catalog.RootElement.GetProperty("services").EnumerateArray().Select(service =>
                $"{Text(service, "id")} {Text(service, "team")} {Text(service, "stage")} {Text(service, "tier")}"));
    }

    [Fact]
    public void RepositoryOfTemplateWithoutOptions_HasNoFinding()
    {
        using var repository = new TestRepository();

        New(repository, "ownership").Succeeded();

        repository.BuildCatalog().Clean();
    }

    [Fact]
    public void TextThatNeedsEscapes_IsStillJson()
    {
        using var repository = new TestRepository();

        New(repository, "ownership-service", "--service", "a\"b\\c", "--team", "d\"e").Succeeded();

        using var profile = JsonDocument.Parse(repository.Read("service.json"));
        Assert.Equal("a\"b\\c d\"e", $"{Text(profile.RootElement, "service")} {Text(profile.RootElement, "team")}");
    }

    [Fact]
    public void FileThatExists_IsNotOverwritten()
    {
        using var repository = new TestRepository();
        repository.Write("service.json", "{}");

        var result = New(repository, "ownership-service", "--service", "search", "--team", "search");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Equal("{}", repository.Read("service.json"));
    }

    [Theory]
    [InlineData("--team", "search")]
    [InlineData("--service", "search")]
    [InlineData("--service", "search", "--team", "search", "--stage", "sunset")]
    public void ServiceWithoutAnOwnerOrWithAnUnknownStage_IsRefused(params string[] options)
    {
        using var repository = new TestRepository();

        Assert.NotEqual(0, New(repository, ["ownership-service", .. options]).ExitCode);
        Assert.False(File.Exists(repository["service.json"]));
    }

    [Fact]
    public void Package_HoldsTemplatesAndNothingElse()
    {
        using var package = ZipFile.OpenRead(Package);

        Assert.Equal(
            [
                "README.md",
                "content/ownership-service/.template.config/dotnetcli.host.json", "content/ownership-service/.template.config/template.json", "content/ownership-service/service.json",
                "content/ownership/.template.config/dotnetcli.host.json", "content/ownership/.template.config/template.json", "content/ownership/catalog/Catalog.proj", "content/ownership/ownership.json",
            ],
            package.Entries.Select(entry => entry.FullName).Where(name => name == "README.md" || name.StartsWith("content/", StringComparison.Ordinal) || name.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        using var specification = new StreamReader(package.GetEntry("OwnershipAnalyzers.Templates.nuspec")!.Open());
        Assert.Contains("<packageType name=\"Template\" />", specification.ReadToEnd(), StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
