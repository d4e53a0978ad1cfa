using OwnershipAnalyzers.CodeFixes.Documents;

namespace OwnershipAnalyzers.Tests.Profiles;

/// <summary>A fix writes into a file as its author would: that is what each of these looks at.</summary>
public class ProfileTextTests
{
    private const string New = "{ \"service\": \"inventory\" }";

    [Theory]
    [InlineData("no list", "{\n  \"service\": \"cart\"\n}\n", "{\n  \"service\": \"cart\",\n  \"dependencies\": [\n    NEW\n  ]\n}\n")]
    [InlineData("no list, comma at the end", "{\n  \"service\": \"cart\",\n}\n", "{\n  \"service\": \"cart\",\n  \"dependencies\": [\n    NEW\n  ],\n}\n")]
    [InlineData("no list, comment at the end", "{\n  \"service\": \"cart\" // ours\n}", "{\n  \"service\": \"cart\", // ours\n  \"dependencies\": [\n    NEW\n  ]\n}")]
    [InlineData("no list, comment below", "{\n  \"service\": \"cart\"\n  // the end\n}", "{\n  \"service\": \"cart\",\n  \"dependencies\": [\n    NEW\n  ]\n  // the end\n}")]
    [InlineData("no list, one line", "{ \"service\": \"cart\" }", "{ \"service\": \"cart\", \"dependencies\": [NEW] }")]
    [InlineData("tabs", "{\n\t\"service\": \"cart\"\n}", "{\n\t\"service\": \"cart\",\n\t\"dependencies\": [\n\t\tNEW\n\t]\n}")]
    [InlineData("four spaces", "{\n    \"service\": \"cart\"\n}", "{\n    \"service\": \"cart\",\n    \"dependencies\": [\n        NEW\n    ]\n}")]
    [InlineData("CRLF", "{\r\n  \"service\": \"cart\"\r\n}\r\n", "{\r\n  \"service\": \"cart\",\r\n  \"dependencies\": [\r\n    NEW\r\n  ]\r\n}\r\n")]
    [InlineData("CR", "{\r  \"service\": \"cart\"\r}", "{\r  \"service\": \"cart\",\r  \"dependencies\": [\r    NEW\r  ]\r}")]
    [InlineData("closing brace on the last line", "{\n  \"service\": \"cart\" }", "{\n  \"service\": \"cart\",\n  \"dependencies\": [\n    NEW\n  ] }")]
    [InlineData("list", "{\n  \"dependencies\": [\n    { \"service\": \"a\" }\n  ],\n  \"tier\": \"t\"\n}", "{\n  \"dependencies\": [\n    { \"service\": \"a\" },\n    NEW\n  ],\n  \"tier\": \"t\"\n}")]
    [InlineData("list with a comma at the end", "{\n  \"dependencies\": [\n    { \"service\": \"a\" },\n  ]\n}", "{\n  \"dependencies\": [\n    { \"service\": \"a\" },\n    NEW,\n  ]\n}")]
    [InlineData("list with comments", "{\n  \"dependencies\": [\n    { \"service\": \"a\" } // why\n    // more to come\n  ]\n}", "{\n  \"dependencies\": [\n    { \"service\": \"a\" }, // why\n    NEW\n    // more to come\n  ]\n}")]
    [InlineData("list with a comment behind the comma", "{\n  \"dependencies\": [\n    { \"service\": \"a\" }, /* why */ // how\n  ]\n}", "{\n  \"dependencies\": [\n    { \"service\": \"a\" }, /* why */ // how\n    NEW,\n  ]\n}")]
    [InlineData("list of long items", "{\n  \"dependencies\": [\n    {\n      \"service\": \"a\",\n      \"critical\": true\n    }\n  ]\n}", "{\n  \"dependencies\": [\n    {\n      \"service\": \"a\",\n      \"critical\": true\n    },\n    NEW\n  ]\n}")]
    [InlineData("list on one line", "{\n  \"dependencies\": [{ \"service\": \"a\" }]\n}", "{\n  \"dependencies\": [{ \"service\": \"a\" }, NEW]\n}")]
    [InlineData("list on one line with a comma", "{\n  \"dependencies\": [ { \"service\": \"a\" }, ]\n}", "{\n  \"dependencies\": [ { \"service\": \"a\" }, NEW, ]\n}")]
    [InlineData("commas first", "{ \"dependencies\":\n  [ { \"service\": \"a\" }\n  , { \"service\": \"b\" }\n  ]\n}", "{ \"dependencies\":\n  [ { \"service\": \"a\" }\n  , { \"service\": \"b\" }, NEW\n  ]\n}")]
    [InlineData("empty list", "{\n  \"dependencies\": []\n}", "{\n  \"dependencies\": [\n    NEW\n  ]\n}")]
    [InlineData("empty list over lines", "{\n  \"dependencies\": [\n  ]\n}", "{\n  \"dependencies\": [\n    NEW\n  ]\n}")]
    [InlineData("empty list with a line comment", "{\n  \"dependencies\": [ // none yet\n  ]\n}", "{\n  \"dependencies\": [ // none yet\n    NEW\n  ]\n}")]
    [InlineData("empty list with a block comment", "{\n  \"dependencies\": [ /* none ] yet */ ]\n}", "{\n  \"dependencies\": [ /* none ] yet */ NEW ]\n}")]
    [InlineData("empty list on one line", "{ \"service\": \"cart\", \"dependencies\": [ ] }", "{ \"service\": \"cart\", \"dependencies\": [NEW] }")]
    [InlineData("list of somebody else", "{\n  \"sunset\": { \"dependencies\": [] },\n  \"service\": \"cart\"\n}", "{\n  \"sunset\": { \"dependencies\": [] },\n  \"service\": \"cart\",\n  \"dependencies\": [\n    NEW\n  ]\n}")]
    [InlineData("list in a comment", "{\n  // \"dependencies\": [],\n  \"service\": \"cart\"\n}", "{\n  // \"dependencies\": [],\n  \"service\": \"cart\",\n  \"dependencies\": [\n    NEW\n  ]\n}")]
    [InlineData("list in a string", "{\n  \"service\": \"\\\"dependencies\\\": []\"\n}", "{\n  \"service\": \"\\\"dependencies\\\": []\",\n  \"dependencies\": [\n    NEW\n  ]\n}")]
    [InlineData("escaped key", "{\n  \"dep\\u0065ndencies\": []\n}", "{\n  \"dep\\u0065ndencies\": [\n    NEW\n  ]\n}")]
    [InlineData("key twice", "{\n  \"dependencies\": [],\n  \"dependencies\": [1]\n}", "{\n  \"dependencies\": [\n    NEW\n  ],\n  \"dependencies\": [1]\n}")]
    [InlineData("blanks that JSON does not know", "{\n  \"dependencies\": [ // none \u00A0\n  ]\n}", "{\n  \"dependencies\": [ // none \u00A0\n    NEW\n  ]\n}")]
    public void Dependency_IsWrittenAsTheFileIs(string layout, string before, string after)
    {
        _ = layout;
        Assert.Equal(after.Replace("NEW", New, StringComparison.Ordinal), ProfileEdit.Add(before, "inventory"));
    }

