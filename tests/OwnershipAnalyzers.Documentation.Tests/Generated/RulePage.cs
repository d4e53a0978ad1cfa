using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Documentation.Tests.Generated;

/// <summary>What the code knows about the page of one rule.</summary>
internal static class RulePage
{
    public const string Folder = "docs/rules";

    /// <summary>The headings of a page; a reader who has seen one finds everything on the others.</summary>
    public static IReadOnlyList<string> Sections { get; } = ["Cause", "Why", "Example", "How to fix", "How to configure or suppress"];

    public static string FileOf(Rule rule) => $"{Folder}/{rule.Id}.md";

    public static string Title(Rule rule) => $"# {rule.Id}: {rule.Title}";

    public static string Properties(Rule rule) => Table.Of(["Property", "Value"],
    [
        ["Id", rule.Id],
        ["Category", rule.Category],
        ["Severity in `Default`", Name(rule.Default)],
        ["Severity in `Recommended`", Name(rule.Recommended)],
        ["Severity in `Strict`", Name(rule.Strict)],
        ["Reported by", Host.Of(rule).Long],
        ["Code fix", CodeFix.Of(rule)],
    ]);

    /// <summary>A page with everything but the words.</summary>
    public static string Skeleton(Rule rule) =>
        $"{Title(rule)}\n\n{Block("properties")}\n{string.Join("\n", Sections.Select(section => $"## {section}\n"))}\n{Block("configuration")}";

    public static string Name(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string Block(string name) => $"<!-- begin {name} -->\n<!-- end {name} -->\n";
}
