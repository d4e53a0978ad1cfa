using OwnershipAnalyzers.Documentation.Tests;

namespace OwnershipAnalyzers.ExternalTools.Tests;

/// <summary>Drawings of the documentation can be drawn.</summary>
public class PageDrawingTests
{
    public static TheoryData<string> Drawings => Snippets.PlacesOf("mermaid");

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Drawing_IsAccepted(string place)
    {
        var validation = ExternalValidator.Validate("mermaid", Snippets.At(place).Code);

        Assert.Empty(validation.Problems);
        Assert.NotEmpty(validation.Texts);
    }
}
