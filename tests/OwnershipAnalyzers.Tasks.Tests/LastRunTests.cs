using Microsoft.Build.Utilities;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tasks.Tests;

/// <summary>A task that answers from its last run answers as if it had run.</summary>
public sealed class LastRunTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly BuildEngine _engine = new();

    public LastRunTests()
    {
        _folder.Write("ownership.json", """{ "teams": { "payments": {}, "ordering": {} } }""");
        _folder.Write("src/A.csproj", "<Project />");
        _folder.Write("src/service.json", """{ "service": "shop", "team": "payments" }""");
    }

    private string Slice => _folder.File("src/obj/A.ownership.slice");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NothingChanged_GivesTheSameAnswer()
    {
        var first = Run();

        Assert.Equal(first, Run());
        Assert.Contains("Ownership.Team=payments", first);
        Assert.Contains(_folder.File("src/service.json"), first);
    }

    [Fact]
    public void NothingChanged_AnswersFromTheLastRun()
    {
        Run();
        // Nobody but this test writes into the file; what it says is what is answered.
        var file = LastRun.FileOf(Slice);
        File.WriteAllText(file, File.ReadAllText(file).Replace("payments", "remembered", StringComparison.Ordinal));

        Assert.Contains("Ownership.Team=remembered", Run());
    }

    public static TheoryData<string, string> Edits => new()
    {
        { "src/service.json", """{ "service": "shop", "team": "ordering" }""" },
        { "ownership.json", """{ "teams": { "payments": {}, "ordering": {}, "search": {} } }""" },
        { "ownership.baseline.json", "{}" },
        { "src/Directory.Build.props", "<Project></Project>" },
        { "src/obj/A.ownership.slice", "somebody else's" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void FileEdited_IsReadAgain(string path, string content)
    {
        Run();
        var file = LastRun.FileOf(Slice);
        File.WriteAllText(file, File.ReadAllText(file).Replace("payments", "remembered", StringComparison.Ordinal));

        _folder.Write(path, content);

        Assert.DoesNotContain("remembered", Run(), StringComparison.Ordinal);
    }

    [Fact]
    public void PropertyChanged_IsResolvedAgain()
    {
        Run();

        Assert.Contains("Ownership.Stage=Runtime", Run(task => task.Stage = "Runtime"));
        Assert.DoesNotContain("Ownership.Stage", Run(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherDay_IsResolvedAgain()
    {
        Run(task => task.AsOf = "2026-11-24");
        var file = LastRun.FileOf(Slice);
        var before = File.ReadAllText(file);

        Run(task => task.AsOf = "2026-11-25");

        Assert.NotEqual(before, File.ReadAllText(file));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-2)]
    [InlineData(-3)]
    [InlineData(-1000)]
    public void DamagedMemory_IsResolvedAgain(int lines)
    {
        var first = Run();
        var file = LastRun.FileOf(Slice);
        var kept = File.ReadAllLines(file);
        File.WriteAllLines(file, kept.Take(Math.Max(0, kept.Length + lines)));

        Assert.Equal(first, Run());
        Assert.Empty(_engine.Findings);
        Assert.Equal(kept, File.ReadAllLines(file));
    }

    [Fact]
    public void FindingInAProfile_IsReportedInEachBuild()
    {
        _folder.Write("src/service.json", """{ "service": "shop", "team": "payments", "urgency": "high" }""");
        Run();
        _engine.Findings.Clear();

        // A build of its own: what was read once is forgotten.
        var next = new BuildEngine();
        Run(task => task.BuildEngine = next);

        Assert.StartsWith("warning OWN0002", Assert.Single(next.Findings), StringComparison.Ordinal);
    }

    private string Run(Action<ResolveOwnership>? change = null)
    {
        var task = new ResolveOwnership { BuildEngine = _engine, ProjectFile = _folder.File("src/A.csproj"), RegistryFile = _folder.File("ownership.json"), Root = _folder.Path, AssemblyName = "A", SliceFile = Slice };
        change?.Invoke(task);
        Assert.True(task.Execute());
        return string.Join("\n", task.Metadata.Select(item => $"{item.ItemSpec}={item.GetMetadata("Value")}").Append(task.UsedProfile).Concat(task.FolderProfiles.OfType<TaskItem>().Select(item => item.ItemSpec)));
    }
}
