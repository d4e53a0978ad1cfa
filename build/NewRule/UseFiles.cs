namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>A rule about code of one service that uses another.</summary>
internal static class UseFiles
{
    public static RuleFiles Of(RuleDraft rule) => new(
        new NewFile($"src/OwnershipAnalyzers.Core/Rules/Uses/{rule.Class}.cs", Rule(rule)),
        new NewFile($"tests/OwnershipAnalyzers.Core.Tests/Uses/{rule.Class}Tests.cs", Test(rule)),
        Example(rule),
        "Service '{service}' uses '{name}' of service '{used}'. TODO: say what is wrong with that and what to type.");

    private static string Rule(RuleDraft rule) => $$"""
        using OwnershipAnalyzers.Facts;
        using OwnershipAnalyzers.Services;

        namespace OwnershipAnalyzers.Rules;

        internal sealed class {{rule.Class}} : UseRule
        {
            public override Rule Rule => {{rule.Entry}};

            public override bool Concerns(ServiceReference reference) =>
                reference.IsBetweenServices && IsWrong(reference.User, reference.Used);

            public override Finding Report(Use use, Place? place) => {{Finding(rule)}};

            // TODO: say what is wrong. What it depends on the name or the namespace of what is used belongs in an override of IsViolatedBy.
            private static bool IsWrong(ServiceFacts user, ServiceFacts used) => false;
        }

        """;

    private static string Finding(RuleDraft rule)
    {
        const string New = "new Finding(Rule, place, use.Reference.User.Id!, use.Name, use.Reference.Used.Id!)";
        return rule.HasRemedy ? $$"""
            {{New}}
                {
                    FixSuggestion = new FixSuggestion(FixSuggestionKind.Declare, FactKind.Dependency, [use.Reference.Used.Id!])
                    {
                        Service = use.Reference.Logical,
                    },
                }
            """ : New;
    }

    private static string Test(RuleDraft rule) => $$"""
        using OwnershipAnalyzers.Facts;
        using OwnershipAnalyzers.Rules;

        namespace OwnershipAnalyzers.Core.Tests.Uses;

        public class {{rule.Class}}Tests : UseTest
        {
            [Fact]
            public void Violation_Reports()
            {
                Assert.Fail("Write this test of {{rule.Id}}: two services whose use breaks the rule, and quote what the rule says.");
                var use = Shelf(Between(Shop((FactKind.Stage, "Runtime")), Stock((FactKind.Stage, "Runtime"))));
                Assert.Equal(["{{rule.Id}}"], Violated(use));
                var rule = UseRule.All.Single(known => known.Rule.Id == "{{rule.Id}}");
                Assert.Equal("Service 'shop' uses 'Shelf' of service 'stock'. ...", rule.Report(use, null).Message);
            }

            [Fact]
            public void Fixed_StaysSilent()
            {
                Assert.Fail("Write this test of {{rule.Id}}: the nearest thing that is right.");
                Assert.Empty(Violated(Shelf(Between(Shop(), Stock()))));
            }
        {{RemedyTest(rule)}}}

        """;

    private static string RemedyTest(RuleDraft rule) => rule.HasRemedy ? $$"""

            [Fact]
            public void Violation_OffersWhatIsMeant()
            {
                Assert.Fail("Write this test of {{rule.Id}}: the values that the editor offers, likeliest first.");
                var rule = UseRule.All.Single(known => known.Rule.Id == "{{rule.Id}}");
                Assert.Equal(["stock"], rule.Report(Shelf(Between(Shop(), Stock())), null).FixSuggestion!.Values);
            }

        """ : "";

    private static string Example(RuleDraft rule) => $$"""
        Violation:

        ```csharp
        // src/Loyalty/Loyalty.cs
        using Ownership;

        [assembly: OwningTeam("payments")]
        [assembly: ServiceBoundary("loyalty")]

        namespace Acme.Loyalty;

        public class Points
        {
            public static int Of(string customer) => customer.Length;
        }
        ```

        ```csharp
        // src/Shop/Checkout.cs
        using Acme.Loyalty;
        using Ownership;

        [assembly: OwningTeam("storefront")]
        [assembly: ServiceBoundary("checkout")]
        [assembly: ServiceDependency("loyalty")]

        namespace Acme.Shop;

        public class Checkout
        {
            public int Discount(string customer) => Points.Of(customer) / 100;
        }
        ```

        ```text
        src/Shop/Checkout.cs(13,45): info {{rule.Id}}: TODO: {{PageFile.FillsIn}}
        ```

        Fixed:

        ```csharp
        // src/Shop/Checkout.cs
        using Ownership;

        [assembly: OwningTeam("storefront")]
        [assembly: ServiceBoundary("checkout")]

        namespace Acme.Shop;

        public class Checkout
        {
            public int Discount(string customer) => 0;
        }
        ```
        """;
}
