using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Documentation.Tests.Examples;

/// <summary>The example of a slice is one: each line is understood, and would be written so.</summary>
public class SlicePageTests
{
    [Fact]
    public void EveryLine_IsReadAndWrittenAgain()
    {
        var shown = Snippets.In("text").Single(snippet => snippet.Page == "docs/formats/slice.md").Code;

        Assert.Equal(shown.Split('\n'), SliceFormat.Write(SliceFormat.Read(shown)).Split('\n'));
    }
}
