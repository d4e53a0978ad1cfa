using OwnershipAnalyzers.Documentation.Tests;

namespace OwnershipAnalyzers.Judges.Tests;

/// <summary>Drawings in documents are drawn by the program that hosts of Markdown use.</summary>
public class DrawingTests
{
    public static TheoryData<string> Places => Snippets.PlacesOf("mermaid");

    [Theory]
    [MemberData(nameof(Places))]
    public void Drawing_IsAccepted(string place)
    {
        var verdict = Judge.Of("mermaid", Snippets.At(place).Code);

        Assert.Empty(verdict.Problems);
        Assert.NotEmpty(verdict.Texts);
    }
}
