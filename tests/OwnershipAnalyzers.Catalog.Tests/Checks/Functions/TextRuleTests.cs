using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks.Functions;

/// <summary>What the judges say is tested with them; here, where and about whom they are asked.</summary>
public class TextRuleTests
{
    [Fact]
    public void WordsOfTheRegistry_CountForNamesAndDescriptions()
    {
        const string Registry = """{ "policy": { "words": { "codeNames": ["apollo"], "placeholders": ["coming soon"] } } }""";
        string[] services = ["""{ "service": "a", "name": "Apollo", "description": "Coming soon" }"""];

        Assert.Equal(["src/a/service.json(1,27)"], new Repo { Registry = Registry, Services = services }.Findings(FunctionRules.UndescriptiveName).Select(finding => finding.Place!.Text));
        Assert.Equal(["src/a/service.json(1,52)"], new Repo { Registry = Registry, Services = services }.Findings(FunctionRules.ShallowDescription).Select(finding => finding.Place!.Text));
        Assert.Empty(new Repo { Services = services }.Findings(FunctionRules.UndescriptiveName));
    }

    [Fact]
    public void RetiredService_StaysSilent()
    {
        var repo = new Repo { Services = ["""{ "service": "a", "stage": "retired", "name": "PagerDuty", "description": "TODO" }""", """{ "service": "b", "stage": "retired" }"""] };

        Assert.DoesNotContain(repo.BrokenRules, rule => rule is "OWN2001" or "OWN2003" or "OWN2004");
    }

    [Fact]
    public void ServiceWithoutAName_IsConfusedWithNone() =>
        Assert.Empty(new Repo { Services = ["""{ "service": "payment" }""", """{ "service": "payments" }"""] }.Findings(FunctionRules.ConfusableNames));

    [Fact]
    public void ThreeNamesAlike_AreTwoFindingsAgainstTheFirst() => Assert.Equal(
        ["src/b/service.json(1,27)", "src/c/service.json(1,27)"],
        new Repo { Services = ["""{ "service": "a", "name": "Card payment" }""", """{ "service": "b", "name": "card-payments" }""", """{ "service": "c", "name": "Card Payments Service" }"""] }
            .Findings(FunctionRules.ConfusableNames).Select(finding => finding.Place!.Text));
}
