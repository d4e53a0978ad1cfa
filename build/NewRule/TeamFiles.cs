namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>A rule about a team that owns something.</summary>
internal static class TeamFiles
{
    public static RuleFiles Of(RuleDraft rule) => CheckFiles.Of(
        rule, Rule(rule), Check(rule), "ownership.json(1,14): Team 'payments'", Example(rule),
        "Team '{team}' TODO: say what is wrong and what to type.");

    private static string Rule(RuleDraft rule) => $$"""
        using OwnershipAnalyzers.Joining;
        using OwnershipAnalyzers.Registries;
        using OwnershipAnalyzers.Rules;

        namespace OwnershipAnalyzers.Checks.{{rule.Chapter.Folder}};

        internal sealed class {{rule.Class}} : TeamRule
        {
            public override Rule Rule => {{rule.Entry}};

            protected override IEnumerable<Finding> Check(Team team, IReadOnlyList<OwnedService> services, RepositoryModel model)
            {
                if (IsWrong(team, services))
                    yield return new Finding(Rule, team.Place, team.Id) { Subject = $"team:{team.Id}" };
            }

            // TODO: say what is wrong. A DutyRule sees only teams that run something in production, with their schedule and their policy.
            private static bool IsWrong(Team team, IReadOnlyList<OwnedService> services) => false;
        }

        """;

    private static string Check(RuleDraft rule) => $$$""""
            private static IReadOnlyList<string> Check(string more) => new Repo
            {
                Registry = $$"""{ "teams": { "payments": { {{more}} } } }""",
                Services = ["""{ "service": "pay", "team": "payments", "stage": "runtime" }"""],
            }.Check({{{rule.Entry}}});
        """";

    private static string Example(RuleDraft rule) => $$"""
        Violation:

        ```jsonc
        // ownership.json
        { "teams": { "payments": { "name": "wrong" } } }
        ```

        ```jsonc
        // src/payments/service.json
        { "service": "payments", "team": "payments", "stage": "runtime" }
        ```

        ```text
        ownership.json(2,14): info {{rule.Id}}: TODO: {{PageFile.FillsIn}}
        ```

        Fixed:

        ```jsonc
        // ownership.json
        { "teams": { "payments": { "name": "right" } } }
        ```
        """;
}
