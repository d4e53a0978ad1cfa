using OwnershipAnalyzers.CodeOwners;

namespace OwnershipAnalyzers.Tests.CodeOwners;

/// <summary>Which paths a pattern is about, as GitHub documents it and gitignore has it.</summary>
public class GitHubPatternTests
{
    [Theory]
    // Everything, everywhere.
    [InlineData("*", "a.cs")]
    [InlineData("*", "src/deep/a.cs")]
    [InlineData("**", "src/deep/a.cs")]
    [InlineData("**/*", "a.cs")]
    [InlineData("/**", "src/a.cs")]
    // A name without a slash may be anywhere, and may be a folder.
    [InlineData("*.js", "a.js")]
    [InlineData("*.js", "src/.js")]
    [InlineData("*.js", "src/x.js/readme")]
    [InlineData("logs", "build/logs")]
    [InlineData("logs", "build/logs/today/a.log")]
    [InlineData("apps/", "x/apps/y/a.cs")]
    // A slash at the beginning or in the middle ties it to the root.
    [InlineData("/docs/", "docs/a/b.md")]
    [InlineData("src/Api", "src/Api/a.cs")]
    [InlineData("/src/Api", "src/Api")]
    [InlineData("build/logs/", "build/logs/a")]
    // One level only.
    [InlineData("docs/*", "docs/getting-started.md")]
    [InlineData("/*", "readme.md")]
    [InlineData("docs/*/", "docs/a/b.md")]
    [InlineData("docs/*/b.md", "docs/a/b.md")]
    [InlineData("/src/handle*", "src/handles/a.c")]
    // Any number of folders, also none.
    [InlineData("**/logs", "logs/a")]
    [InlineData("**/logs", "x/y/logs")]
    [InlineData("docs/**/b.md", "docs/b.md")]
    [InlineData("docs/**/b.md", "docs/x/y/b.md")]
    [InlineData("docs/**", "docs/x/y")]
    [InlineData("docs/**/", "docs/x")]
    [InlineData("docs/**/*", "docs/x")]
    [InlineData("a**b", "aXXb")]
    // One character.
    [InlineData("/a?c", "abc/d")]
    // Escaped.
    [InlineData(@"/my\ docs/", "my docs/a.md")]
    [InlineData(@"/C\#/", "C#/a.cs")]
    [InlineData("/C#/", "C#/a.cs")]
    [InlineData(@"/a\*", "a*")]
    [InlineData(@"/a\\b", @"a\b")]
    [InlineData(@"**/\#notes", "#notes")]
    public void PathOfThePattern_Matches(string pattern, string path) => Assert.True(Matches(pattern, path));

    [Theory]
    [InlineData("*.js", "a.jsx")]
    [InlineData("apps/", "apps")]
    [InlineData("apps/", "myapps/a")]
    [InlineData("/docs/", "x/docs/a.md")]
    [InlineData("src/Api", "x/src/Api/a.cs")]
    [InlineData("docs/*", "docs/build-app/troubleshooting.md")]
    [InlineData("/*", "src/readme.md")]
    [InlineData("docs/**", "docs")]
    [InlineData("docs/*/b.md", "docs/b.md")]
    [InlineData("docs/**/b.md", "docs/ab.md")]
    [InlineData("/a?c", "a/c")]
    [InlineData("/a?c", "ac")]
    [InlineData("a**b", "a/b")]
    [InlineData(@"/a\*", "ab")]
    // The case matters, because GitHub's file system has it.
    [InlineData("/Docs/", "docs/a.md")]
    [InlineData("*.MD", "a.md")]
    public void OtherPath_DoesNotMatch(string pattern, string path) => Assert.False(Matches(pattern, path));

    [Fact]
    public void ManyStars_TakeNoLongerThanTheyMust()
    {
        var pattern = "/" + string.Concat(Enumerable.Repeat("*a", 2_000)) + "/" + string.Concat(Enumerable.Repeat("**/a/", 2_000)) + "b";

        Assert.False(Matches(pattern, new string('a', 4_000) + "/" + string.Concat(Enumerable.Repeat("a/", 4_000)) + "c"));
    }

    private static bool Matches(string pattern, string path)
    {
        var file = CodeOwnersFile.Parse($"{pattern} @a\n", dialect: CodeOwnersDialect.GitHub);
        Assert.Empty(file.Findings);
        return file.RulesFor(path).Count == 1;
    }
}
