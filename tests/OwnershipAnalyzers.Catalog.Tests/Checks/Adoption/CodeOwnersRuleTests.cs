using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.FolderOwners;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tests.Catalogs;

namespace OwnershipAnalyzers.Tests.Checks.Adoption;

/// <summary>OWN9004, OWN9005 and OWN9007.</summary>
public class CodeOwnersRuleTests
{
    private const string Registry = """
        { "teams": { "pay": { "parent": "commerce", "codeowners": ["@acme/pay"] }, "shop": { "codeowners": ["@acme/shop"] }, "commerce": { "codeowners": ["@acme/commerce"] },
                     "new": {}, "x": { "codeowners": ["@acme/both"] }, "y": { "codeowners": ["@acme/both", "@acme/y"] } } }
        """;

    [Fact]
    public void FolderOfAnotherTeam_ReportsAtTheLine() => Assert.Equal(
        ["CODEOWNERS(2,1): CODEOWNERS gives src/a to @acme/shop (team 'shop'), and src/a/service.json(1,27) says that team 'pay' owns it. If the team is right, write '/src/a/ @acme/pay' below this line; if not, declare team 'shop'."],
        Contradictions("pay", "* @acme/pay\n/src/ @acme/shop\n"));

    [Theory]
    [InlineData("pay", "* @jo @acme/strangers", "src/a to @jo and @acme/strangers,", "declare the right team.")]
    [InlineData("new", "* @acme/shop", "src/a to @acme/shop (team 'shop'),", "give team 'new' \"codeowners\" in the registry and a line in CODEOWNERS; if not, declare team 'shop'.")]
    [InlineData("pay", "* @acme/both @acme/y", "src/a to @acme/both (team 'x' or 'y') and @acme/y (team 'y'),", "declare the right team.")]
    [InlineData("commerce", "* @acme/pay", "src/a to @acme/pay (team 'pay'),", "declare team 'pay'.")]
    public void SomebodyElse_Reports(string team, string file, string fact, string remedy)
    {
        var finding = Assert.Single(Contradictions(team, file));
        Assert.Contains(fact, finding);
        Assert.EndsWith(remedy, finding);
    }

    [Theory]
    [InlineData("pay", "* @ACME/Pay")]
    [InlineData("pay", "* @acme/shop @acme/pay")]
    [InlineData("pay", "* @acme/commerce")] // pay is part of it
    [InlineData("pay", "/src/b/ @acme/shop")]
    [InlineData("pay", "* @acme/shop\n/src/a/\n")] // nobody's is not somebody else's
    [InlineData("pay", "*.cs @acme/shop")]
    [InlineData("pay", "!bad @acme/shop\n")]
    [InlineData("new", "* @jo @acme/strangers")] // they may be that team
    [InlineData("x", "* @acme/both")]
    [InlineData("nobody", "* @acme/shop")] // has a rule of its own
    [InlineData("pay", "[A]\n* @acme/shop\n[B]\n* @acme/pay")]
    public void TeamAmongTheOwnersOrNoOwner_StaysSilent(string team, string file) => Assert.Empty(Contradictions(team, file));

    [Fact]
    public void NoFile_StaysSilent() => Assert.DoesNotContain(new Repo { Registry = Registry, Services = [Service("pay")] }.BrokenRules, rule => rule.StartsWith("OWN9", StringComparison.Ordinal));

    [Fact]
    public void LogicalService_IsCheckedByItsFolder_AndProjectsOutOfScopeAreNot()
    {
        static Declaration Of(FactKind kind, string value) => new(kind, value, new FilePlace("src/Big/Cart/service.json", 1, 9)) { Of = "cart" };
        var manifest = Example.Of("Big", "net10.0") with { Declarations = [Of(FactKind.Service, "cart"), Of(FactKind.Team, "shop"), Of(FactKind.Folder, "src/Big/Cart")] };
        Repo Repo(bool inScope) => new() { Registry = Registry, Manifests = [manifest with { InScope = inScope }], EvaluationContext = With("/src/Big/ @acme/pay\n") };

        Assert.Equal(["CODEOWNERS(1,1)"], Repo(true).Findings(AdoptionRules.ContradictsCodeOwners).Select(finding => finding.Place!.Text));
        Assert.Empty(Repo(false).Findings(AdoptionRules.ContradictsCodeOwners));
    }

