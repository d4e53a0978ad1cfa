namespace OwnershipAnalyzers.Tool.Tests.Check;

/// <summary>A branch is judged by what it adds to the baselines, whatever the catalog says that was built before.</summary>
public sealed class BaselineGrowthTests : IDisposable
{
    private readonly BuiltRepository _repository = new BuiltRepository().With("Cart").With("Stock");

    public void Dispose() => _repository.Dispose();

    private void Accept(string folder, params (string Rule, string Subject)[] entries) => _repository.Folder.Write($"{folder}ownership.baseline.json",
        $$"""{ "schemaVersion": 1, "accepted": [{{string.Join(", ", entries.Select(entry => $$"""{ "rule": "{{entry.Rule}}", "subject": "{{entry.Subject}}" }"""))}}] }""");

    private void Commit(string message)
    {
        Cli.Git(_repository.Root, "add", "-f", ".");
        Cli.Git(_repository.Root, "commit", "-qm", message);
    }

    private void Branch()
    {
        Cli.Git(_repository.Root, "init", "-q");
        Commit("main");
        Cli.Git(_repository.Root, "checkout", "-qb", "work");
    }

    private IEnumerable<string> Growth() => _repository.Check("--changed-since", "main").Lines.Where(line => line.Contains("OWN9006", StringComparison.Ordinal));

    [Fact]
    public void EntryAddedOnTheBranch_Reports()
    {
        Accept("src/Cart/", ("OWN2003", "cart/description"));
        Accept("", ("OWN4001", "team:payments/onCall"));
        Branch();
        Accept("src/Cart/", ("OWN2003", "cart/description"), ("OWN2007", "cart/tier"));
        Accept("", ("OWN4001", "team:payments/onCall"), ("OWN4001", "team:search/onCall"));

        string[] expected =
        [
            "ownership.baseline.json: warning OWN9006: The baseline of everything that is no service's grew from 1 to 2 entries since main.",
            "src/Cart/ownership.baseline.json: warning OWN9006: The baseline of service 'cart' grew from 1 to 2 entries since main.",
        ];
        var uncommitted = Growth().ToList();
        Assert.Equal(expected, uncommitted.Select(line => line[..(line.IndexOf("since main.", StringComparison.Ordinal) + 11)]));
        Commit("accepted");
        Assert.Equal(uncommitted, Growth());
    }

    [Fact]
    public void FirstBaselineAndMovedEntries_StaySilent()
    {
        Branch();
        Accept("src/Cart/", ("OWN2003", "cart/description"));
        Assert.Empty(Growth());

        Commit("begin");
        Cli.Git(_repository.Root, "branch", "-qf", "main");
        Accept("", ("OWN2003", "cart/description"));
        File.Delete(_repository.Folder.File("src/Cart/ownership.baseline.json"));
        Assert.Empty(Growth());
    }

    [Fact]
    public void TargetThatShrankMeanwhile_StaysSilent()
    {
        Accept("src/Cart/", ("OWN2003", "cart/description"), ("OWN2007", "cart/tier"));
        Branch();
        Cli.Git(_repository.Root, "checkout", "-q", "main");
        Accept("src/Cart/", ("OWN2003", "cart/description"));
        Commit("mended");
        Cli.Git(_repository.Root, "checkout", "-q", "work");

        Assert.Empty(Growth());
    }

    [Fact]
    public void WithoutARevision_TheCatalogIsCompared()
    {
        Branch();
        Accept("src/Cart/", ("OWN2003", "cart/description"), ("OWN2007", "cart/tier"));
        _repository.Folder.Write("ownership-catalog.json", """{ "services": [], "coverage": { "baseline": { "entries": 1, "byService": { "cart": 1 } } } }""");

        Assert.Contains("since ownership-catalog.json", _repository.Check().Out, StringComparison.Ordinal);
        Assert.Empty(Growth());
    }
}