    [Theory]
    [InlineData("{\n  \"service\": \"cart\"\n}", "{\n  \"service\": \"cart\",\n  \"dependencies\": [\n    { \"service\": \"a\" },\n    { \"service\": \"b\" }\n  ]\n}")]
    [InlineData("{ \"dependencies\": [{ \"service\": \"x\" },] }", "{ \"dependencies\": [{ \"service\": \"x\" }, { \"service\": \"a\" }, { \"service\": \"b\" },] }")]
    public void SeveralDependencies_AreEachWrittenOnce(string before, string after) => Assert.Equal(after, ProfileEdit.Add(before, "b", "a", "b"));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"service\": \"cart\"")]
    [InlineData("{ \"service\": \"cart\", , }")]
    [InlineData("{ \"service\" \"cart\" }")]
    [InlineData("{ \"service\": cart }")]
    [InlineData("{ 'service': 'cart' }")]
    [InlineData("{ \"service\": \"cart\" } }")]
    [InlineData("{ \"service\": \"cart\" /* }")]
    [InlineData("{ \"service\": 01 }")]
    [InlineData("{ \"dependencies\": {} }")]
    [InlineData("{ \"dependencies\": null }")]
    [InlineData("{ \"dependencies\": \"inventory\" }")]
    public void WrongOrBrokenProfile_GetsNoFix(string text) => Assert.Null(ProfileEdit.Add(text, "inventory"));

    [Theory]
    [InlineData("{ \"dependencies\": [{ \"critical\": true, \"service\": \"inventory\" }] }", true)]
    [InlineData("{ \"dependencies\": [\"inventory\", 1, { \"service\": \"invent\\u006Fry\" }] }", true)]
    [InlineData("{ \"dependencies\": [\"inventory\", { \"service\": \"other\" }] }", false)]
    [InlineData("{ \"other\": { \"dependencies\": [{ \"service\": \"inventory\" }] } }", false)]
    [InlineData("{ \"service\": \"inventory\" }", false)]
    public void Dependency_IsKnown(string text, bool isKnown) => Assert.Equal(isKnown, ProfileText.Parse(text)!.DependsOn("inventory"));
}
