using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Whether a service may change its stage depends on the stage it had.</summary>
public sealed class EarlierCatalogTests : IDisposable
{
    private const string Catalog = "catalog/ownership-catalog.json";

    private readonly TestRepository _repository = new TestRepository().WithRegistry().WithLibrary("Payments", TestRepository.Declarations());

    public EarlierCatalogTests() => _repository.BuildCatalog().Succeeded();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void IllegalMove_ReportsUntilItIsMended()
    {
        Declare("Retired");

        var first = _repository.BuildCatalog().Succeeded();
        var second = _repository.BuildCatalog().Succeeded();
        Declare("Deprecated");
        var mended = _repository.BuildCatalog().Succeeded();

        Assert.Equal("src/Payments/Payments.csproj", Assert.Single(first.Of("OWN3008")).Place);
        Assert.StartsWith("Service 'payments' went from runtime to retired: ", first.Of("OWN3008").Single().Message, StringComparison.Ordinal);
        Assert.Single(second.Of("OWN3008"));
        Assert.Empty(mended.Of("OWN3008"));
        Assert.Contains("\"stage\": \"deprecated\"", _repository.Read(Catalog), StringComparison.Ordinal);
    }

    [Fact]
    public void CatalogThatIsNamed_IsTheOneToCompareWith()
    {
        _repository.Write("main.json", _repository.Read(Catalog));
        Declare("Retired");
        // As in a fresh clone: the new catalog is checked in with the change.
        _repository.BuildCatalog().Succeeded();
        _repository.DotNet("clean", "catalog/Catalog.proj", "-nr:false").Succeeded();

        Assert.Empty(_repository.BuildCatalog().Succeeded().Of("OWN3008"));
        Assert.Single(_repository.BuildCatalog("-p:OwnershipPreviousCatalog=../main.json").Succeeded().Of("OWN3008"));
        Assert.Equal("none.json", Assert.Single(_repository.BuildCatalog("-p:OwnershipPreviousCatalog=../none.json").Succeeded().Of("OWN0013")).Place);
    }

    [Fact]
    public void CatalogWithMarksOfAMerge_ReportsAndIsWrittenAnew()
    {
        _repository.Replace(Catalog, "  \"services\"", "<<<<<<< HEAD\n  \"services\"");

        Assert.Equal($"{Catalog}(4,1)", Assert.Single(_repository.BuildCatalog().Succeeded().Of("OWN0013")).Place);
        Assert.Empty(_repository.BuildCatalog().Succeeded().Of("OWN0013"));
    }

    [Fact]
    public void RunningServiceIsGone_ReportsAtTheCatalogProject()
    {
        _repository.WithLibrary("Ordering", TestRepository.Declarations("ordering", "ordering"));
        Directory.Delete(_repository["src/Payments"], recursive: true);

        Assert.Equal("catalog/Catalog.proj", Assert.Single(_repository.BuildCatalog().Succeeded().Of("OWN3008")).Place);
    }

    private void Declare(string stage) => _repository.WithLibrary("Payments", TestRepository.Declarations(stage: stage));
}
