using System.Text;
using OwnershipAnalyzers.Catalogs;

namespace OwnershipAnalyzers.Tool.Tests.Measures;

public sealed class MergeTests : IDisposable
{
    private readonly MeasureFiles _files = new();

    public void Dispose() => _files.Dispose();

    private Catalog All => CatalogReader.ReadFile(_files["all.json"]);

    [Fact]
    public void TwoRepositories_AreOneCatalog()
    {
        _files.Run("merge shop=shop.json billing=billing.json --output all.json").Fine();

        var payments = All.Services.Single(service => service.Id == "payment-processor");
        Assert.Equal(["checkout"], payments.Consumers);
        Assert.Equal(["billing/src/Payments/Acme.Payments.csproj"], payments.Projects);
        Assert.Equal(["billing/src/Payments/Acme.Payments.csproj"], payments.DeclaredIn["team"]);
        Assert.Equal("shop/src/Checkout/service.json", All.Services.Single(service => service.Id == "checkout").ProfilePath);
        Assert.Contains("shop/src/Tools/Acme.Tools.csproj", All.Assemblies.Select(assembly => assembly.Project));
        Assert.Empty(All.ExternalServices);
        Assert.Equal((4, 3, 1), (All.Coverage.Assemblies, All.Coverage.Owned, All.Coverage.OutOfScope));
        Assert.Equal(["billing", "shop"], All.Repositories!.Select(repository => repository.Name));
        Assert.Null(All.Policy);
        Assert.Null(All.Conflicts);
    }

    [Fact]
    public void MergingAgain_ChangesNothing()
    {
        _files.Run("merge shop=shop.json billing=billing.json --output all.json").Fine();
        var once = _files.Read("all.json");

        _files.Run("merge all.json billing=billing.json all.json --output all.json").Fine();

        Assert.Equal(once, _files.Read("all.json"));
        Assert.Equal(once, CatalogWriter.Write(CatalogReader.Read(Encoding.UTF8.GetBytes(once), "all.json")));
    }

    [Fact]
    public void Contradiction_ReportsBothSourcesAndWritesNothing()
    {
        _files.Write("other.json", _files.Read("billing.json").Replace("\"rank\": 1", "\"rank\": 2", StringComparison.Ordinal).Replace("\"team\": \"payments\"", "\"team\": \"cards\"", StringComparison.Ordinal));

        var result = _files.Run("merge billing=billing.json fork=other.json --output all.json");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("conflict: service 'payment-processor': \"team\" is \"cards\" in fork=", result.Out, StringComparison.Ordinal);
        Assert.Contains("other.json and \"payments\" in billing=", result.Out, StringComparison.Ordinal);
        Assert.Contains("conflict: tier 'tier-1': \"rank\" is 1 in ", result.Out, StringComparison.Ordinal);
        Assert.Contains("2 conflicts; all.json is not written.", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_files["all.json"]));
    }

    [Fact]
    public void KeepGoing_WritesNullAndRemembersTheValues()
    {
        _files.Write("other.json", _files.Read("billing.json").Replace("\"team\": \"payments\"", "\"team\": \"cards\"", StringComparison.Ordinal));

        Assert.Equal(1, _files.Run("merge billing=billing.json fork=other.json --output all.json --keep-going").ExitCode);
        Assert.Null(All.Services.Single().Team);
        Assert.Equal(["cards", "payments"], Assert.Single(All.Conflicts!).Values.Select(value => value.GetString()));

        // A third catalog that says one of the two does not decide.
        _files.Write("third.json", _files.Read("billing.json"));
        Assert.Equal(1, _files.Run("merge all.json third=third.json --output all.json --keep-going").ExitCode);
        Assert.Null(All.Services.Single().Team);
    }

    [Fact]
    public void ServiceFromAPackage_DoesNotOutvoteTheRepositoryThatBuildsIt()
    {
        _files.Write("user.json", """{ "schemaVersion": 1, "services": [ { "id": "payment-processor", "team": "old-team", "stage": "design", "declaredIn": { "team": ["x.dll"] }, "assemblies": ["Acme.Payments"] } ] }""");

        _files.Run("merge user=user.json billing=billing.json --output all.json").Fine();

        Assert.Equal(("payments", "runtime"), (All.Services.Single().Team, All.Services.Single().Stage));
    }

    [Fact]
    public void TwoStatesOfOneRepository_Report()
    {
        _files.Write("other.json", _files.Read("billing.json").Replace("\"owned\": 1", "\"owned\": 0", StringComparison.Ordinal));

        var result = _files.Run("merge billing=billing.json billing=other.json --output all.json");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("conflict: repository 'billing': two different catalogs have this name", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"schemaVersion\": 1, \"services\": [", "it is not a catalog from here on")]
    [InlineData("{ \"name\": \"left-pad\" }", "it is another kind of file")]
    [InlineData("{ \"schemaVersion\": 2, \"services\": [] }", "its schemaVersion is 2")]
    public void UnreadableCatalog_ReportsAndWritesNothing(string text, string expected)
    {
        _files.Write("bad.json", text);
        _files.Write("all.json", "before");

        var result = _files.Run("merge shop=shop.json bad=bad.json --output all.json");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("bad.json", result.Error, StringComparison.Ordinal);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Equal("before", _files.Read("all.json"));
    }

    [Fact]
    public void NameThatCannotBeginAPath_Reports() =>
        Assert.Contains("'a/b' in ", _files.Run("merge a/b=shop.json --output all.json").Error, StringComparison.Ordinal);
}
