using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Tests.Catalogs;
using OwnershipAnalyzers.Tests.Checks;

namespace OwnershipAnalyzers.Tests;

/// <summary>What each part of the Full-Service Ownership guide asks for is found missing. The tests are named after the parts.</summary>
public class GuideTests
{
    private const string Tiers = """
        "tiers": { "tier-1": {
          "coverage": "24x7", "escalationLevels": 3, "escalationDelay": { "minMinutes": 5, "maxMinutes": 20 }, "noticeDays": 180, "runbookReviewDays": 90,
          "requires": { "runtime": ["runbook", "slo", "sla", "dashboard", "postmortems", "alerts", "review:security", "function:sponsor"] } } }
        """;

    private static readonly string Registry = $$"""{ "teams": { "pay": {}, "shop": {} }, {{Tiers}} }""";

    [Fact]
    public void Introduction_EverythingOfValueIsAService()
    {
        AssertFinds(new Repo { Manifests = [Example.Of("A", "net10.0", declared: [(FactKind.Team, "pay", "")])] }, "OWN1004");
        AssertFinds(new Repo { Manifests = [Example.Of("A", "net10.0", declared: [(FactKind.Service, "My_Service", "")])] }, "OWN1005");
        Assert.Equal("tool", Assert.Single(new Repo { Services = ["""{ "service": "a", "kind": "tool" }"""] }.RepositoryModel.Services).Facts.Kind);
    }

    [Fact]
    public void DigitalTransformation_ValueIsShownInNumbers()
    {
        var repo = new Repo { Registry = Registry, Manifests = [Example.Of("A", "net10.0", declared: [(FactKind.Team, "pay", "")]), Example.Of("B", "net10.0")] };

        Assert.Equal((2, 1), CatalogBuilder.Build(repo.RepositoryModel).Coverage is var coverage ? (coverage.Assemblies, coverage.Owned) : default);
    }

    [Fact]
    public void Defining_OneServiceOneTeamOnCall() => AssertFinds(
        new Repo
        {
            Registry = """{ "teams": { "pay": { "formerIds": ["old"] }, "shop": {} }, "policy": { "maxServicesPerTeam": 1, "attestationDays": 365 } }""",
            Services =
            [
                """{ "service": "a", "team": "pay", "stage": "runtime", "dependencies": [ { "service": "b" } ] }""",
                """{ "service": "b", "team": "pay", "dependencies": [ { "service": "a" } ], "inferredFrom": "CODEOWNERS" }""",
                """{ "service": "c", "team": "old" }""",
            ],
            Manifests =
            [
                Example.Of("A1", "net10.0", declared: [(FactKind.Service, "d", ""), (FactKind.Team, "pay", "")]),
                Example.Of("A2", "net10.0", declared: [(FactKind.Service, "d", ""), (FactKind.Team, "shop", "")]),
                Example.Of("B", "net10.0", declared: [(FactKind.Team, "pay", ""), (FactKind.Team, "shop", "")]),
                Example.Of("C", "net10.0", declared: [(FactKind.Team, "jo@example.com", "")]),
                Example.Of("D", "net10.0", declared: [(FactKind.Team, "payy", "")]),
                Example.Of("E", "net10.0"),
            ],
        },
        "OWN1001", "OWN1002", "OWN1003", "OWN1006", "OWN1007", "OWN1008", "OWN1011", "OWN1012", "OWN1013", "OWN4001");

    [Fact]
    public void FunctionsName_IsDescriptive() => AssertFinds(
        new Repo { Services = ["""{ "service": "a", "name": "PagerDuty" }""", """{ "service": "b", "name": "Card payment" }""", """{ "service": "c", "name": "Card payments" }"""] },
        "OWN2001", "OWN2002");

    [Fact]
    public void FunctionsDescription_SaysIntentValueAndImpact() => AssertFinds(
        new Repo { Services = ["""{ "service": "a" }""", """{ "service": "b", "description": "TODO" }""", """{ "service": "c", "description": "Takes what `a` has sent and brings it to customers within a day." }"""] },
        "OWN2003", "OWN2004", "OWN2005");

