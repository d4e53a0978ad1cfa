using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Checks;
using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Catalogs;

public class CatalogRulesTests
{
    /// <summary>Without the rules about services and teams, which have tests of their own.</summary>
    private static IReadOnlyList<CatalogFinding> CheckAll(
        IReadOnlyList<Manifest> manifests, ReadResult<Registry>? registry = null, IReadOnlyList<ReadResult<ServiceProfile>>? profiles = null, IEnumerable<Finding>? others = null) =>
    [
        .. CatalogRules.Check(
            RepositoryModel.Of(manifests, (registry ?? Example.Registry).Value, path => profiles?.FirstOrDefault(profile => profile.Path == path)?.Value),
            registry ?? Example.Registry, profiles ?? [], AnalysisMode.Default, others ?? [])
            .Where(one => CatalogRule.All.All(rule => rule.Rule != one.Finding.Rule)),
    ];

    /// <summary>What the build of the catalog reports.</summary>
    private static IReadOnlyList<Finding> Check(
        IReadOnlyList<Manifest> manifests, ReadResult<Registry>? registry = null, IReadOnlyList<ReadResult<ServiceProfile>>? profiles = null) =>
        [.. CheckAll(manifests, registry, profiles).Where(one => !one.IsReported).Select(one => one.Finding)];

    [Fact]
    public void LanguagesWithoutAnalyzers_AreCheckedHere() => Assert.Equal(
        [
            "src/Fs/Fs.csproj: OWN1001: Assembly 'Fs' declares no owning team. Declare it with the property OwnershipTeam or \"team\" in service.json; the teams are in ownership.json.",
            "src/Fs/Fs.csproj: OWN3002: 'Runtme' is not a lifecycle stage. Did you mean 'Runtime'? The stages are Design, Runtime, Deprecated and Retired.",
        ],
        Check([Example.Of("Fs", "net10.0", "F#", declared: [(FactKind.Service, "fs", ""), (FactKind.Stage, "Runtme", ""), (FactKind.Tier, "tier-1", "")])]).Lines());

    [Theory]
    [InlineData(null, AnalysisMode.Default)]
    [InlineData(AnalysisMode.Strict, AnalysisMode.Strict)]
    [InlineData(AnalysisMode.Recommended, AnalysisMode.Recommended)]
    public void FindingOfAnAssembly_IsAsLoudAsItsOwnPreset(AnalysisMode? own, AnalysisMode expected) =>
        Assert.Equal(expected, Assert.Single(Check([WithoutTeam("net10.0", own)])).Mode);

    [Fact]
    public void AssemblyWithoutRules_StaysSilent() => Assert.Empty(Check([WithoutTeam("net10.0", AnalysisMode.None)]));

    [Fact]
    public void SeveralTargetFrameworks_AreAsLoudAsTheLoudest() => Assert.Equal(
        AnalysisMode.Strict,
        Assert.Single(Check([WithoutTeam("net9.0", AnalysisMode.Strict), WithoutTeam("net10.0", AnalysisMode.None)])).Mode);

    private static Manifest WithoutTeam(string framework, AnalysisMode? mode) =>
        Example.Of("Fs", framework, "F#", declared: [(FactKind.Service, "s", ""), (FactKind.Stage, "Design", ""), (FactKind.Tier, "tier-1", "")]) with { Mode = mode };

    [Fact]
    public void SeveralTargetFrameworks_ReportOnce() => Assert.Single(
        Check([Example.Of("Fs", "net9.0", "VB", declared: [(FactKind.Service, "s", ""), (FactKind.Stage, "Design", ""), (FactKind.Tier, "tier-1", "")]),
            Example.Of("Fs", "net10.0", "VB", declared: [(FactKind.Service, "s", ""), (FactKind.Stage, "Design", ""), (FactKind.Tier, "tier-1", "")])]));

    [Theory]
    [InlineData("C#", true)]
    [InlineData("", true)]
    [InlineData("F#", false)]
    public void WhatTheCompilerChecksOrIsOutOfScope_StaysSilent(string language, bool inScope) =>
        Assert.Empty(Check([Example.Of("A", "net10.0", language) with { InScope = inScope }]));

