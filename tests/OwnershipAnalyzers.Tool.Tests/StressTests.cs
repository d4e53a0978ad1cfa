using OwnershipAnalyzers.Stress.Kills;
using OwnershipAnalyzers.Stress.Readers;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests;

/// <summary>A little of what <c>tests/OwnershipAnalyzers.Stress</c> does for hours.</summary>
public sealed class StressTests : IDisposable
{
    private const int Inputs = 3_000;

    private readonly TestFolder _folder = new();

    public static TheoryData<string> Readers => [.. AllReaders.All.Select(reader => reader.Name)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Readers))]
    public void AnyInput_IsReadOrRejectedAtAPlaceInside(string reader)
    {
        var run = new ReaderRun(Of(reader), run: 7);

        run.Execute(Inputs);

        Assert.Empty(run.Breaches.Select(breach => $"#{breach.Number}: {breach.Problem}"));
        // Inputs that nobody understands test nothing but the refusal.
        Assert.InRange(run.ShareUnderstood, 0.02, 1);
    }

    /// <summary>What longer runs have found.</summary>
    [Theory]
    [InlineData("YAML for which the library throws what is no YAML exception", "portal YAML", ": \n  n: \n  [\nn")]
    [InlineData("the same, with a place", "portal YAML", "...\n\u00ff")]
    [InlineData("the same, when it is loaded", "portal YAML", " : \ufffd")]
    [InlineData("a mistake at the end", "portal YAML", "{")]
    [InlineData("a line break of YAML alone", "portal YAML", "\u0085\"\".\n")]
    [InlineData("a mistake behind a byte order mark", "portal YAML", "\ufeff: v\n{\na")]
    [InlineData("bytes that are not UTF-8", "manifest", "{\"a\":\"\udcff")]
    [InlineData("a policy of a catalog that is no text", "catalog", "{\"services\":[],\"policy\":{\"\udc8f\":8}}")]
    [InlineData("the same as an escape", "catalog", "{\"services\":[],\"policy\":{\"\\ud800\":8}}")]
    [InlineData("a name of an incident that is no text", "incidents", "{\"incidents\":[{\"created_at\":\"2026-09-01T00:00\",\"status\":\"resolved\",\"last_status_change_at\":\"\udc8a\",\"service\":{\"id\":\"a\"}}]}")]
    [InlineData("a key that is no text", "incidents", "{\"\\uD800\":[{}]}")]
    [InlineData("a number in place of the name of a fact", "slice", "declared\t-1\t\t\t\t\t")]
    [InlineData("a number in place of the name of a preset", "slice", "mode\t77")]
    [InlineData("JSON of something else", "incidents", "{\"a\":[]}")]
    [InlineData("a mistake in the middle of a line break", "registry", "{\"a\":1,//\r\"b\":{\n ] },\r\n")]
    [InlineData("half of a letter in the mark of a merge", "baseline", "{\n|||||||\udcef\udcbb")]
    public void FoundBefore_StaysMended(string what, string reader, string text)
    {
        // Half of a surrogate pair stands for a byte that is not UTF-8.
        byte[] input = [.. text.SelectMany(c => c is >= '\udc80' and <= '\udcff' ? [(byte)(c - '\udc00')] : System.Text.Encoding.UTF8.GetBytes([c]))];

        Assert.True(Law.Broken(Of(reader), input) is null, $"{what}: {Law.Broken(Of(reader), input)}");
    }

    [Theory]
    [InlineData("manifest")]
    [InlineData("catalog")]
    public void WriterThatIsKilled_LeavesAWholeFileAndNothingElse(string kind)
    {
        var run = new KillRun(kind, _folder.Path);

        run.Execute(kills: 25, seed: 11);

        Assert.Empty(run.Problems);
        Assert.NotEqual(0, run.Interrupted);
    }

    private static Reader Of(string name) => AllReaders.All.Single(reader => reader.Name == name);
}
