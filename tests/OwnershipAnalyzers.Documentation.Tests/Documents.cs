using OwnershipAnalyzers.Documentation.Tests.Markdown;

namespace OwnershipAnalyzers.Documentation.Tests;

/// <summary>The Markdown files that people read.</summary>
internal static class Documents
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. new[] { "README.md", "CONTRIBUTING.md", "CHANGELOG.md" }.Where(Repository.Has),
        .. Repository.Files("docs", ".md"),
        .. Repository.Files("samples", ".md"),
    ];

    public static MarkdownFile Read(string file) => new(Repository.Read(file));
}
