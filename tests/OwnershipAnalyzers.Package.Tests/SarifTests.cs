using System.Text.Json;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>All findings of a build land in one SARIF file, whoever reported them.</summary>
public sealed class SarifTests : IDisposable
{
    private const string Sarif = "catalog/bin/Debug/ownership.sarif";

    // One mistake for each that reports: the C# compiler, and the build of a project (registry and profile).
    private readonly TestRepository _repository = new TestRepository().WithRegistry()
        .WithLibrary("Payments", TestRepository.Declarations("paymints"))
        .Replace("ownership.json", "\"tiers\"", "\"teirs\": {},\n  \"tiers\"")
        .WithLibrary("Ordering")
        .Write("src/Ordering/service.json", """{ "service": "ordering", "team": "ordering", "stage": "runtime" }""")
        .Write("src/service.json", """{ "tier": "tier-1" }""");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void CatalogProject_WritesTheFindingsOfAllWhoReport()
    {
        AddMistakeInFSharp();

        var build = _repository.BuildCatalog("-p:OwnershipAsOf=2026-03-31").Succeeded();

        Assert.Equal(
            [
                "OWN0002 warning ownership.json:6",
                "OWN1002 warning src/Payments/Payments.csproj:",
                "OWN3002 warning src/Tax/Tax.fsproj:7",
                "OWN0005 warning src/service.json:",
            ],
            Results().Select(Short).Where(result => !result.Contains(" note ", StringComparison.Ordinal)));
        Assert.Equal(
            ["OWN0002 ownership.json(6,3)", "OWN0005 src/service.json", "OWN1002 src/Payments/Ownership.cs(3,23)", "OWN3002 src/Tax/Tax.fsproj(7,5)"],
            build.Findings.Select(finding => $"{finding.Id} {finding.Place}").Order(StringComparer.Ordinal));
        Assert.Equal("2026-03-31", Run().GetProperty("properties").GetProperty("asOf").GetString());
        var shown = Assert.Single(new GuidePage("sarif.md").Blocks, block => block.Language == "text").Code.TrimEnd('\n');
        Assert.Contains(
            shown.Replace("/home/jo/shop/catalog/bin/Release/ownership.sarif", _repository[Sarif], StringComparison.Ordinal).Replace("12 warnings, 0 suggestions", $"4 warnings, {Results().Count - 4} suggestions", StringComparison.Ordinal),
            build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetFileName(Path.GetDirectoryName(_repository.Root))!, _repository.Read(Sarif), StringComparison.Ordinal);
    }

    [Fact]
    public void LinesAddedAbove_KeepEveryFingerprint()
    {
        AddMistakeInFSharp();
        _repository.BuildCatalog().Succeeded();
        var before = Results();

        foreach (var file in new[] { "ownership.json", "src/service.json", "src/Payments/Ownership.cs", "src/Tax/Tax.fsproj" })
            _repository.Write(file, "\n\n" + _repository.Read(file));
        _repository.BuildCatalog().Succeeded();

        var after = Results();
        Assert.NotEqual(before.Select(Short), after.Select(Short));
        Assert.Equal(before.Select(Fingerprint), after.Select(Fingerprint));
        Assert.Equal(after.Count, after.Select(Fingerprint).Distinct().Count());
    }

    [Fact]
    public void DayThatDoesNotExist_ReportsAndTodayIsRecorded()
    {
        var build = _repository.BuildCatalog("-p:OwnershipAsOf=2026-02-30").Succeeded();

        var finding = Assert.Single(build.Of("OWN0010"));
        Assert.Equal("The property OwnershipAsOf is '2026-02-30', which means nothing, so the day is today. The values are days as year, month and day: 2026-03-31.", finding.Message);
        Assert.Matches(@"^\d{4}-\d\d-\d\d$", Run().GetProperty("properties").GetProperty("asOf").GetString());
        Assert.NotEqual("2026-02-30", Run().GetProperty("properties").GetProperty("asOf").GetString());
        Assert.Contains("OWN0010 warning catalog/Catalog.proj:", Results().Select(Short));
    }

    [Fact]
    public void Clean_DeletesTheFindingsAndKeepsTheCatalog()
    {
        _repository.BuildCatalog().Succeeded();

        _repository.DotNet("clean", "catalog/Catalog.proj", "-nr:false").Succeeded();

        Assert.False(File.Exists(_repository[Sarif]));
        Assert.True(File.Exists(_repository["catalog/ownership-catalog.json"]));
    }

    [Fact]
    public void FileNamedOnTheCommandLine_IsThatOfTheCatalogAlone()
    {
        _repository.Replace("src/Ordering/Ordering.csproj", "</TargetFramework>", "</TargetFramework><OwnershipCatalogFile>ownership-catalog.json</OwnershipCatalogFile>");

        _repository.BuildCatalog("-p:OwnershipSarifFile=out/findings.sarif").Succeeded();

        Assert.Equal([_repository["catalog/out/findings.sarif"]], Directory.GetFiles(_repository.Root, "*.sarif", SearchOption.AllDirectories));
    }

    [Fact]
    public void Application_WritesItsFindingsOnlyWhenAsked()
    {
        _repository.Replace("src/Payments/Payments.csproj", "</TargetFramework>", "</TargetFramework><OwnershipCatalogFile>ownership-catalog.json</OwnershipCatalogFile>");
        _repository.Build("src/Payments").Succeeded();
        Assert.Empty(Directory.GetFiles(_repository.Root, "*.sarif", SearchOption.AllDirectories));

        _repository.Build("src/Payments", "-p:OwnershipSarifFile=bin/findings.sarif").Succeeded();

        Assert.Contains("\"ruleId\": \"OWN1002\"", _repository.Read("src/Payments/bin/findings.sarif"), StringComparison.Ordinal);
    }

    /// <summary>One more mistake, which the catalog reports. The compiler of F# is slow, so only tests have it that are about it.</summary>
    private void AddMistakeInFSharp() => _repository
        .Write("src/Tax/Tax.fsproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OwnershipProfileFile>none.json</OwnershipProfileFile>
                <OwnershipTeam>payments</OwnershipTeam>
                <OwnershipService>tax</OwnershipService>
                <OwnershipStage>Runtme</OwnershipStage>
              </PropertyGroup>
              <ItemGroup><Compile Include="Tax.fs" /></ItemGroup>
            </Project>
            """)
        .Write("src/Tax/none.json", "{}")
        .Write("src/Tax/Tax.fs", "module Tax\nlet rate = 19\n");

    private JsonElement Run() => JsonDocument.Parse(_repository.Read(Sarif)).RootElement.GetProperty("runs")[0];

    private IReadOnlyList<JsonElement> Results() => [.. Run().GetProperty("results").EnumerateArray()];

    /// <summary>Rule, level, file and line.</summary>
    private static string Short(JsonElement result)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var line = place.TryGetProperty("region", out var region) ? region.GetProperty("startLine").GetRawText() : "";
        return $"{result.GetProperty("ruleId").GetString()} {result.GetProperty("level").GetString()} {place.GetProperty("artifactLocation").GetProperty("uri").GetString()}:{line}";
    }

    private static string? Fingerprint(JsonElement result) =>
        result.GetProperty("partialFingerprints").GetProperty("ownershipFinding/v1").GetString();
}
