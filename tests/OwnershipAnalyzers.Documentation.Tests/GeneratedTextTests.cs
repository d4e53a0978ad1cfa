using OwnershipAnalyzers.Documentation.Tests.Generated;

namespace OwnershipAnalyzers.Documentation.Tests;

public class GeneratedTextTests
{
    public static TheoryData<string> Names => [.. GeneratedText.All.Select(text => text.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_IsWhatTheCodeSays(string name)
    {
        var text = GeneratedText.All.First(text => text.Name == name);
        var actual = Repository.Read(text.File);
        Assert.True(
            text.PutInto(actual) == actual,
            $"{name} does not say what the code says. Run these tests with UPDATE_DOCS=1 to write it anew. Expected:\n{text.Content}");
    }
}
