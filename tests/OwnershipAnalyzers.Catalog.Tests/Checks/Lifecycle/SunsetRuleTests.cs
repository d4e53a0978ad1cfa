using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks.Lifecycle;

/// <summary>Today is 2026-11-23.</summary>
public sealed class SunsetRuleTests
{
    private const string Registry = """
        { "tiers": { "t": { "noticeDays": 30 }, "free": {}, "for-ever": { "noticeDays": 9999999 } }, "externalServices": { "stripe": {} } }
        """;

    [Fact]
    public void DayHasPassed_Reports() => Assert.Equal(
        [
            "src/a/service.json(1,55): Service 'a' is deprecated, although 2026-11-22 was its last day. Move its last consumers away: b and c. Then retire it by removing its projects, or agree with its consumers on a later retirement date and declare that.",
            "src/b/service.json(1,52): Service 'b' is runtime, although 2026-11-22 was its last day. No service in the catalog uses it; make sure that nobody else does. Then retire it by removing its projects, or agree with its consumers on a later retirement date and declare that.",
        ],
        Check(LifecycleRules.RetirementOverdue,
            """{ "service": "a", "stage": "deprecated", "retiresOn": "2026-11-22" }""",
            """{ "service": "b", "stage": "runtime", "retiresOn": "2026-11-22", "dependencies": [ { "service": "a" } ] }""",
            """{ "service": "c", "dependencies": [ { "service": "a" } ] }"""));

    [Theory]
    [InlineData("deprecated", "2026-11-23")]
    [InlineData("retired", "2026-11-22")]
    [InlineData("oops", "2026-11-22")]
    [InlineData("deprecated", "2026-02-30")]
    public void LastDay_OrNothingToJudge_StaysSilent(string stage, string day) =>
        Assert.Empty(Check(LifecycleRules.RetirementOverdue, $$"""{ "service": "a", "stage": "{{stage}}", "retiresOn": "{{day}}" }"""));

    [Fact]
    public void TooLateAnnounced_Reports() => Assert.Equal(
        ["src/a/service.json(1,68): Service 'a' retires on 2027-01-30, 29 days after its consumers were told (2027-01-01), and tier 't' gives consumers 30 days (ownership.json(1,35)). Retire it on 2027-01-31 or later."],
        Notice("2027-01-30", "2027-01-01"));

    [Fact]
    public void AnnouncedAfterTheEnd_Reports() => Assert.Contains(
        "retires on 2026-01-01, before its consumers were told (2026-01-02), and", Assert.Single(Notice("2026-01-01", "2026-01-02")));

    [Fact]
    public void AnnouncementNotStated_CountsFromToday() => Assert.Equal(
        ["src/a/service.json(1,68): Service 'a' retires on 2026-11-24, 1 day from 2026-11-23, and tier 't' gives consumers 30 days (ownership.json(1,35)). Retire it on 2026-12-23 or later, or state sunset.announcedOn in its service.json if they were told earlier."],
        Notice("2026-11-24", null));

    [Theory]
    [InlineData("2027-01-31", "2027-01-01")] // exactly the notice
    [InlineData("2026-12-23", null)]
    [InlineData("2026-11-22", null)] // has passed, which is another finding
    [InlineData("2026-12-01", "2026-01-01")]
    public void EnoughNotice_StaysSilent(string retires, string? announced) => Assert.Empty(Notice(retires, announced));

    [Fact]
    public void NoticeLongerThanTheCalendar_Reports() => Assert.EndsWith("Retire it later.", Assert.Single(Notice("2027-01-30", "2027-01-01", tier: "for-ever")));

    [Theory]
    [InlineData("runtime", "t")]
    [InlineData("retired", "t")]
    [InlineData("deprecated", "free")]
    [InlineData("deprecated", "unknown")]
    public void NoNoticeAsked_StaysSilent(string stage, string tier) => Assert.Empty(Notice("2026-11-24", null, stage, tier));

