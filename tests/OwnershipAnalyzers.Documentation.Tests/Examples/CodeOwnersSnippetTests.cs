using OwnershipAnalyzers.CodeOwners;

namespace OwnershipAnalyzers.Documentation.Tests.Examples;

/// <summary>CODEOWNERS files in pages have lines that all have an effect.</summary>
public class CodeOwnersSnippetTests
{
    public static TheoryData<string> Places => Snippets.PlacesOf("codeowners");

    [Theory]
    [MemberData(nameof(Places))]
    public void Snippet_IsReadWithoutFindings(string place)
    {
        var file = CodeOwnersFile.Parse(Snippets.At(place).Code);

        Assert.NotEmpty(file.Rules);
        Assert.Empty(file.Findings.Select(finding => $"{place}: {finding.Place?.Text}: {finding.Message}"));
    }
}
