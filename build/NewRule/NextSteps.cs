namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>What is left to people, in the order in which it goes fastest.</summary>
internal static class NextSteps
{
    private const string Samples = "tests/OwnershipAnalyzers.Documentation.Tests/Generated";

    public static IReadOnlyList<string> Of(RuleDraft rule, RuleFiles files, string page) =>
    [
        $"Say in the message what is wrong and what to type, and in the preset how loud it is: {rule.Chapter.File}",
        $"Write the tests: {files.Test.Path}\ndotnet test {ProjectOf(files.Test.Path)} --filter {rule.Class}Tests",
        $"Write the rule until they pass: {files.Rule.Path}",
        .. rule.HasRemedy ? [$"{FixSuggestion(rule)} Try it in tests/OwnershipAnalyzers.Tests/{FixTests(rule)}"] : Array.Empty<string>(),
        .. rule.IsOfCompiler ? [$"Let a sample of the documentation break it: {Samples}/{SampleOf(rule)}.cs"] : Array.Empty<string>(),
        "Let the repository that gets everything wrong break it: tests/OwnershipAnalyzers.Package.Tests/EveryRuleTests.cs",
        "Find the part of the guide that it answers to, "
            + $"and add [{rule.Id}](rules/{rule.Id}.md) to its row in docs/guide.md; {GuideTest(rule)}",
        "Write the page where it says TODO, and let tests write the rest, now and after each change of title, message or severity: "
            + $"{page}\nUPDATE_DOCS=1 dotnet test {ExampleTests(rule)}\n"
            + "UPDATE_DOCS=1 dotnet test tests/OwnershipAnalyzers.Documentation.Tests",
        "Run everything: dotnet test",
    ];

    private static string SampleOf(RuleDraft rule) => rule.Host == RuleHost.Use ? "SampleUses" : "SampleFindings";

    private static string ProjectOf(string test) => string.Join('/', test.Split('/')[..2]);

    private static string FixSuggestion(RuleDraft rule) => rule.Host == RuleHost.Assembly
        ? "The finding offers to replace the id of the service; say in its FixSuggestion which fact, by which values."
        : "The finding offers to declare the dependency; say in its FixSuggestion what else.";

    private static string FixTests(RuleDraft rule) =>
        rule.Host == RuleHost.Assembly ? "ReplaceValueCodeFixTests.cs" : "Boundaries/DeclareDependencyTests.cs";

    private static string GuideTest(RuleDraft rule) => rule.Host == RuleHost.Use
        ? "uses have no line in GuideTests"
        : "add the id to the test of that part in tests/OwnershipAnalyzers.Catalog.Tests/GuideTests.cs";

    private static string ExampleTests(RuleDraft rule) => rule.IsOfCompiler
        ? "tests/OwnershipAnalyzers.Tests --filter RulePageTests"
        : "tests/OwnershipAnalyzers.Catalog.Tests --filter PageExampleTests";
}
