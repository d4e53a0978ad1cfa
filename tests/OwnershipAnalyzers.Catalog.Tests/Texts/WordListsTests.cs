using OwnershipAnalyzers.Wording;

namespace OwnershipAnalyzers.Tests.Texts;

public class WordListsTests
{
    [Fact]
    public void EveryList_HasEntriesButCodeNames() =>
        Assert.Equal([WordLists.CodeNames], WordLists.Names.Where(list => WordLists.Shipped[list].Count == 0));

    [Fact]
    public void Words_AreAdded()
    {
        var lists = WordLists.Shipped.With(WordLists.CodeNames, ["apollo"]).With(WordLists.CodeNames, [" artemis ", ""]);
        Assert.Equal(["apollo", "artemis"], lists[WordLists.CodeNames]);
        Assert.Empty(WordLists.Shipped[WordLists.CodeNames]);
    }

    [Theory]
    [InlineData("-sentry")]
    [InlineData("-Sentry")]
    public void ShippedWord_CanBeRemoved(string change)
    {
        var lists = WordLists.Shipped.With(WordLists.ToolNames, [change]);
        Assert.Equal(WordLists.Shipped[WordLists.ToolNames].Where(tool => tool != "sentry"), lists[WordLists.ToolNames]);
    }

    [Fact]
    public void ShippedWords_CanAllBeRemoved() =>
        Assert.Equal(["zabbix"], WordLists.Shipped.With(WordLists.ToolNames, ["zabbix", "-*"])[WordLists.ToolNames]);

    [Fact]
    public void UnknownList_Throws() => Assert.Throws<KeyNotFoundException>(() => WordLists.Shipped.With("codenames", ["apollo"]));
}
