using System.Text;
using CsCheck;
using OwnershipAnalyzers.Tool.Editing;

namespace OwnershipAnalyzers.Tool.Tests.Editing;

public sealed class DiffTests
{
    private static readonly Gen<string[]> Texts = Gen.Int[0, 3].Select(i => (char)(97 + i) + "\n").Array[0, 30];

    private static IReadOnlyList<string> Diff(string? before, string after) =>
        UnifiedDiff.Lines(new FileEdit("f.txt", before is null ? null : Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after), ""));

    [Fact]
    public void Lines_MakeBothTexts() => Gen.Select(Texts, Texts).Sample((before, after) =>
    {
        var lines = LineDiff.Of(string.Concat(before), string.Concat(after));

        Assert.Equal(before, lines.Where(line => line.Kind != '+').Select(line => line.Text));
        Assert.Equal(after, lines.Where(line => line.Kind != '-').Select(line => line.Text));
    });

    [Fact]
    public void OneLineOfMany_IsOneChange()
    {
        string[] before = [.. Enumerable.Range(0, 5000).Select(i => $"{i}\n")];
        string[] after = [.. before.Select(line => line == "2500\n" ? "x\n" : line)];

        Assert.Equal(2, LineDiff.Of(string.Concat(before), string.Concat(after)).Count(line => line.Kind != ' '));
    }

    [Fact]
    public void MoreDifferencesThanAnybodyReads_AreOneReplacement()
    {
        string[] before = [.. Enumerable.Range(0, 1500).Select(i => $"{i}\n"), "same\n"];
        string[] after = [.. Enumerable.Range(0, 1500).Select(i => $"other {i}\n"), "same\n"];

        Assert.Equal(
            [.. before.Select(line => new DiffLine('-', line)), .. after.Select(line => new DiffLine('+', line))],
            LineDiff.Of(string.Concat(before), string.Concat(after)));
    }

    [Fact]
    public void Hunks_AreThoseOfDiff() => Assert.Equal(
        ["--- a/f.txt", "+++ b/f.txt", "@@ -1,4 +1,4 @@", "-1", "+one", " 2", " 3", " 4", "@@ -10,4 +10,3 @@", " 10", " 11", " 12", "-13", "\\ No newline at end of file"],
        Diff(string.Join('\n', Enumerable.Range(1, 13)), "one\n" + string.Concat(Enumerable.Range(2, 11).Select(i => $"{i}\n"))));

    [Fact]
    public void NewFile_ComesFromNowhere() => Assert.Equal(["--- /dev/null", "+++ b/f.txt", "@@ -0,0 +1,1 @@", "+a"], Diff(null, "a\n"));

    [Fact]
    public void EqualFiles_StaySilent() => Assert.Empty(Diff("a\n", "a\n"));

    [Fact]
    public void AnyBytes_ComeBackAsTheyAre() => Gen.Byte.Array[0, 40].Sample(bytes =>
    {
        var file = TextFile.Of(bytes);

        Assert.Equal(bytes, file.With(file.Text));
    });
}
