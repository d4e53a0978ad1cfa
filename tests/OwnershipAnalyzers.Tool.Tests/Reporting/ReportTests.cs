using OwnershipAnalyzers.Tool.Tests.Check;

namespace OwnershipAnalyzers.Tool.Tests.Reporting;

public sealed class ReportTests : IDisposable
{
    private const string Catalog = """{ "services": [ { "id": "checkout", "team": "payments", "projects": [ "src/Checkout/Checkout.csproj" ] } ] }""";

    private readonly BuiltRepository _repository = new BuiltRepository().With("Checkout");
    private readonly string _output;

    public ReportTests() => _output = _repository.Folder.File("out/report.html");

    public void Dispose() => _repository.Dispose();

    private string Text => File.ReadAllText(_output);

    private Cli Run(string catalog, params string[] options) => Cli.Run(["report", "--catalog", catalog, "--output", _output, .. options]);

    [Fact]
    public void BuiltRepository_HasItsFindings()
    {
        var result = Run(_repository.Root).Fine();

        Assert.Matches(@"report\.html is written: 1 service of the manifests of the last build, [1-9]\d* findings?\.\n\z", result.Out);
        Assert.Contains("\"rule\":\"OWN2003\"", Text, StringComparison.Ordinal);
        Assert.Contains("\"service\":\"checkout\"", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void CatalogFromElsewhere_HasNoneAndSaysSo()
    {
        var result = Run(_repository.Folder.Write("downloads/catalog.json", Catalog)).Fine();

        Assert.Contains("without findings, because only a repository that was built has them.", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\"findings\":", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void RepositoryThatWasNotBuilt_HasNoneEither()
    {
        using var folder = new OwnershipAnalyzers.Tests.TestFolder();
        folder.Write("ownership.json", "{}");
        folder.Write("ownership-catalog.json", Catalog);
        folder.Write("src/Checkout/Checkout.csproj", "<Project />");

        Assert.Contains("without findings", Run(folder.Path).Fine().Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\"findings\":", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void SecondRun_WritesNothing()
    {
        Run(_repository.Root).Fine();
        var written = File.GetLastWriteTimeUtc(_output);

        Assert.Contains("report.html is up to date: ", Run(_repository.Root).Fine().Out, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(_output));
    }

    [Fact]
    public void Day_IsNamedOnlyWhenItIsGiven()
    {
        Run(_repository.Root).Fine();
        Assert.DoesNotContain("\"asOf\":", Text, StringComparison.Ordinal);

        Run(_repository.Root, "--as-of", "2027-03-31", "--title", "Shop & Co.").Fine();
        Assert.Contains("\"asOf\":\"2027-03-31\"", Text, StringComparison.Ordinal);
        Assert.Contains("<title>Shop &amp; Co.</title>", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void SourceUrl_MakesLinks()
    {
        Run(_repository.Root, "--source-url", "https://code.example/main").Fine();

        Assert.Contains("\"href\":\"https://code.example/main/src/Checkout/Checkout.fsproj\"", Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("code.example/main")]
    public void SourceUrlThatIsNoAddress_Reports(string url)
    {
        var result = Run(_repository.Root, "--source-url", url);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"error: --source-url is '{url}', which is no address of the web. Give ", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_output));
    }

    [Fact]
    public void MissingOutput_Reports()
    {
        var result = Cli.Run("report");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--output", result.Error, StringComparison.Ordinal);
    }
}
