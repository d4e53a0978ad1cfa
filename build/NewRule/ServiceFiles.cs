namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>A rule about one service.</summary>
internal static class ServiceFiles
{
    public static RuleFiles Of(RuleDraft rule) => CheckFiles.Of(
        rule, Rule(rule), Check(rule), "src/pay/service.json(1,14): Service 'pay'", CheckFiles.ServiceExample(rule),
        "Service '{service}' TODO: say what is wrong and what to type.");

    private static string Rule(RuleDraft rule) => $$"""
        using OwnershipAnalyzers.Joining;
        using OwnershipAnalyzers.Rules;

        namespace OwnershipAnalyzers.Checks.{{rule.Chapter.Folder}};

        internal sealed class {{rule.Class}} : ServiceRule
        {
            public override Rule Rule => {{rule.Entry}};

            // Null for the service as a whole: values of service.Details know their own place.
            protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
            {
                if (IsWrong(service))
                    yield return service.Finding(Rule, place: null, part: "", service.Id);
            }

            // TODO: say what is wrong. Facts has what the catalog shows, Details what service.json says.
            private static bool IsWrong(OwnedService service) => false;
        }

        """;

    private static string Check(RuleDraft rule) => $$$""""
            private static IReadOnlyList<string> Check(string more) =>
                new Repo { Services = [$$"""{ "service": "pay", {{more}} }"""] }.Check({{{rule.Entry}}});
        """";
}