    [Fact]
    public void Subject_IsThatOfTheService() =>
        Assert.Equal(["a/codeowners/src/a"], Repository("pay", "* @acme/shop").Findings(AdoptionRules.ContradictsCodeOwners).Select(finding => finding.Subject));

    [Fact]
    public void GeneratedPartThatIsOutOfDate_ReportsAtTheFirstLine() => Assert.Equal(
        ["CODEOWNERS(4,1): The generated part of CODEOWNERS is out of date: it lacks '/src/a/ @acme/pay', it still has '/src/b/ @acme/b', '/src/c/ @acme/c', '/src/d/ @acme/d' and 1 more. Run 'dotnet ownership codeowners' and commit what it writes."],
        Stale(Generated("shop").Replace("/src/a/ @acme/shop\n", "/src/b/ @acme/b\n/src/c/ @acme/c\n/src/d/ @acme/d\n/src/e/ @acme/e\n")));

    [Fact]
    public void LinesInAnotherOrder_Report() => Assert.Contains(
        "its lines are in another order.", Assert.Single(Stale(string.Join('\n', Generated("pay").Split('\n') is [var own, var begin, var second, .. var rest] ? [own, begin, rest[0], second, .. rest[1..]] : []))));

    [Fact]
    public void FileThatIsCurrent_OrNotGenerated_OrOfAPart_StaysSilent()
    {
        Assert.Empty(Stale(Generated("pay")));
        Assert.Empty(Stale(Generated("pay").Replace("\n", "\r\n")));
        Assert.Empty(Stale("* @all\n"));
        Assert.Empty(Repository("pay", Generated("shop"), isWhole: false).Check(AdoptionRules.StaleCodeOwners));
        Assert.Single(Repository("pay", Generated("shop")).Check(AdoptionRules.StaleCodeOwners));
    }

    [Fact]
    public void LinesWithoutEffect_AndOwnersOfTwoTeams_Report() => Assert.Equal(
        ["CODEOWNERS(1,1)", "ownership.json(2,86)"], Repository("pay", "!x @acme/pay\n").Findings(AdoptionRules.IneffectiveCodeOwners).Select(finding => finding.Place!.Text));

    [Fact]
    public void TeamWithoutCodeowners_ReportsOnlyIfTheFileIsGenerated()
    {
        Assert.DoesNotContain(Repository("new", "* @acme/new\n").Check(AdoptionRules.IneffectiveCodeOwners), finding => finding.Contains("team 'new'", StringComparison.Ordinal));
        Assert.Contains(Repository("new", Generated("pay")).Check(AdoptionRules.IneffectiveCodeOwners), finding => finding.Contains("team 'new' owns /src/a/", StringComparison.Ordinal));
    }

    [Fact]
    public void GeneratedPartWithoutEnd_Reports()
    {
        var repo = Repository("pay", "# begin ownership\n");

        Assert.Contains("CODEOWNERS(1,1): CODEOWNERS does not work here: the generated part never ends; write '# end ownership' below what is generated.", repo.Check(AdoptionRules.IneffectiveCodeOwners));
        Assert.Empty(repo.Check(AdoptionRules.StaleCodeOwners));
    }

    private static string Generated(string team) => CodeOwnersText.Write(Repository(team, "").RepositoryModel, "* @acme/pay\n", "CODEOWNERS").Text!.Replace("\n\n", "\n");

    private static IReadOnlyList<string> Stale(string file) => Repository("pay", file).Check(AdoptionRules.StaleCodeOwners);

    private static IReadOnlyList<string> Contradictions(string team, string file) => Repository(team, file).Check(AdoptionRules.ContradictsCodeOwners);

    private static Repo Repository(string team, string file, bool isWhole = true) => new() { Registry = Registry, Services = [Service(team)], EvaluationContext = With(file, isWhole) };

    private static string Service(string team) => $$"""{ "service": "a", "team": "{{team}}" }""";

    private static EvaluationContext With(string file, bool isWhole = true) => new() { CodeOwners = CodeOwnersFile.Parse(file), IsWholeRepository = isWhole };
}
