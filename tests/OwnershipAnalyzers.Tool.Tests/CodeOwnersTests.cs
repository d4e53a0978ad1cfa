using OwnershipAnalyzers.Tool.Tests.Check;

namespace OwnershipAnalyzers.Tool.Tests;

public sealed class CodeOwnersTests : IDisposable
{
    private const string File = ".github/CODEOWNERS";

    private readonly BuiltRepository _repository = new BuiltRepository().With("Cards").With("Index", team: "search");

    public CodeOwnersTests() => _repository.Folder.Write("ownership.json",
        """{ "teams": { "payments": { "codeowners": ["@acme/payments"] }, "search": { "codeowners": ["@acme/search"] } } }""");

    public void Dispose() => _repository.Dispose();

    private Cli Run(params string[] options) => Cli.Run(["codeowners", _repository.Root, .. options]);

    private string Text => System.IO.File.ReadAllText(_repository.Folder.File(File));

    [Fact]
    public void Declarations_AreWrittenOnce()
    {
        Assert.Contains($"  new    {File}: 5 lines changed", Run().Fine().Lines);

        Assert.Contains("/src/Cards/ @acme/payments\n/src/Index/ @acme/search\n", Text, StringComparison.Ordinal);
        Assert.Equal($"{File} is up to date.\n", Run().Fine().Out);
        Assert.Equal(0, Run("--check").ExitCode);
    }

    [Fact]
    public void OwnLines_Stay()
    {
        _repository.Folder.Write(File, "*.sql @acme/dba\n");

        Run().Fine();

        Assert.StartsWith("*.sql @acme/dba\n\n# begin ownership", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void OutOfDateFile_FailsTheCheckAndStays()
    {
        Run().Fine();
        var before = Text;
        _repository.With("Refunds");

        var check = Run("--check");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("+/src/Refunds/ @acme/payments", check.Lines);
        Assert.Equal(before, Text);
        Assert.Contains("+/src/Refunds/ @acme/payments", Run("--dry-run").Fine().Lines);
        Assert.Equal(before, Text);
    }

    [Fact]
    public void NothingBuilt_SaysWhatWorksHere()
    {
        using var folder = new OwnershipAnalyzers.Tests.TestFolder();
        folder.Write("A.csproj", "<Project />");

        var error = Cli.Run("codeowners", folder.Path).Error;

        Assert.Contains("Run 'dotnet build' first; if that changes nothing, the package", error, StringComparison.Ordinal);
        Assert.DoesNotContain("--build", error, StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenMarks_AreAnErrorAndTheFileStays()
    {
        const string Broken = "# begin ownership: generated, edits up to the end mark are lost\n/src/ @acme/web\n";
        _repository.Folder.Write(File, Broken);

        var result = Run();

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("error OWN9007", result.Error, StringComparison.Ordinal);
        Assert.Equal(Broken, Text);
    }
}
