using OwnershipAnalyzers.Documentation.Tests.Markdown;

namespace OwnershipAnalyzers.Documentation.Tests;

/// <summary>The Markdown files that people read.</summary>
internal static class Documents
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. new[] { "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "CODE_OF_CONDUCT.md" }.Where(Repository.Has),
        .. Repository.Files("docs", ".md"),
        .. Repository.Files("samples", ".md"),
        // What the gallery shows of the packages.
        .. Repository.Files("src", ".md").Where(file => file.EndsWith("/README.md", StringComparison.Ordinal)),
    ];

    /// <summary>Those whose every block is tested as such. The pages of rules have tests of their own, and the changelog has no blocks.</summary>
    public static IReadOnlyList<string> WithSnippets { get; } = [.. All.Where(file => !file.StartsWith("docs/rules/", StringComparison.Ordinal))];

    public static MarkdownFile Read(string file) => new(Repository.Read(file));
}
