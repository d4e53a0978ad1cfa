using System.Reflection;
using OwnershipAnalyzers.Documentation.Tests.Generated;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Documentation.Tests;

public class RuleBookTests
{
    public static TheoryData<string> Ids => [.. RuleBook.All.Select(rule => rule.Id)];

    [Fact]
    public void Ids_AreUniqueAndInOrder() =>
        Assert.Equal(RuleBook.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), RuleBook.All.Select(rule => rule.Id));

    [Fact]
    public void EveryRule_IsInTheList() =>
        Assert.Equal(
            typeof(RuleBook).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
                .Where(field => field.FieldType == typeof(Rule)).Select(field => ((Rule)field.GetValue(null)!).Id).Order(StringComparer.Ordinal),
            RuleBook.All.Select(rule => rule.Id));

    [Fact]
    public void EveryRuleOfTheCompiler_HasASampleFinding() =>
        Assert.Equal(
            CompilerRules.All.Select(rule => rule.Id),
            SampleFindings.All.Select(finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Id_IsOwnAndFourDigits(string id) => Assert.Matches(@"^OWN\d{4}$", id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Title_IsAPhraseWithoutPeriod(string id)
    {
        var title = Find(id).Title;
        Assert.True(char.IsUpper(title[0]) && !title.EndsWith('.') && title == title.Trim(), title);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_SaysSomething(string id) => Assert.NotEmpty(Find(id).Messages);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Message_BeginsAndEndsAsASentence(string id) =>
        Assert.All(Find(id).Messages, message => Assert.Matches(@"^(\p{Lu}|'?\{|schemaVersion).*(\.|\{[a-z]+\})$", message.Text));

    /// <summary>A brace that belongs to no gap is one of an example: it has a space beside it.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Message_HasNoBrokenGap(string id) =>
        Assert.All(Find(id).Messages, message => Assert.DoesNotMatch(@"\{[^a-zA-Z ]|\{[a-zA-Z]+[^a-zA-Z}?]", message.Text));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Message_UsesEachArgument(string id) => Assert.All(Find(id).Messages, message =>
    {
        var values = message.Gaps.Select(gap => $"<value of {gap}>").ToList();
        var filled = message.Fill(values);
        Assert.All(values, value => Assert.Contains(value, filled, StringComparison.Ordinal));
        Assert.DoesNotMatch(@"\{[a-zA-Z]", filled);
    });

    /// <summary>What is said twice is one thing.</summary>
    [Fact]
    public void Messages_Differ()
    {
        var texts = RuleBook.All.SelectMany(rule => rule.Messages).Select(message => message.Text).ToList();
        Assert.Equal(texts.Distinct(), texts);
    }

    /// <summary>A rule that says several things has a name for each.</summary>
    [Fact]
    public void EveryMessage_HasAName() =>
        Assert.Equal(
            RuleBook.All.Where(rule => rule.Messages.Count > 1).SelectMany(rule => rule.Messages).Select(message => message.Text).Order(StringComparer.Ordinal),
            NamedMessages.Select(message => message.Text).Order(StringComparer.Ordinal));

    [Fact]
    public void SampleFindings_ReadAsSentences() =>
        Assert.All(SampleFindings.All.Select(finding => finding.Message), message => Assert.Matches(@"^(?!.*(  |(?<!\.)\.\.(?!\.)|\{)).*[.?]$", message));

    [Theory]
    [MemberData(nameof(Ids))]
    public void StricterPreset_IsNeverMoreQuiet(string id)
    {
        var rule = Find(id);
        Assert.True(rule.Default <= rule.Recommended && rule.Recommended <= rule.Strict);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void HelpLink_LeadsToThePage(string id)
    {
        var link = Find(id).HelpLink;
        var page = link[(link.IndexOf("/blob/main/", StringComparison.Ordinal) + "/blob/main/".Length)..];
        Assert.True(Repository.Has(page), $"{link} leads to {page}, which does not exist.");
    }

    private static IEnumerable<MessageTemplate> NamedMessages => typeof(RuleBook).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(member => member.FieldType == typeof(MessageTemplate))
        .Select(member => (MessageTemplate)member.GetValue(null)!);

    private static Rule Find(string id) => RuleBook.All.First(rule => rule.Id == id);
}
