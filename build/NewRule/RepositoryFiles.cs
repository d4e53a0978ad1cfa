namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>A rule about several services, or about the repository as such.</summary>
internal static class RepositoryFiles
{
    private const string OtherService = """

        ```jsonc
        // src/refunds/service.json
        { "service": "refunds", "name": "right" }
        ```

        """;

    public static RuleFiles Of(RuleDraft rule) => CheckFiles.Of(
        rule, Rule(rule), Check(rule), "src/pay/service.json(1,14): Service 'pay'", CheckFiles.ServiceExample(rule, OtherService),
        "Service '{service}' TODO: say what is wrong and what to type.");

    private static string Rule(RuleDraft rule) => $$"""
        using OwnershipAnalyzers.Joining;
        using OwnershipAnalyzers.Rules;

        namespace OwnershipAnalyzers.Checks.{{rule.Chapter.Folder}};

        internal sealed class {{rule.Class}} : CatalogRule
        {
            public override Rule Rule => {{rule.Entry}};

            // The model has everything: registry, teams, services and assemblies.
            // A catalog of a part of the repository does not see the rest.
            public override IEnumerable<Finding> Check(RepositoryModel model) =>
                from service in model.Services
                where IsWrong(service, model)
                select service.Finding(Rule, place: null, part: "", service.Id);

            // TODO: say what is wrong.
            private static bool IsWrong(OwnedService service, RepositoryModel model) => false;
        }

        """;

    private static string Check(RuleDraft rule) => $$$""""
            private static IReadOnlyList<string> Check(string more) => new Repo
            {
                Services = [$$"""{ "service": "pay", {{more}} }""", """{ "service": "refunds", "name": "right" }"""],
            }.Check({{{rule.Entry}}});
        """";
}
