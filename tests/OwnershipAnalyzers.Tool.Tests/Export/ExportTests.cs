using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Export;

public sealed class ExportTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private readonly string _catalog;

    public ExportTests() => _catalog = _folder.Write("catalog.json", """{ "services": [ { "id": "checkout", "team": "payments", "stage": "runtime", "profile": { "environments": ["staging"] } } ], "teams": [ { "id": "payments", "members": 5 } ] }""");

    public void Dispose() => _folder.Dispose();

    private Cli Run(params string[] options) => Cli.Run(["export", "backstage", "--catalog", _catalog, .. options]);

    [Fact]
    public void WithoutAFile_TheTextGoesToStandardOutputAndLossesDoNot()
    {
        var result = Run().Fine();

        Assert.StartsWith("---\napiVersion: \"backstage.io/v1alpha1\"\n", result.Out, StringComparison.Ordinal);
        Assert.Equal("note: 2 facts about 2 subjects are not in the file as in the catalog; --report-loss lists them.\n", result.Error);
        Assert.Equal(result.Out, Run("--report-loss").Fine().Out);
    }

    [Fact]
    public void ReportLoss_ListsEachFactWithItsReason() =>
        Assert.Matches(@"service 'checkout' +environments +Backstage has no field for it\n", Run("--output", _folder.File("out.yaml"), "--report-loss").Fine().Out);

    [Fact]
    public void File_IsWrittenAndThenCurrent()
    {
        var file = _folder.File("new/catalog-info.yaml");

        Assert.StartsWith($"Written:\n  new    {file}: ", Run("--output", file).Fine().Out, StringComparison.Ordinal);
        Assert.Equal(Run().Out, File.ReadAllText(file));
        Assert.Equal($"{file} is up to date.\n", Run("--output", file, "--check").Fine().Out);
        Assert.Equal([file], Directory.GetFiles(_folder.File("new")));
    }

    [Fact]
    public void LineEndsOfWindows_AreUpToDate()
    {
        var file = _folder.Write("catalog-info.yaml", Run().Out.ReplaceLineEndings("\r\n"));

        Assert.EndsWith("is up to date.\n", Run("--output", file, "--check").Fine().Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind: \"Group\"\n")]
    [InlineData(null)]
    public void FileOutOfDate_FailsTheCheckAndStays(string? before)
    {
        var file = before is null ? _folder.File("missing.yaml") : _folder.Write("catalog-info.yaml", before);

        var check = Run("--output", file, "--check");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("+  name: \"checkout\"", check.Lines);
        Assert.Equal($"{file} is out of date. Run 'dotnet ownership export backstage --catalog {_catalog} --output {file}' and commit what it writes.", check.Lines[^1]);
        Assert.Equal(before, File.Exists(file) ? File.ReadAllText(file) : null);
    }

    [Theory]
    [InlineData("--check", "--output FILE")]
    [InlineData("--output .", "is a folder")]
    public void WrongUse_Reports(string options, string expected)
    {
        var result = Run(options.Split(' '));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Out);
    }

    [Fact]
    public void UnknownTarget_ListsTheKnownOnes()
    {
        var result = Cli.Run("export", "backstag");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("backstage", result.Error, StringComparison.Ordinal);
    }
}