    [Fact]
    public void FunctionsOtherComponents_AreFound() => AssertFinds(
        new Repo { Registry = Registry, Services = ["""{ "service": "a", "team": "pay", "stage": "runtime", "tier": "tier-1", "api": [ { "namespace": "A" } ], "dependencies": [ { "service": "nobody" } ] }"""] },
        "OWN2006", "OWN2018", "OWN3012");

    [Fact]
    public void FunctionsAvailability_IsPromisedOnceAndCanHold() => AssertFinds(
        new Repo
        {
            Registry = Registry,
            Services =
            [
                """{ "service": "a", "stage": "runtime", "tier": "tier-1" }""", """{ "service": "b", "tier": "tier-9" }""", """{ "service": "c" }""",
                """{ "service": "d", "availability": { "sla": [ { "objective": "99.9%", "window": "P30D" }, { "objective": "high" } ] }, "dependencies": [ { "service": "e", "critical": true } ] }""",
                """{ "service": "e", "availability": { "sla": { "objective": "99%", "window": "P30D" } } }""",
            ],
        },
        "OWN2007", "OWN2008", "OWN2009", "OWN2010", "OWN2011", "OWN2012");

    [Fact]
    public void FunctionsRunbooks_ExistAreFoundAndAreCurrent() => AssertFinds(
        new Repo
        {
            Registry = Registry,
            EvaluationContext = new EvaluationContext { AsOf = new DateTime(2026, 11, 23), Exists = static _ => false },
            Services =
            [
                """{ "service": "a", "stage": "runtime", "tier": "tier-1" }""",
                """{ "service": "b", "stage": "runtime", "tier": "tier-1", "runbooks": [ { "path": "gone.md", "reviewedOn": "2025-01-01" } ] }""",
            ],
        },
        "OWN2013", "OWN2014", "OWN2015");

    [Fact]
    public void FunctionsOperationsProjectManagementProductOwnershipLeadership_HaveSomebodyAccountable() => AssertFinds(
        new Repo { Registry = Registry, Services = ["""{ "service": "a", "stage": "runtime", "tier": "tier-1" }"""] }, "OWN2017");

    [Fact]
    public void LifecycleDesign_EndsWithReadiness() => AssertFinds(
        new Repo
        {
            Registry = Registry,
            Services =
            [
                """{ "service": "a", "team": "pay", "stage": "runtime", "tier": "tier-1", "alerts": [ { "name": "x", "recipients": ["shop"] } ] }""",
                """{ "service": "b" }""", """{ "service": "c", "stage": "runtme" }""",
            ],
        },
        "OWN3001", "OWN3002", "OWN3009", "OWN3010", "OWN3011", "OWN3014");

    [Fact]
    public void LifecycleRuntime_TellsCustomersOfChanges() => AssertFinds(
        new Repo
        {
            Registry = Registry,
            Services =
            [
                """{ "service": "a", "team": "pay", "stage": "runtime", "tier": "tier-1", "api": [ { "namespace": "A" } ] }""",
                """{ "service": "b", "team": "shop", "dependencies": [ { "service": "a" } ] }""",
            ],
        },
        "OWN3012", "OWN3013", "OWN2006");

    [Fact]
    public void LifecycleSunset_IsAnnouncedDatedAndLeadsSomewhere() => AssertFinds(
        new Repo
        {
            Registry = Registry,
            EvaluationContext = new EvaluationContext { AsOf = new DateTime(2026, 11, 23), IsWholeRepository = true, EarlierStages = new Dictionary<string, string> { ["d"] = "retired" } },
            Services =
            [
                """{ "service": "a", "stage": "deprecated", "tier": "tier-1" }""",
                """{ "service": "b", "stage": "deprecated", "tier": "tier-1", "retiresOn": "2026-11-01" }""",
                """{ "service": "c", "stage": "deprecated", "tier": "tier-1", "retiresOn": "2026-12-31", "sunset": { "announcedOn": "2026-11-01" } }""",
                """{ "service": "d", "stage": "runtime" }""", """{ "service": "e", "stage": "retired", "retiresOn": "2026-01-01" }""",
            ],
        },
        "OWN3003", "OWN3004", "OWN3005", "OWN3006", "OWN3007", "OWN3008");