    [Fact]
    public void NeitherReplacementNorPlan_Reports() => Assert.Equal(
        [
            "src/a/service.json(1,28): Service 'a' is deprecated and tells its consumers neither what to use instead nor how to move away. Declare a replacement, or describe the way in \"sunset\": { \"migrationPlan\": \"...\" } of its service.json.",
            "src/b/service.json(1,52): Service 'b' is deprecated and tells its consumers neither what to use instead nor how to move away. Declare a replacement, or describe the way in \"sunset\": { \"migrationPlan\": \"...\" } of its service.json.",
        ],
        Check(LifecycleRules.NowhereToGo, """{ "service": "a", "stage": "deprecated" }""", """{ "service": "b", "stage": "deprecated", "sunset": { "migrationPlan": " " } }"""));

    [Theory]
    [InlineData(""" "stage": "deprecated", "sunset": { "migrationPlan": "docs/move.md" } """)]
    [InlineData(""" "stage": "deprecated", "replacement": "b" """)]
    [InlineData(""" "stage": "deprecated", "replacement": "stripe" """)]
    [InlineData(""" "stage": "retired" """)]
    [InlineData(""" "stage": "runtime", "replacement": "nothing" """)]
    public void WayOut_StaysSilent(string facts) =>
        Assert.Empty(Check(LifecycleRules.NowhereToGo, $$"""{ "service": "a", {{facts}} }""", """{ "service": "b", "stage": "runtime" }"""));

    [Fact]
    public void ReplacementNobodyKnows_ReportsTheNearest() => Assert.Equal(
        ["src/a/service.json(1,57): Service 'a' is deprecated and is replaced by 'strip', which is no service of this repository and no external one of ownership.json. Did you mean 'stripe'? Declare the id of a service that stays."],
        Check(LifecycleRules.NowhereToGo, """{ "service": "a", "stage": "deprecated", "replacement": "strip" }"""));

    [Fact]
    public void ReplacementOutsidePartOfARepository_StaysSilent() => Assert.Empty(new Repo
    {
        Services = ["""{ "service": "a", "stage": "deprecated", "replacement": "elsewhere" }"""],
        EvaluationContext = new EvaluationContext { AsOf = new DateTime(2026, 11, 23) },
    }.Check(LifecycleRules.NowhereToGo));

    [Fact]
    public void ReplacementInSunsetToo_ReportsWhereItLeads() => Assert.Equal(
        [
            "src/a/service.json(1,57): Service 'a' is deprecated and is replaced by 'b', which is deprecated itself (src/b/service.json(1,28)). That one is replaced by 'c': declare a service that stays.",
            "src/c/service.json(1,54): Service 'c' is retired and names itself as its replacement. Declare the id of a service that stays.",
            "src/b/service.json(1,57): Service 'b' is deprecated and is replaced by 'c', which is retired itself (src/c/service.json(1,28)). Declare the id of a service that stays.",
        ],
        Check(LifecycleRules.NowhereToGo,
            """{ "service": "a", "stage": "deprecated", "replacement": "b" }""",
            """{ "service": "b", "stage": "deprecated", "replacement": "c" }""",
            """{ "service": "c", "stage": "retired", "replacement": "c" }""").OrderBy(finding => finding.Contains("itself as") ? 1 : finding[4] == 'a' ? 0 : 2));

    private static IReadOnlyList<string> Notice(string retires, string? announced, string stage = "deprecated", string tier = "t")
    {
        var sunset = announced is null ? "" : $$""", "sunset": { "announcedOn": "{{announced}}" }""";
        return Check(LifecycleRules.ShortNotice, $$"""{ "service": "a", "stage": "{{stage}}", "tier": "{{tier}}", "retiresOn": "{{retires}}"{{sunset}} }""");
    }

    private static IReadOnlyList<string> Check(Rule rule, params string[] services) => new Repo { Registry = Registry, Services = services }.Check(rule);
}
