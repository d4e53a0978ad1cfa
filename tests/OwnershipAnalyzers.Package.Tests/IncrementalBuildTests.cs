using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

public sealed class IncrementalBuildTests : IDisposable
{
    private readonly TestRepository _repository = new TestRepository().WithRegistry()
        .WithLibrary("Payments")
        .WithLibrary("Client", TestRepository.Declarations("ordering", "ordering"), """<ItemGroup><ProjectReference Include="../Payments/Payments.csproj" /></ItemGroup>""")
        .Write("src/Payments/service.json", """
            {
              "service": "payments", "team": "payments", "stage": "runtime",
              "runbooks": [ { "path": "docs/runbook.md", "reviewedOn": "2026-09-01" } ]
            }
            """)
        .Write("src/Payments/docs/runbook.md", "# Runbook");

    public IncrementalBuildTests() => _repository.BuildCatalog().Clean();

    [Fact]
    public void NothingChanged_NothingIsWritten()
    {
        var before = Everything();

        _repository.BuildCatalog().Clean();

        Assert.Equal(before, Everything());
    }

    [Fact]
    public void ContactChanged_RecompilesNothingAndUpdatesTheCatalog()
    {
        var before = _repository.Times("*.dll");

        _repository.Replace("ownership.json", "#payments", "#payments-help");
        _repository.BuildCatalog().Clean();

        Assert.Equal(before, _repository.Times("*.dll"));
        Assert.Contains("#payments-help", _repository.Read("catalog/ownership-catalog.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void RunbookChanged_RecompilesNothingAndUpdatesTheCatalog()
    {
        var before = _repository.Times("*.dll");

        _repository.Replace("src/Payments/service.json", "2026-09-01", "2026-11-01");
        _repository.BuildCatalog().Clean();

        Assert.Equal(before, _repository.Times("*.dll"));
        Assert.Contains("2026-11-01", _repository.Read("catalog/ownership-catalog.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void LinesAddedAboveTheFacts_RecompileNothing()
    {
        var before = _repository.Times("*.dll");

        _repository.Replace("src/Payments/service.json", "{\n  \"service\"", "{\n  \"name\": \"Payments\",\n  \"description\": \"Takes the money.\",\n  \"service\"");
        _repository.BuildCatalog().Clean();

        Assert.Equal(before, _repository.Times("*.dll"));
    }

    [Fact]
    public void TeamChangedInProfile_ReachesAssemblyAndCatalog()
    {
        _repository.Replace("src/Payments/service.json", "\"team\": \"payments\"", "\"team\": \"ordering\"");

        _repository.BuildCatalog().Clean();

        Assert.Contains("\"ordering\"", _repository.Read("src/Payments/obj/Debug/net10.0/Payments.ownership.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"team\": \"payments\"", _repository.Read("catalog/ownership-catalog.json").Replace("\"profile\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_RemovesSliceAndManifestAndKeepsTheCatalog()
    {
        Assert.NotEmpty(_repository.Times("*.ownership.*"));

        _repository.DotNet("clean", "catalog/Catalog.proj", "-tl:off").Succeeded();

        Assert.Empty(_repository.Times("*.ownership.*"));
        Assert.True(File.Exists(_repository["catalog/ownership-catalog.json"]));
    }

    public void Dispose() => _repository.Dispose();

    private Dictionary<string, DateTime> Everything() =>
        new[] { "*.dll", "*.ownership.slice", "*.ownership.json", "ownership-catalog.json" }
            .SelectMany(_repository.Times).ToDictionary(time => time.Key, time => time.Value);
}
