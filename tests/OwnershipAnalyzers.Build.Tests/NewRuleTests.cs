using System.Collections;
using System.Reflection;
using Xunit.Sdk;

namespace OwnershipAnalyzers.Build.Tests;

/// <summary>What <c>new-rule</c> writes compiles, is known to all who list rules, and fails where something is left to write.</summary>
public class NewRuleTests(ScaffoldedRules rules) : IClassFixture<ScaffoldedRules>
{
    public static TheoryData<string> Ids => [.. ScaffoldedRules.All.Select(rule => rule.Id)];

    [Fact]
    public void RuleBook_HasNewRulesInOrder()
    {
        var ids = IdsOf(List(rules.Core, "OwnershipAnalyzers.Rules.RuleBook")).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.Empty(ScaffoldedRules.All.Select(rule => rule.Id).Except(ids));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Entry_IsAPhraseAndASentence(string id)
    {
        var entry = List(rules.Core, "OwnershipAnalyzers.Rules.RuleBook").Single(rule => Text(rule, "Id") == id);

        Assert.Equal(Find(id).Title, Text(entry, "Title"));
        Assert.EndsWith(".", Text(Assert.Single((IEnumerable<object>)Get(entry, "Messages")), "Text"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Class_IsRegisteredByItsHost(string id)
    {
        var (assembly, list) = Find(id).Host switch
        {
            "assembly" => (rules.Core, "OwnershipAnalyzers.Rules.AssemblyRule"),
            "use" => (rules.Core, "OwnershipAnalyzers.Rules.UseRule"),
            _ => (rules.Checks, "OwnershipAnalyzers.Checks.CatalogRule"),
        };
        var rule = Assert.Single(List(assembly, list), rule => Text(Get(rule, "Rule"), "Id") == id);

        Assert.Equal(Find(id).Name + "Rule", rule.GetType().Name);
    }

    [Fact]
    public void RulesOfCatalog_StandById()
    {
        var ids = IdsOf(List(rules.Checks, "OwnershipAnalyzers.Checks.CatalogRule").Select(rule => Get(rule, "Rule"))).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Tests_FailUntilTheyAreWritten(string id)
    {
        var type = rules.Tests.GetTypes().Single(type => type.Name == Find(id).Name + "RuleTests");
        var tests = type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute))).ToList();

        Assert.Equal(Find(id).More.Contains("--remedy") ? 3 : 2, tests.Count);
        Assert.All(tests, test =>
        {
            var thrown = Assert.Throws<TargetInvocationException>(() => test.Invoke(Activator.CreateInstance(type), null));
            Assert.StartsWith($"Write this test of {id}: ", Assert.IsType<FailException>(thrown.InnerException).Message, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_HasTheSectionsOfOthers(string id)
    {
        string[] Headings(string page) => [.. rules.Read($"docs/rules/{page}.md").Split('\n').Where(line => line.StartsWith('#') || line.StartsWith("<!-- ", StringComparison.Ordinal)).Skip(1)];

        Assert.Equal(Headings("OWN2003"), Headings(id));
        Assert.StartsWith($"# {id}: {Find(id).Title}\n", rules.Read($"docs/rules/{id}.md"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void OtherLists_HaveTheRule(string id)
    {
        var rule = Find(id);

        Assert.Contains($"\n- Rule {id}: {rule.Title}.\n", rules.Read("CHANGELOG.md").Split("\n## ")[1], StringComparison.Ordinal);
        Assert.Equal(rule.IsOfCompiler, rules.Read("src/OwnershipAnalyzers/AnalyzerReleases.Unshipped.md").Contains($"\n{id} | ", StringComparison.Ordinal));
        Assert.Equal(rule.More.Contains("--remedy"), CodeFixes.Contains($"Rules.{rule.Name}.Id,", StringComparison.Ordinal));
    }

    [Fact]
    public void ReleaseNotes_StandById()
    {
        var rows = rules.Read("src/OwnershipAnalyzers/AnalyzerReleases.Unshipped.md").Split('\n').Where(line => line.StartsWith("OWN", StringComparison.Ordinal)).ToList();

        Assert.Equal(rows.Order(StringComparer.Ordinal), rows);
    }

    private string CodeFixes => rules.Read("src/OwnershipAnalyzers.CodeFixes/ReplaceValueCodeFix.cs") + rules.Read("src/OwnershipAnalyzers.CodeFixes/DeclareFactCodeFix.cs");

    private static ScaffoldedRule Find(string id) => ScaffoldedRules.All.Single(rule => rule.Id == id);

    private static IEnumerable<object> List(Assembly assembly, string type) => ((IEnumerable)assembly.GetType(type)!.GetProperty("All")!.GetValue(null)!).Cast<object>();

    private static object Get(object item, string property) => item.GetType().GetProperty(property)!.GetValue(item)!;

    private static string Text(object item, string property) => (string)Get(item, property);

    private static IEnumerable<string> IdsOf(IEnumerable<object> items) => items.Select(item => Text(item, "Id"));
}
