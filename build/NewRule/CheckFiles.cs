namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>What rules of the catalog have in common: where they are, and how they are tested with a repository of a few lines.</summary>
internal static class CheckFiles
{
    public static RuleFiles Of(RuleDraft rule, string source, string check, string says, string example, string message) => new(
        new NewFile($"src/OwnershipAnalyzers.Checks/{rule.Chapter.Folder}/{rule.Class}.cs", source),
        new NewFile($"tests/OwnershipAnalyzers.Catalog.Tests/Checks/{rule.Chapter.Folder}/{rule.Class}Tests.cs", Test(rule, check, says)),
        example,
        message);

    /// <summary>The example of a rule that looks at services.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="others">The blocks of the other services that it takes to break the rule, each with an empty line before it.</param>
    public static string ServiceExample(RuleDraft rule, string others = "") => $$"""
        Violation:

        ```jsonc
        // src/payments/service.json
        { "service": "payments", "name": "wrong" }
        ```
        {{others}}
        ```text
        src/payments/service.json(2,14): info {{rule.Id}}: TODO: {{PageFile.FillsIn}}
        ```

        Fixed:

        ```jsonc
        // src/payments/service.json
        { "service": "payments", "name": "right" }
        ```
        """;

    /// <param name="rule">The rule.</param>
    /// <param name="check">The method that makes a repository of what the tests are about.</param>
    /// <param name="says">Where and how the message begins.</param>
    private static string Test(RuleDraft rule, string check, string says) => $$""""
        using OwnershipAnalyzers.Rules;

        namespace OwnershipAnalyzers.Tests.Checks.{{rule.Chapter.Folder}};

        public sealed class {{rule.Class}}Tests
        {
            [Fact]
            public void Violation_Reports()
            {
                Assert.Fail("Write this test of {{rule.Id}}: the shortest text that breaks the rule, and what the rule says of it.");
                Assert.Equal(["{{says}} ..."], Check(""" "name": "wrong" """));
            }

            [Fact]
            public void Fixed_StaysSilent()
            {
                Assert.Fail("Write this test of {{rule.Id}}: the nearest text that is right.");
                Assert.Empty(Check(""" "name": "right" """));
            }

        {{check}}
        }

        """";
}
