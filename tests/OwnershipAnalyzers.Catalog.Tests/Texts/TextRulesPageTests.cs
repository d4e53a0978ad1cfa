using OwnershipAnalyzers.Wording;

namespace OwnershipAnalyzers.Tests.Texts;

/// <summary>What <c>docs/text-rules.md</c> publishes is what the code does.</summary>
public class TextRulesPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "text-rules.md")).ReplaceLineEndings("\n");

    private static readonly string[] GoodInTheGuide =
        ["User authenticator", "Payment processor", "Shopping cart", "Login", "Report generator", "Email tracking code", "Shopping Cart", "Shopping Cart - App Server"];

    private static readonly string[] CodeNamesInTheGuide = ["PacMan", "Apollo", "BurgunDB", "Artemis"];

    public static TheoryData<string> Lists => [.. WordLists.Names];

    [Fact]
    public void GoodServices_RaiseNoAlarm()
    {
        Assert.Empty(RealService.All.Where(service => service.HasGoodName && service.NameFault is not null).Select(service => service.Name));
        Assert.Empty(RealService.All.Where(service => service.HasGoodDescription && service.DescriptionFault is not null).Select(service => service.Description));
    }

    [Fact]
    public void ExamplesOfTheGuide_AreJudgedAsInTheGuide()
    {
        Assert.All(GoodInTheGuide, name => Assert.Null(NameJudge.Check(name, WordLists.Shipped)));
        var lists = WordLists.Shipped.With(WordLists.CodeNames, CodeNamesInTheGuide);
        Assert.All(CodeNamesInTheGuide, name => Assert.NotNull(NameJudge.Check(name, lists)));
        Assert.All(["PagerDuty", "Alert"], name => Assert.NotNull(NameJudge.Check(name, WordLists.Shipped)));
    }

    [Fact]
    public void Corpus_IsLargeEnough() => Assert.True(RealService.All.Count >= 150);

    [Fact]
    public void Figures_AreThoseOfTheCorpus() => AssertPageHas(Figures());

    [Theory]
    [MemberData(nameof(Lists))]
    public void WordList_IsThatOfTheCode(string list) =>
        AssertPageHas($"| `{list}` | {(WordLists.Shipped[list] is [] ? "none" : string.Join(", ", WordLists.Shipped[list].Order(StringComparer.Ordinal)))} |\n");

    private static void AssertPageHas(string text) =>
        Assert.True(Page.Contains(text, StringComparison.Ordinal), $"docs/text-rules.md does not say what the code does. It should have:\n{text}");

    private static string Figures() => string.Concat(
        "| Judged | Part | Good | False alarms | Bad | Caught | Precision | Recall |\n",
        "| --- | --- | --- | --- | --- | --- | --- | --- |\n",
        Row("names", "tuned", false, service => service.HasGoodName, service => service.NameFault),
        Row("names", "held out", true, service => service.HasGoodName, service => service.NameFault),
        Row("descriptions", "tuned", false, service => service.HasGoodDescription, service => service.DescriptionFault),
        Row("descriptions", "held out", true, service => service.HasGoodDescription, service => service.DescriptionFault));

    private static string Row(string judged, string part, bool isHeldOut, Func<RealService, bool> isGood, Func<RealService, string?> fault)
    {
        var services = RealService.All.Where(service => service.IsHeldOut == isHeldOut).ToArray();
        var good = services.Count(isGood);
        var falseAlarms = services.Count(service => isGood(service) && fault(service) is not null);
        var caught = services.Count(service => !isGood(service) && fault(service) is not null);
        var bad = services.Length - good;
        return FormattableString.Invariant($"| {judged} | {part} | {good} | {falseAlarms} | {bad} | {caught} | {Percent(caught, caught + falseAlarms)} | {Percent(caught, bad)} |\n");
    }

    private static string Percent(int part, int whole) => FormattableString.Invariant($"{100.0 * part / whole:0} %");
}
