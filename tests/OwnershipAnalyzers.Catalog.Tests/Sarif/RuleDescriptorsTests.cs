using System.Text.Json;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Sarif;

public class RuleDescriptorsTests
{
    private static IReadOnlyList<JsonElement> Rules { get; } = SarifFile.Of().Rules;

    public static TheoryData<string> Ids => [.. RuleBook.All.Select(rule => rule.Id)];

    [Fact]
    public void EveryRule_IsInEveryFile() => Assert.Equal(RuleBook.All.Select(rule => rule.Id), Rules.Select(rule => Text(rule, "id")));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasWhatCodeScanningRequires(string id)
    {
        var (rule, expected) = (Rules.Single(rule => Text(rule, "id") == id), RuleBook.All.Single(rule => rule.Id == id));

        Assert.Matches("^[A-Z][A-Za-z0-9]{2,254}$", Text(rule, "name"));
        Assert.InRange(Text(rule.GetProperty("shortDescription"), "text").Length, 1, 1024);
        Assert.InRange(Text(rule.GetProperty("fullDescription"), "text").Length, 1, 1024);
        Assert.DoesNotMatch(@"\{[a-zA-Z]+[}?]", Text(rule.GetProperty("fullDescription"), "text"));
        Assert.Contains(expected.HelpLink, Text(rule.GetProperty("help"), "text"), StringComparison.Ordinal);
        Assert.Contains($"]({expected.HelpLink})", Text(rule.GetProperty("help"), "markdown"), StringComparison.Ordinal);
        Assert.Equal(expected.HelpLink, Text(rule, "helpUri"));
        Assert.Contains(Text(rule.GetProperty("defaultConfiguration"), "level"), new[] { "error", "warning", "note" });
        Assert.Equal(expected.Default == Severity.Off, rule.GetProperty("defaultConfiguration").TryGetProperty("enabled", out _));
        Assert.Equal(expected.Category, Text(rule.GetProperty("properties"), "category"));
        Assert.Contains(Text(rule.GetProperty("properties"), "problem.severity"), new[] { "error", "warning", "recommendation" });
        Assert.InRange(rule.GetProperty("properties").GetProperty("tags").GetArrayLength(), 1, 10);
    }

    [Fact]
    public void Names_AreDifferent() => Assert.Equal(Rules.Count, Rules.Select(rule => Text(rule, "name")).Distinct().Count());

    [Fact]
    public void Rule_IsDescribedInItsOwnWords()
    {
        var rule = Rules.Single(rule => Text(rule, "id") == "OWN1001");
        Assert.Equal("AssemblyDeclaresNoOwningTeam", Text(rule, "name"));
        Assert.Equal("Assembly declares no owning team.", Text(rule.GetProperty("shortDescription"), "text"));
        Assert.Equal(
            "Assembly '…' declares no owning team. Declare it with …; the teams are in ….\n" +
            "Assembly '…' declares an empty owning team. Declare it with …; the teams are in ….",
            Text(rule.GetProperty("fullDescription"), "text"));
    }

    private static string Text(JsonElement value, string member) => value.GetProperty(member).GetString()!;
}
