using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tests.Catalogs;

namespace OwnershipAnalyzers.Tests.Baselines;

/// <summary>What the catalog makes of a baseline: accepted findings, stale entries, and how many there are.</summary>
public sealed class RepositoryBaselineTests : IDisposable
{
    private const string Pay = "src/Pay/service.json";

    private readonly TestFolder _folder = new();
    private bool _isWhole = true;
    private string _frameworks = "net10.0";
    private string _previous = "";

    public RepositoryBaselineTests()
    {
        _folder.Write("ownership.json", """{ "teams": { "payments": { "formerIds": ["billing"] } } }""");
        _folder.Write(Pay, """{ "service": "pay", "team": "payments", "stage": "runtime" }""");
        _folder.Write("src/Pay/Pay.csproj", "<Project />");
        _folder.Write("src/Pay/Use.cs", "");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AcceptedFinding_IsNotReportedAndNamesItsFile()
    {
        Accept("src/Pay", ("OWN2003", "pay/description"));

        var one = Read().Findings.Single(one => one.Finding.Rule == FunctionRules.MissingDescription);

        Assert.Equal("Accepted by the baseline src/Pay/ownership.baseline.json", one.Exemption);
        Assert.Empty(Stale());
    }

    [Fact]
    public void TeamThatWasRenamed_KeepsItsEntries()
    {
        Accept("", ("OWN4001", "team:billing/onCall"));
        var key = Assert.Single(Read().Findings, one => one.Finding.Rule == EscalationRules.NobodyOnCall).Finding.Subject;
        Accept("", ("OWN4001", key.Replace("payments", "billing", StringComparison.Ordinal)));

        Assert.NotNull(Assert.Single(Read().Findings, one => one.Finding.Rule == EscalationRules.NobodyOnCall).Exemption);
        Assert.Empty(Stale());
    }

    [Theory]
    [InlineData("OWN2013", "pay/runbook")]
    [InlineData("OWN2013", "nobody")]
    [InlineData("OWN1002", "pay/Pay/paymets")]
    [InlineData("OWN1002", "pay/Gone/paymets")]
    [InlineData("OWN5001", "pay/Pay/uses/stock/src/Pay/Gone.cs")]
    [InlineData("OWN5001", "pay/Gone/uses/stock/src/Pay/Use.cs")]
    [InlineData("OWN5011", "pay/internals/Other")]
    public void WhatOccursNoMore_IsStale(string rule, string subject)
    {
        Accept("", (rule, subject));

        Assert.Equal([$"ownership.baseline.json(5,5): OWN9001: The baseline accepts {rule} of '{subject}', which no longer occurs. Remove the entry from ownership.baseline.json, or it hides the same mistake when somebody makes it again."], Stale());
    }

    [Theory]
    [InlineData("OWN5001", "pay/Pay/uses/stock/src/Pay/Use.cs")]
    [InlineData("OWN5001", "pay/Pay/uses/stock/Linked.cs")]
    [InlineData("OWN5009", "pay/Pay/uses/stock/src/Pay/Use.cs/Acme.Type")]
    [InlineData("OWN1009", "pay/Pay/boundary/a/b")]
    [InlineData("OWN1010", "pay/Pay")]
    public void WhatOnlyTheCompilerSees_IsNotStale(string rule, string subject)
    {
        Accept("", (rule, subject));

        Assert.Empty(Stale());
    }

    [Fact]
    public void PartOfARepository_JudgesNothing()
    {
        Accept("", ("OWN2013", "pay/runbook"));
        _isWhole = false;

        Assert.Empty(Stale());
    }

    [Fact]
    public void ProjectThatIsNotCompiled_JudgesNothing()
    {
        Accept("", ("OWN2013", "pay/runbook"));

        Assert.Empty(Stale(Sources() with { ManifestFiles = [.. Sources().ManifestFiles, _folder.File("src/Other/obj/Other.ownership.json")] }));
    }

    [Theory]
    [InlineData(Pay)]
    [InlineData("ownership.json")]
    public void FileThatCannotBeRead_JudgesNothing(string file)
    {
        Accept("", ("OWN2013", "pay/runbook"));
        _folder.Write(file, "{\n<<<<<<< HEAD");

        Assert.Empty(Stale());
    }

    [Fact]
    public void FrameworksThatDeclareDifferently_AreNotJudged()
    {
        Accept("", ("OWN1002", "pay/Pay/paymets"));
        _frameworks = "net10.0;net9.0";

        Assert.Empty(Stale());
    }

    [Fact]
    public void RuleThatIsOff_IsNotJudged()
    {
        _folder.Write("ownership.json", """{ "policy": { "severities": { "OWN2013": "none" } } }""");
        Accept("", ("OWN2013", "pay/runbook"));

        Assert.Empty(Stale());
    }

    [Fact]
    public void EntryOfAnotherService_DoesNotCountBesideAProfile()
    {
        Accept("src/Pay", ("OWN2003", "pay/description"), ("OWN2013", "stock"), ("OWN4001", "team:payments/onCall"));

        var all = Read();

        Assert.Equal(1, all.Catalog.Coverage.Baseline.Entries);
        Assert.Equal(["OWN0014 src/Pay/ownership.baseline.json(6,5)", "OWN0014 src/Pay/ownership.baseline.json(7,5)"], all.Findings.Select(one => one.Finding).Where(finding => finding.Rule == ConfigurationRules.UnusableBaseline).Places());
    }

    [Fact]
    public void BaselineWithoutProfile_IsReported()
    {
        Accept("src", ("OWN2003", "pay/description"));

        Assert.Equal(
            ["src/ownership.baseline.json: OWN0014: The baseline is not in order: nobody reads it, because there is no service.json beside it; move its entries to the ownership.baseline.json at the repository root."],
            Read().Findings.Where(one => one.Finding.Rule == ConfigurationRules.UnusableBaseline).Select(one => one.Finding).Lines());
    }

    [Fact]
    public void Growth_IsReportedByServiceAgainstAnEarlierCatalog()
    {
        Accept("src/Pay", ("OWN2003", "pay/description"));
        Accept("", ("OWN4001", "team:payments/onCall"));
        _previous = _folder.Write("main.json", Read().Utf8);
        Accept("src/Pay", ("OWN2003", "pay/description"), ("OWN2013", "pay/runbook"));

        Assert.Equal(
            ["src/Pay/ownership.baseline.json: OWN9006: The baseline of service 'pay' grew from 1 to 2 entries since main.json. Mend the new findings and remove their entries; if they have to stay for now, let the owners say so when they review the file."],
            Of(AdoptionRules.BaselineGrew));
    }

    [Fact]
    public void BeginningAndShrinking_AreNoGrowth()
    {
        _previous = _folder.Write("main.json", Read().Utf8);
        Accept("src/Pay", ("OWN2003", "pay/description"), ("OWN2013", "pay/runbook"));
        Assert.Empty(Of(AdoptionRules.BaselineGrew));

        _previous = _folder.Write("main.json", Read().Utf8);
        Accept("src/Pay", ("OWN2003", "pay/description"));
        Assert.Empty(Of(AdoptionRules.BaselineGrew));
    }

    [Fact]
    public void EarlierCatalogWithoutBaseline_IsNotCompared()
    {
        _previous = _folder.Write("main.json", """{ "services": [], "coverage": { "baseline": { "entries": "many" } } }""");
        Accept("src/Pay", ("OWN2003", "pay/description"));

        Assert.Empty(Of(AdoptionRules.BaselineGrew));
    }

    [Fact]
    public void Update_AddsOnlyWhenAskedAndPutsEntriesWhereTheyBelong()
    {
        Accept("", ("OWN2003", "pay/description"), ("OWN2013", "pay/runbook"));
        var log = new CompilerLog([new("OWN5001", "pay/Pay/uses/stock/src/Pay/Use.cs")], []);

        var cleaned = BaselineUpdate.Of(Read(), log, mayAdd: false);
        Assert.Equal([("ownership.baseline.json", 0, 1), ("src/Pay/ownership.baseline.json", 0, 0)], cleaned.Select(change => (change.Path, change.Added.Count, change.Removed.Count)));
        Assert.Null(cleaned[0].Text);

        var grown = BaselineUpdate.Of(Read(), log, mayAdd: true).ToDictionary(change => change.Path);
        Assert.Contains(new BaselineKey("OWN5001", "pay/Pay/uses/stock/src/Pay/Use.cs"), grown["src/Pay/ownership.baseline.json"].Added);
        Assert.All(grown["ownership.baseline.json"].Added, key => Assert.StartsWith("team:", key.Subject, StringComparison.Ordinal));
        foreach (var change in grown.Values)
            _folder.Write(change.Path, change.Text!);
        Assert.All(Read().Findings.Where(one => one.Finding.Rule.Id[3] != '0'), one => Assert.NotNull(one.Exemption));
        Assert.Empty(BaselineUpdate.Of(Read(), CompilerLog.Empty, mayAdd: true));
    }

    [Fact]
    public void GuessedOwner_IsNeverAccepted()
    {
        _folder.Write(Pay, """{ "service": "pay", "team": "payments", "inferredFrom": "CODEOWNERS" }""");
        Accept("src/Pay", ("OWN1013", "pay"));

        var guess = Assert.Single(Read().Findings, one => one.Finding.Rule == DefinitionRules.UnconfirmedOwner);
        Assert.Null(guess.Exemption);
        var asIfRead = new RepositoryBaseline([new BaselineEntry(new("OWN1013", guess.Finding.Subject), new FilePlace("ownership.baseline.json", 5, 5))], team => team);
        Assert.Null(asIfRead.Find(guess.Finding));
        File.Delete(_folder.File("src/Pay/ownership.baseline.json"));
        Assert.DoesNotContain(BaselineUpdate.Of(Read(), CompilerLog.Empty, mayAdd: true).SelectMany(change => change.Added), key => key.Rule == "OWN1013");
    }

    [Fact]
    public void GuessedOwner_CanBeExemptUntilADay()
    {
        _folder.Write(Pay, """{ "service": "pay", "team": "payments", "inferredFrom": "CODEOWNERS" }""");
        _folder.Write("ownership.json", """{ "teams": { "payments": {} }, "exemptions": [ { "rule": "OWN1013", "service": "pay", "reason": "r", "approvedBy": "payments", "expires": "2027-01-31" } ] }""");

        Assert.Equal("r (approved by payments, until 2027-01-31)", Assert.Single(Read().Findings, one => one.Finding.Rule == DefinitionRules.UnconfirmedOwner).Exemption);
        Assert.Empty(Of(AdoptionRules.IncompleteExemption));
    }

    [Fact]
    public void UsesThatAreAcceptedOneByOne_AreAcceptedInTheSum()
    {
        Accept("", ("OWN5004", "pay/Pay/uses/stock/src/Pay/Use.cs"));
        var model = RepositoryModel.Of(
            [Manifest("Pay", "pay") with { References = [new AssemblyUse("Stock", ["Stock"])] }, Manifest("Stock", "stock", "Deprecated")],
            Example.ReadRegistry("""{ "teams": { "payments": {} } }""").Value, _ => null, new EvaluationContext(),
            [new BaselineEntry(new("OWN5004", "pay/Pay/uses/stock/src/Pay/Use.cs"), new FilePlace("ownership.baseline.json", 5, 5))]);

        var one = Assert.Single(CatalogRules.Check(model, null, [], AnalysisMode.Default, []), one => one.Finding.Rule == DependencyRules.UsesDeprecated);

        Assert.Equal("pay/Pay/uses/stock", one.Finding.Subject);
        Assert.NotNull(one.Exemption);
    }

    private static Manifest Manifest(string name, string service, string stage = "Runtime") =>
        Example.Of(name, "net10.0", declared: [(FactKind.Team, "payments", ""), (FactKind.Service, service, ""), (FactKind.Stage, stage, "")]);

    private void Accept(string folder, params (string Rule, string Subject)[] entries) =>
        _folder.Write(Path.Combine(folder, Baseline.FileName), BaselineWriter.Write(entries.Select(entry => new BaselineKey(entry.Rule, entry.Subject))));

    private string[] Stale(CatalogSources? sources = null) => Of(AdoptionRules.StaleEntry, sources);

    private string[] Of(Rule rule, CatalogSources? sources = null) => Read(sources).Findings.Where(one => one.Finding.Rule == rule).Select(one => one.Finding).Lines();

    private RepositoryCatalog Read(CatalogSources? sources = null) => RepositoryCatalog.Read(sources ?? Sources());

    private CatalogSources Sources()
    {
        var manifests = _frameworks.Split(';').Select((framework, i) => _folder.Write($"src/Pay/obj/{framework}/Pay.ownership.json", ManifestFile.Write(new Manifest
        {
            Assembly = "Pay",
            Project = "src/Pay/Pay.csproj",
            Language = "C#",
            TargetFramework = framework,
            Profile = Pay,
            Declarations = [Declared(FactKind.Team, "payments"), Declared(FactKind.Service, "pay"), Declared(FactKind.Stage, i == 0 ? "runtime" : "Runtime")],
        })));
        return new CatalogSources
        {
            Root = _folder.Path,
            RegistryFile = _folder.File("ownership.json"),
            ManifestFiles = [.. manifests],
            ProjectFiles = _isWhole ? [_folder.File("src/Pay/Pay.csproj")] : [],
            ReachedProjects = [_folder.File("src/Pay/Pay.csproj")],
            CatalogFile = _folder.File("ownership-catalog.json"),
            PreviousCatalogFile = _previous,
            Mode = AnalysisMode.Default,
            AsOf = new DateTime(2026, 11, 23),
        };
    }

    private static Declaration Declared(FactKind kind, string value) => new(kind, value, new FilePlace(Pay, 1, 1));
}
