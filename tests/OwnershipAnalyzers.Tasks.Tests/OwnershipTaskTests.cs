using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tasks.Tests;

public sealed class OwnershipTaskTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly BuildEngine _engine = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void OutputThatCannotBeWritten_ReportsTheFileAndGoesOn()
    {
        // A folder in its place, because that stops even an administrator.
        Directory.CreateDirectory(_folder.File("src/obj/slice.txt"));
        var task = new ResolveOwnership
        {
            BuildEngine = _engine,
            ProjectFile = _folder.Write("src/A.csproj", "<Project />"),
            Root = _folder.Path,
            SliceFile = _folder.File("src/obj/slice.txt"),
            Team = "payments",
        };

        Assert.True(task.Execute());
        Assert.StartsWith("warning OWN0012: src/obj/slice.txt cannot be written, so it is missing or out of date: ", Assert.Single(_engine.Findings), StringComparison.Ordinal);
        Assert.DoesNotContain("..", _engine.Findings[0], StringComparison.Ordinal);
        Assert.Single(task.Metadata);
    }

    [Fact]
    public void Fault_NamesTypeMethodAndMessage()
    {
        Assert.True(new FaultyTask { BuildEngine = _engine, ProjectFile = _folder.File("A.csproj"), Root = _folder.Path }.Execute());
        Assert.Equal(
            "warning OWN0011: The task FaultyTask failed because of a fault in OwnershipAnalyzers 0.1.0, not in your code: ArgumentOutOfRangeException in FaultyTask.Run: The count is wrong. Everything else goes on without it. Please report it with this text at https://github.com/ownership-analyzers/OwnershipAnalyzers/issues.",
            Assert.Single(_engine.Findings));
    }

    [Fact]
    public void SameFaultInTwoProjects_IsReportedOnce()
    {
        foreach (var project in (string[])["A.csproj", "B.csproj"])
            Assert.True(new FaultyTask { BuildEngine = _engine, ProjectFile = _folder.File(project), Root = _folder.Path }.Execute());

        Assert.Single(_engine.Findings);
    }

    [Fact]
    public void FaultUnderStrict_IsAnErrorAndTheBuildGoesOn()
    {
        Assert.True(new FaultyTask { BuildEngine = _engine, ProjectFile = _folder.File("A.csproj"), Root = _folder.Path, AnalysisMode = "Strict" }.Execute());

        Assert.StartsWith("error OWN0011: ", Assert.Single(_engine.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void FaultWhileTheRegistryIsRead_DoesNotBreakTheReport()
    {
        // What is read needs the registry's preset to say how loud it is; the engine fails at each reading.
        var engine = new BuildEngine { IsBroken = true };

        Assert.True(new FaultyTask { BuildEngine = engine, ProjectFile = _folder.File("A.csproj"), Root = _folder.Path, RegistryFile = _folder.Write("ownership.json", "{}") }.Execute());

        Assert.StartsWith("warning OWN0011: ", Assert.Single(engine.Findings), StringComparison.Ordinal);
    }

    private sealed class FaultyTask : OwnershipTask
    {
        private protected override void Run() => throw new ArgumentOutOfRangeException(null, "The count is wrong.\nAnd more.");
    }
}
