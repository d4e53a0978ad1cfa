using OwnershipAnalyzers.Evaluation;

namespace OwnershipAnalyzers.Tests.Catalogs;

public sealed class StageHistoryTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FirstCatalog_IsComparedWithNothing() => Assert.Equal("", Build("runtime"));

    [Fact]
    public void NextCatalog_IsComparedWithTheOneItReplaces()
    {
        Build("runtime");
        Assert.Equal("runtime", Build("deprecated"));
        Assert.Equal("deprecated", Build("retired"));
    }

    [Fact]
    public void Fault_StaysUntilItIsMended()
    {
        Build("runtime");
        Assert.Equal("runtime", Build("retired", isAtFault: true));
        Assert.Equal("runtime", Build("retired", isAtFault: true));
        Assert.Equal("runtime", Build("retired", isAtFault: true, other: "x"));
        Assert.Equal("runtime", Build("deprecated", other: "x"));
        Assert.False(File.Exists(_folder.File("obj/stages.json")));
        Assert.Equal("deprecated", Build("deprecated"));
    }

    [Fact]
    public void CatalogFromVersionControl_IsANewBeginning()
    {
        Build("runtime");
        Build("retired", isAtFault: true);
        _folder.Write("catalog.json", Catalog("design", "checked out"));

        Assert.Equal("design", Build("runtime"));
    }

    [Fact]
    public void NamedCatalog_IsComparedWithAlways_AndNothingIsRemembered()
    {
        Build("runtime");
        _folder.Write("main.json", Catalog("design"));

        Assert.Equal("design", Build("retired", isAtFault: true, named: "main.json"));
        Assert.Equal("design", Build("retired", isAtFault: true, named: "main.json"));
        Assert.False(File.Exists(_folder.File("obj/stages.json")));
    }

    [Fact]
    public void NoPlaceToRemember_ComparesWithTheCatalog()
    {
        Build("runtime");
        Assert.Equal("runtime", Build("retired", isAtFault: true, memory: ""));
        Assert.Equal("retired", Build("retired", memory: ""));
    }

    [Fact]
    public void TornCatalog_IsReportedAndComparedWithNothing()
    {
        _folder.Write("catalog.json", "{ \"services\": [\n<<<<<<< HEAD");
        var history = StageHistory.Read("", _folder.File("catalog.json"), _folder.File("obj/stages.json"), _folder.Path);

        Assert.Empty(history.Stages);
        Assert.Equal("catalog.json(2,1)", Assert.Single(history.Findings).Place?.Text);
    }

    /// <summary>What a build does; returns the earlier stage of the one service.</summary>
    private string Build(string stage, bool isAtFault = false, string named = "", string memory = "obj/stages.json", string other = "")
    {
        var catalog = _folder.File("catalog.json");
        var history = StageHistory.Read(Absolute(named), catalog, Absolute(memory), _folder.Path);
        Assert.Empty(history.Findings);
        File.WriteAllText(catalog, Catalog(stage, other));
        history.Keep(File.ReadAllBytes(catalog), isAtFault);
        return history.Stages.GetValueOrDefault("pay", "");
    }

    private string Absolute(string path) => path.Length == 0 ? "" : _folder.File(path);

    private static string Catalog(string stage, string other = "") => $$"""{ "services": [ { "id": "pay", "stage": "{{stage}}" } ], "other": "{{other}}" }""";
}
