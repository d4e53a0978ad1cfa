using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Core.Tests;

public class LifecycleRuleTests : RuleTest
{
    private static readonly FilePlace Item = new("src/A.csproj", 7, 5);

    [Theory]
    [InlineData("deprecated", "Deprecated")]
    [InlineData("Retired", "Retired")]
    public void NoRetirementDate_SaysWhatToType(string stage, string name)
    {
        var finding = Assert.Single(Check(LifecycleRules.MissingRetirementDate, Registry, Stage(stage)));

        Assert.Equal(
            $"Assembly 'Acme.Payments.Api' is {name} and declares no retirement date. Declare it with [assembly: Lifecycle(LifecycleStage.{name}, RetiresOn = \"yyyy-MM-dd\")], the property OwnershipRetiresOn or \"retiresOn\" in service.json.",
            finding.Message);
        Assert.Equal("src/service.json(4,12)", finding.Place?.Text);
    }

    [Fact]
    public void EmptyRetirementDate_ReportsThere()
    {
        var finding = Assert.Single(Check(LifecycleRules.MissingRetirementDate, Registry, Stage("Deprecated"), RetiresOn(" ")));

        Assert.Equal("src/service.json(5,16)", finding.Place?.Text);
        Assert.Contains("declares an empty retirement date", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("31.03.2027", "a date is year, month and day; write 2027-03-31")]
    [InlineData("2027-02-30", "2027-02-30 does not exist; February 2027 has 28 days")]
    public void UnreadableRetirementDate_SaysWhatIsMeant(string date, string problem) => Assert.Equal(
        $"Assembly 'Acme.Payments.Api' declares an unreadable retirement date '{date}': {problem}.",
        Message(LifecycleRules.MissingRetirementDate, Stage("Deprecated"), RetiresOn(date)));

    [Fact]
    public void UnreadableRetirementDateOfALivingService_Reports() =>
        Assert.Single(Check(LifecycleRules.MissingRetirementDate, Registry, Stage("Runtime"), RetiresOn("soon")));

    [Fact]
    public void RetirementDate_StaysSilent() => StaysSilent(LifecycleRules.MissingRetirementDate, Stage("Deprecated"), RetiresOn("2027-03-31"));

    [Theory]
    [InlineData("Design")]
    [InlineData("Runtime")]
    [InlineData("7")]
    public void NoSunset_NeedsNoDate(string stage) => StaysSilent(LifecycleRules.MissingRetirementDate, Stage(stage), RetiresOn(""));

    [Fact]
    public void Retired_ReportsOnceAtTheStage()
    {
        var finding = Assert.Single(Check(LifecycleRules.RetiredButBuilt, Registry, Stage("retired"), Stage("Retired")));

        Assert.Equal("Assembly 'Acme.Payments.Api' is Retired and still built. Remove its code, or declare the stage Deprecated until it can go.", finding.Message);
        Assert.Equal("src/service.json(4,12)", finding.Place?.Text);
    }

    [Fact]
    public void Deprecated_MayBeBuilt() => StaysSilent(LifecycleRules.RetiredButBuilt, Stage("Deprecated"));

    [Theory]
    [InlineData(FactKind.RetiresOn, "2027-03-31", "2027-06-30", "retirement date")]
    [InlineData(FactKind.Replacement, "billing", "invoicing", "replacement")]
    public void SunsetsDisagree_ReportsWithoutFix(FactKind kind, string one, string other, string noun)
    {
        var finding = Assert.Single(Check(DefinitionRules.DeclarationsDisagree, Registry, new Declaration(kind, one, Item), new Declaration(kind, other, Item)));

        Assert.Contains($"has more than one {noun}: '{one}' (src/A.csproj(7,5)), '{other}' (src/A.csproj(7,5)).", finding.Message, StringComparison.Ordinal);
        Assert.Null(finding.FixSuggestion);
    }

    [Fact]
    public void SeveralDependenciesAndApis_DoNotDisagree() => StaysSilent(
        DefinitionRules.DeclarationsDisagree, Dependency("inventory"), Dependency("stripe"), Api("Acme.A; version=1"), Api("Acme.B; version=2"));

    [Theory]
    [InlineData(FactKind.Replacement)]
    [InlineData(FactKind.Dependency)]
    public void MalformedIdOfAnotherService_OffersTheWellFormedOne(FactKind kind)
    {
        var finding = Assert.Single(Check(DefinitionRules.MalformedService, Registry, new Declaration(kind, "Shopping Cart", Item)));

        Assert.Equal((kind, "shopping-cart"), (finding.FixSuggestion!.Fact, finding.FixSuggestion.Values[0]));
        Assert.Equal(Item, finding.Place);
    }

    [Fact]
    public void EmptyDependency_Reports() => Assert.Single(Check(DefinitionRules.MalformedService, Registry, Dependency("")));

    [Fact]
    public void WellFormedDependency_StaysSilent() => StaysSilent(DefinitionRules.MalformedService, Dependency("stripe"), Api("Acme.Shop"));

    [Fact]
    public void ApiWithoutVersion_SaysWhatToType() => Assert.Equal(
        "Service API 'Acme.Shop.Api' of assembly 'Acme.Payments.Api' has no version, so nobody can say which one they rely on. Add Version = \"1\" to the attribute ServiceApi, Version=\"1\" to the item OwnershipApi or \"version\": \"1\" to the entry under \"api\" in service.json.",
        Message(LifecycleRules.UnversionedApi, Api("Acme.Shop.Api; definition=openapi.json")));

    [Fact]
    public void EachUnversionedApi_IsReportedOnItsOwn() => Assert.Equal(2, Check(LifecycleRules.UnversionedApi, Registry, Api("Acme.A"), Api("*"), Api("Acme.B; version=1")).Count);

    [Fact]
    public void ApiWithVersion_StaysSilent() => StaysSilent(LifecycleRules.UnversionedApi, Api("Acme.Shop.Api; version=2"));

    private static Declaration RetiresOn(string value) => new(FactKind.RetiresOn, value, new FilePlace("src/service.json", 5, 16));

    private static Declaration Dependency(string value) => new(FactKind.Dependency, value, Item);

    private static Declaration Api(string value) => new(FactKind.Api, value, Item);
}