    [Fact]
    public void Escalations_HaveLevelsOfPeopleInTime() => AssertFinds(
        new Repo
        {
            Registry = $$"""
                { "teams": { "pay": { "escalation": "p" }, "idle": {} }, "schedules": { "s": { "team": "idle" } }, {{Tiers}},
                  "escalationPolicies": { "p": { "levels": [ { "schedule": "s", "afterMinutes": 0 }, { "user": "jo@example.com", "afterMinutes": 60 } ] } } }
                """,
            Services = ["""{ "service": "a", "team": "pay", "stage": "runtime", "tier": "tier-1" }"""],
        },
        "OWN4001", "OWN4002", "OWN4003", "OWN4004", "OWN4005");

    [Fact]
    public void OnCall_HasPeopleHoursAndAHandOff() => AssertFinds(
        new Repo
        {
            Registry = $$"""{ "teams": { "pay": { "onCall": "s" } }, "schedules": { "s": { "coverage": "24x5", "people": 2 } }, {{Tiers}} }""",
            Services = ["""{ "service": "a", "team": "pay", "stage": "runtime", "tier": "tier-1" }"""],
        },
        "OWN4006", "OWN4007", "OWN4009");

    [Fact]
    public void GettingStarted_BeginsSmall()
    {
        const string Service = """{ "service": "a", "team": "pay", "stage": "runtime" }""";

        AssertFinds(new Repo { Registry = """{ "teams": { "pay": {} } }""", Services = [Service] }, "OWN2003", "OWN4001");
        Assert.DoesNotContain("OWN2003", new Repo { Registry = """{ "teams": { "pay": {} }, "policy": { "severities": { "OWN2003": "none" } } }""", Services = [Service] }.BrokenRules);
    }

    [Fact]
    public void GettingStarted_WhatIsThereAlreadyAgrees() => AssertFinds(
        new Repo
        {
            Registry = """{ "teams": { "pay": { "codeowners": ["@acme/pay"] }, "shop": { "codeowners": ["@acme/shop"] } } }""",
            Services = ["""{ "service": "a", "team": "pay" }"""],
            EvaluationContext = new EvaluationContext { IsWholeRepository = true, CodeOwners = CodeOwnersFile.Parse("# begin ownership\n* @acme/shop\n!x @acme/pay\n# end ownership\n") },
        },
        "OWN9004", "OWN9005", "OWN9007");

    [Fact]
    public void Scaling_LetsNewcomersListenIn() => AssertFinds(
        new Repo
        {
            Registry = """{ "teams": { "pay": { "onCall": "s" } }, "schedules": { "s": {} }, "adoption": { "waves": [ { "teams": ["pay"], "from": "2026-11-01" } ] } }""",
            Services = ["""{ "service": "a", "team": "pay", "stage": "runtime" }"""],
        },
        "OWN4008");

    [Fact]
    public void NextSteps_NamesSaySomethingAndTargetsAreSchedules() => AssertFinds(
        new Repo
        {
            Registry = """{ "escalationPolicies": { "p": { "levels": [ { "user": "jo", "afterMinutes": 0 } ] } } }""",
            Services = ["""{ "service": "a", "name": "Grafana" }""", """{ "service": "b", "name": "Shopping Cart - App Server" }"""],
        },
        "OWN2001", "OWN4003");

    private static void AssertFinds(Repo repo, params string[] rules) => Assert.All(rules, rule => Assert.Contains(rule, repo.BrokenRules));
}
