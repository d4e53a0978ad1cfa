using OwnershipAnalyzers.Documentation.Tests.Markdown;

namespace OwnershipAnalyzers.Documentation.Tests;

/// <summary>The fenced blocks of the pages that people read and copy from.</summary>
internal static class Snippets
{
    public static IReadOnlyList<Snippet> All { get; } =
        [.. Documents.WithSnippets.SelectMany(page => Documents.Read(page).Blocks.Select(block => new Snippet(page, block)))];

    /// <summary>The blocks in some languages.</summary>
    public static IEnumerable<Snippet> In(params IReadOnlyList<string> languages) => All.Where(snippet => languages.Contains(snippet.Block.Language));

    /// <summary>Where they are, for a test of each.</summary>
    public static TheoryData<string> PlacesOf(params IReadOnlyList<string> languages) => [.. In(languages).Select(snippet => snippet.Place)];

    public static Snippet At(string place) => All.Single(snippet => snippet.Place == place);
}
