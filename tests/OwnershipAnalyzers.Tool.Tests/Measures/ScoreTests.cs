using System.Text.Json;

namespace OwnershipAnalyzers.Tool.Tests.Measures;

public sealed class ScoreTests : IDisposable
{
    private readonly MeasureFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("77", 0)]
    [InlineData("78", 1)]
    public void Threshold_DecidesTheExitCode(string least, int expected) =>
        Assert.Equal(expected, _files.Run($"score --catalog shop.json --as-of 2026-11-24 --fail-under {least}").ExitCode);

    [Fact]
    public void DayOfTheReview_DecidesAboutTheRunbook()
    {
        Assert.Contains("  no   OWN2015  runbook reviewed", _files.Run("score --catalog shop.json --as-of 2026-11-24 --service checkout").Out, StringComparison.Ordinal);
        Assert.Contains("  yes  OWN2015  runbook reviewed", _files.Run("score --catalog shop.json --as-of 2026-04-01 --service checkout").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void RuleThatIsSwitchedOff_AsksForNothing()
    {
        _files.Write("shop.json", _files.Read("shop.json").Replace("\"policy\": {", "\"policy\": { \"severities\": { \"OWN2006\": \"none\" },", StringComparison.Ordinal));

        Assert.DoesNotContain("OWN2006", _files.Run("score --catalog shop.json --by rule").Fine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void PolicyOfARepository_IsForItsServicesOnly()
    {
        _files.Run("merge shop=shop.json billing=billing.json --output all.json").Fine();

        Assert.Contains("documentation", _files.Run("score --catalog all.json --service checkout").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("documentation", _files.Run("score --catalog all.json --service payment-processor").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownService_ReportsTheNearest()
    {
        var result = _files.Run("score --catalog shop.json --service chekout");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Did you mean 'checkout'?", result.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Json_HoldsWhatTheTablesShow()
    {
        using var json = JsonDocument.Parse(_files.Run("score --catalog shop.json --as-of 2026-11-24 --json").Fine().Out);

        Assert.Equal((14, 18, 77), (json.RootElement.GetProperty("met").GetInt32(), json.RootElement.GetProperty("asked").GetInt32(), json.RootElement.GetProperty("percent").GetInt32()));
        Assert.Equal(5, json.RootElement.GetProperty("services")[1].GetProperty("missingForRuntime").GetArrayLength());
    }

    [Fact]
    public void History_HasOneLineForEachRevision()
    {
        var now = _files.Read("shop.json");
        _files.Write("ownership.json", "{}");
        Commit(now.Replace("\"reviewedOn\": \"2026-03-01\"", "\"reviewedOn\": \"2026-03-02\"", StringComparison.Ordinal).Replace("\"links\": {", "\"links\": { \"documentation\": \"README.md\",", StringComparison.Ordinal), "first");
        Commit("{ \"broken\"", "second");
        Commit(now, "third");

        var result = _files.Run($"score --catalog . --as-of 2026-11-24 --by team --history 3").Fine();

        var lines = result.Lines.SkipWhile(line => !line.StartsWith("revision", StringComparison.Ordinal)).Skip(1).Take(3).ToList();
        Assert.Matches(@"^[0-9a-f]{8}  \d{4}-\d\d-\d\d  2         15 of 18  83 %   -       2 of 3$", lines[0]);
        Assert.Matches(@"^[0-9a-f]{8}  \d{4}-\d\d-\d\d  2         14 of 18  77 %   -6      2 of 3$", lines[1]);
        Assert.StartsWith("now       2026-11-24", lines[2], StringComparison.Ordinal);
        Assert.Contains("is left out.", result.Error, StringComparison.Ordinal);
        Assert.Contains("2 of 3", _files.Run($"score --catalog . --since main --by team").Fine().Out, StringComparison.Ordinal);
        Assert.Equal(2, _files.Run($"score --catalog . --since nowhere").ExitCode);

        void Commit(string catalog, string message)
        {
            _files.Write("ownership-catalog.json", catalog);
            if (message == "first")
                Cli.Git(_files.Folder, "init", "--quiet");
            Cli.Git(_files.Folder, "add", ".");
            Cli.Git(_files.Folder, "commit", "--quiet", "--message", message);
        }
    }
}
