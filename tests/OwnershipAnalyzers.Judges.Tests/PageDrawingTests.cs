using OwnershipAnalyzers.Documentation.Tests;

namespace OwnershipAnalyzers.Judges.Tests;

/// <summary>Drawings of the documentation can be drawn.</summary>
public class PageDrawingTests
{
    public static TheoryData<string> Drawings => Snippets.PlacesOf("mermaid");

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Drawing_IsAccepted(string place)
    {
        var verdict = Judge.Of("mermaid", Snippets.At(place).Code);

        Assert.Empty(verdict.Problems);
        Assert.NotEmpty(verdict.Texts);
    }
}
