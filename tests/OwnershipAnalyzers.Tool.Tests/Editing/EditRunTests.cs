using OwnershipAnalyzers.Tests;
using OwnershipAnalyzers.Tool.Console;
using OwnershipAnalyzers.Tool.Editing;

namespace OwnershipAnalyzers.Tool.Tests.Editing;

public sealed class EditRunTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private FileEdit Edit(string path, string? text) => FileEdit.OfText(_folder.Path, path, text, "why");

    private string Finish(bool isDryRun, params FileEdit[] edits)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new EditRun(new ToolConsole(output, TextWriter.Null, isTerminal: false), _folder.Path, isDryRun).Finish(edits, "Nothing to do.", "Next.");
        return output.ToString();
    }

    [Fact]
    public void Edits_AreMadeAndListed()
    {
        _folder.Write("b", "old\n");
        _folder.Write("c", "gone\n");
        _folder.Write("same", "same");

        var said = Finish(false, Edit("d/new", "new"), Edit("c", null), Edit("b", "new\n"), Edit("same", "same"));

        Assert.Equal("Written:\n  edit   b: why\n  delete c: why\n  new    d/new: why\nNext.\n", said);
        Assert.Equal("new\n", File.ReadAllText(_folder.File("b")));
        Assert.False(File.Exists(_folder.File("c")));
    }

    [Fact]
    public void DryRun_ShowsEachKindOfEdit()
    {
        _folder.Write("b", "old\n");
        _folder.Write("c", "gone\n");

        var said = Finish(true, Edit("d", "new\n"), Edit("c", null), Edit("b", "new\n"));

        Assert.Equal(
            """
            Would write:
              edit   b: why
              delete c: why
              new    d: why

            --- a/b
            +++ b/b
            @@ -1,1 +1,1 @@
            -old
            +new
            --- a/c
            +++ /dev/null
            @@ -1,1 +0,0 @@
            -gone
            --- /dev/null
            +++ b/d
            @@ -0,0 +1,1 @@
            +new

            Nothing was written. Run it again without --dry-run to write these 3 files.

            """.ReplaceLineEndings("\n"), said);
        Assert.Equal("old\n", File.ReadAllText(_folder.File("b")));
        Assert.True(File.Exists(_folder.File("c")));
    }

    [Fact]
    public void NoChange_SaysSo() => Assert.Equal("Nothing to do.\n", Finish(false, Edit("none", null)));

    [Fact]
    public void FileThatChangedMeanwhile_StopsAllEdits()
    {
        _folder.Write("b", "old");
        FileEdit[] edits = [Edit("a", "new"), Edit("b", "new")];
        _folder.Write("b", "other");

        Assert.StartsWith("b has changed", Assert.Throws<ToolException>(() => Finish(false, edits)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("a")));
    }
}