    [Fact]
    public void FindingsOfAllReaders_AreReportedOnceInOrder()
    {
        var registry = Example.ReadRegistry("""{ "a": 1, "b": 2 }""");
        var profile = Example.ReadProfile("a/service.json", "[]");
        var other = new Finding(ConfigurationRules.UnreachedProject, new FilePlace("z.csproj"), "cause", "remedy");

        Assert.Equal(
            ["OWN0005 a/service.json(1,1)", "OWN0002 ownership.json(1,3)", "OWN0002 ownership.json(1,11)", "OWN0009 z.csproj"],
            CheckAll([], registry, [profile, profile], [other, other]).Select(one => one.Finding).Places());
    }

    [Fact]
    public void WhatTheCompilerHasReported_IsFlagged() => Assert.Equal(
        [
            "True src/A/A.csproj: OWN1001: Assembly 'A' declares no owning team. Declare it with [assembly: OwningTeam(\"...\")], the property OwnershipTeam or \"team\" in service.json; the teams are in ownership.json.",
            "True src/A/A.csproj: OWN3001: Assembly 'A' declares no lifecycle stage. Declare it with [assembly: Lifecycle(LifecycleStage.Runtime)], the property OwnershipStage or \"stage\" in service.json.",
        ],
        CheckAll([Example.Of("A", "net10.0", declared: [(FactKind.Service, "a", ""), (FactKind.Tier, "tier-1", "")])]).Select(one => $"{one.IsReported} {FindingText.Lines([one.Finding])[0]}"));

    /// <summary>It may switch them off, so what it says of them has to be read first.</summary>
    [Theory]
    [InlineData("{}", "OWN2003")]
    [InlineData("{ \"teams\": [} }", "OWN0001")]
    public void RulesAboutServices_WaitForARegistryThatCanBeRead(string json, string expected)
    {
        var registry = Example.ReadRegistry(json);

        var findings = CatalogRules.Check(RepositoryModel.Of([Declared], registry.Value, _ => null), registry, [], AnalysisMode.Default, []);

        Assert.Contains(expected, findings.Select(one => one.Finding.Rule.Id));
        Assert.Equal(expected == "OWN2003", findings.Any(one => CatalogRule.All.Any(rule => rule.Rule == one.Finding.Rule)));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void WhatIsWrongWithTheRegistry_IsReportedByTheProjectsThatReadIt(bool inScope, bool isReported) => Assert.Equal(
        isReported,
        Assert.Single(CheckAll([Declared with { InScope = inScope }], Example.ReadRegistry("""{ "teams": { "payments": {} }, "tiers": { "tier-1": {} }, "a": 1 }"""))).IsReported);

    [Fact]
    public void WhatIsWrongWithAProfile_IsReportedByItsProject() =>
        Assert.True(Assert.Single(CheckAll([Declared], profiles: [Example.ReadProfile("a/service.json", "[]")])).IsReported);

    [Fact]
    public void WhatOneOfTwoHasReported_IsNotReportedAgain()
    {
        var profile = Example.ReadProfile("a/service.json", "[]");
        Assert.True(Assert.Single(CheckAll([Declared], profiles: [profile], others: profile.Findings)).IsReported);
    }

    private static Manifest Declared { get; } =
        Example.Of("A", "net10.0", declared: [(FactKind.Team, "payments", ""), (FactKind.Service, "a", ""), (FactKind.Stage, "Design", ""), (FactKind.Tier, "tier-1", "")]);

    [Fact]
    public void TwoDescriptionsOfOneService_ReportTheOneLeftOut()
    {
        ReadResult<ServiceProfile>[] profiles =
            [Example.ReadProfile("src/A/service.json", """{ "name": "x" }"""), Example.ReadProfile("src/B/service.json", """{ "name": "y" }""")];

        var findings = Check([WithProfile("A"), WithProfile("B")], profiles: profiles);

        Assert.Equal(
            ["src/B/service.json: OWN0005: The service profile cannot be used: service 's' is described in src/A/service.json already; describe it in one of them, and leave only team, service, stage and tier in the other."],
            findings.Lines());
    }

    [Fact]
    public void SecondProfileThatOnlyDeclares_StaysSilent()
    {
        ReadResult<ServiceProfile>[] profiles =
            [Example.ReadProfile("src/A/service.json", """{ "team": "payments" }"""), Example.ReadProfile("src/B/service.json", """{ "name": "y" }""")];

        Assert.Empty(Check([WithProfile("A"), WithProfile("B")], profiles: profiles));
    }

    private static Manifest WithProfile(string name) =>
        Example.Of(name, "net10.0", profile: $"src/{name}/service.json", declared: [(FactKind.Service, "s", "")]);
}
