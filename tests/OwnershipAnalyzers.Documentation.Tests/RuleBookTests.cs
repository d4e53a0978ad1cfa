using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Documentation.Tests.Generated;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Documentation.Tests;

public partial class RuleBookTests
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
    public void Message_EndsWithAPeriod(string id)
    {
        // The last placeholder may hold one more sentence, or nothing.
        Assert.Matches(@"\.( ?\{\d\})?$", Find(id).MessageFormat);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Message_UsesEachArgument(string id)
    {
        var rule = Find(id);
        var count = Placeholder().Matches(rule.MessageFormat).Select(placeholder => placeholder.Value).Distinct().Count();
        var arguments = Enumerable.Range(0, count).Select(i => $"<argument {i.ToString(CultureInfo.InvariantCulture)}>").ToArray();
        var message = rule.Message(arguments);
        Assert.All(arguments, argument => Assert.Contains(argument, message, StringComparison.Ordinal));
        Assert.DoesNotMatch(Placeholder(), message);
    }

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

    private static Rule Find(string id) => RuleBook.All.First(rule => rule.Id == id);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
