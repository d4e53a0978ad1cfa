using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tasks.Tests;

/// <summary>Bad input gets one clear message, with its place, and the task goes on with what is known.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly BuildEngine _engine = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "OWN0001")]
    [InlineData("{ \"teams\": { \"payments\": {} ", "OWN0001")]
    [InlineData("[]", "OWN0001")]
    [InlineData("{ \"teams\": { \"payments\": {} }, \"taems\": {} }", "OWN0002")]
    [InlineData("{ \"teams\": { \"payments\": {}, \"payments\": {} } }", "OWN0003")]
    [InlineData("{ \"teams\": { \"payments\": { \"parent\": \"comerce\" }, \"commerce\": {} } }", "OWN0004")]
    [InlineData("{ \"schemaVersion\": 99, \"teams\": { \"payments\": {} } }", "OWN0008")]
    public void Registry_IsReportedOnceAtItsPlace(string registry, string id)
    {
        _folder.Write("ownership.json", registry);

        Resolve("Payments");
        Resolve("Other");

        Assert.Contains($" {id}: ", Assert.Single(_engine.Findings), StringComparison.Ordinal);
        AssertPlaced("ownership.json");
    }

    [Theory]
    [InlineData("", "OWN0005")]
    [InlineData("{ \"service\": ", "OWN0005")]
    [InlineData("{ \"service\": \"payments\", \"team\": \"payments\", \"stage\": \"runtime\", \"runbok\": [] }", "OWN0002")]
    public void Profile_IsReportedAtItsPlace(string profile, string id)
    {
        _folder.Write("src/Payments/service.json", profile);

        Resolve("Payments");

        Assert.Contains($" {id}: ", Assert.Single(_engine.Findings), StringComparison.Ordinal);
        AssertPlaced("src/Payments/service.json");
    }

    [Fact]
    public void TwoProfilesOnThePath_NameEachOther()
    {
        _folder.Write("src/service.json", "{ \"service\": \"all\", \"team\": \"ordering\", \"stage\": \"runtime\" }");
        _folder.Write("src/Payments/service.json", "{ \"service\": \"payments\", \"team\": \"payments\", \"stage\": \"runtime\" }");

        Resolve("Payments");

        var finding = Assert.Single(_engine.Findings) + Assert.Single(_engine.Places);
        Assert.Contains(" OWN0005: ", finding, StringComparison.Ordinal);
        Assert.Contains("src/service.json", finding, StringComparison.Ordinal);
        Assert.Contains("src/Payments/service.json", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Strickt", "Owned", "Strict")]
    [InlineData("Strict", "Owed", "Owned")]
    public void PropertyWithAnUnknownValue_IsReported(string mode, string scope, string meant)
    {
        Resolve("Payments", mode, scope);

        var finding = Assert.Single(_engine.Findings);
        Assert.Contains(" OWN0010: ", finding, StringComparison.Ordinal);
        Assert.Contains($"Did you mean '{meant}'?", finding, StringComparison.Ordinal);
    }

    /// <summary>Asks for the facts of a project, as its build does; there is an answer, whatever is wrong.</summary>
    private void Resolve(string project, string mode = "", string scope = "Owned")
    {
        var task = new ResolveOwnership
        {
            BuildEngine = _engine,
            ProjectFile = _folder.Write($"src/{project}/{project}.csproj", "<Project />"),
            AssemblyName = project,
            Root = _folder.Path,
            RegistryFile = File.Exists(_folder.File("ownership.json")) ? _folder.File("ownership.json") : "",
            SliceFile = _folder.File($"src/{project}/obj/{project}.ownership.slice"),
            AnalysisMode = mode,
            Scope = scope,
        };

        Assert.True(task.Execute() || _engine.Findings.Any(finding => finding.StartsWith("error", StringComparison.Ordinal)));
        Assert.True(File.Exists(task.SliceFile));
    }

    private void AssertPlaced(string file)
    {
        var place = Path.GetRelativePath(_folder.Path, Assert.Single(_engine.Places)).Replace('\\', '/');

        Assert.StartsWith(file + "(", place, StringComparison.Ordinal);
        // Each names a line and a column.
        Assert.DoesNotContain("(0,", place, StringComparison.Ordinal);
    }
}
