namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>A rule about what one assembly declares.</summary>
internal static class AssemblyFiles
{
    public static RuleFiles Of(RuleDraft rule) => new(
        new NewFile($"src/OwnershipAnalyzers.Core/Rules/{rule.Class}.cs", Rule(rule)),
        new NewFile($"tests/OwnershipAnalyzers.Core.Tests/{rule.Class}Tests.cs", Test(rule)),
        Example(rule),
        "Service '{service}' TODO: say what is wrong and what to type.");

    private static string Rule(RuleDraft rule) => $$"""
        using OwnershipAnalyzers.Facts;
        using OwnershipAnalyzers.Slices;

        namespace OwnershipAnalyzers.Rules;

        internal sealed class {{rule.Class}} : AssemblyRule
        {
            public override Rule Rule => {{rule.Entry}};

            // Declared() skips empty values; "facts" has everything that is declared, "slice" what is known of the repository.
            public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
            {
                foreach (var (_, service, place) in facts.Declared(FactKind.Service).Where(declaration => IsWrong(declaration.Value)))
                    yield return new Finding(Rule, place, service) { Subject = service{{FixSuggestion(rule)}} };
            }

            // TODO: say what is wrong.
            private static bool IsWrong(string service) => false;
        }

        """;

    /// <summary>With the values that an editor offers instead, likeliest first.</summary>
    private static string FixSuggestion(RuleDraft rule) => rule.HasRemedy
        ? ", FixSuggestion = FixSuggestion.OrNone(FixSuggestionKind.Replace, FactKind.Service, [Slug.Normalise(service)])"
        : "";

    private static string Test(RuleDraft rule) => $$"""
        using OwnershipAnalyzers.Rules;

        namespace OwnershipAnalyzers.Core.Tests;

        public class {{rule.Class}}Tests : RuleTest
        {
            [Fact]
            public void Violation_Reports()
            {
                Assert.Fail("Write this test of {{rule.Id}}: declare what breaks the rule, and quote what the rule says.");
                Assert.Equal("Service 'wrong' ...", Message({{rule.Entry}}, Service("wrong")));
            }

            [Fact]
            public void Fixed_StaysSilent()
            {
                Assert.Fail("Write this test of {{rule.Id}}: declare the nearest thing that is right.");
                StaysSilent({{rule.Entry}}, Service("right"));
            }
        {{RemedyTest(rule)}}}

        """;

    private static string RemedyTest(RuleDraft rule) => rule.HasRemedy ? $$"""

            [Fact]
            public void Violation_OffersWhatIsMeant()
            {
                Assert.Fail("Write this test of {{rule.Id}}: the values that the editor offers, likeliest first.");
                Assert.Equal(["right"], Offered({{rule.Entry}}, Service("wrong")));
            }

        """ : "";

    private static string Example(RuleDraft rule) => $$"""
        Violation:

        ```csharp
        // src/Payments/Ownership.cs
        using Ownership;

        [assembly: ServiceBoundary("wrong")]
        ```

        ```text
        src/Payments/Ownership.cs(4,28): info {{rule.Id}}: TODO: {{PageFile.FillsIn}}
        ```

        Fixed:

        ```csharp
        // src/Payments/Ownership.cs
        using Ownership;

        [assembly: ServiceBoundary("right")]
        ```
        """;
}
