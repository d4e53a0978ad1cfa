using OwnershipAnalyzers.CodeOwners;

namespace OwnershipAnalyzers.Tests.CodeOwners;

/// <summary>
/// Where we deliberately differ from <c>@snyk/github-codeowners</c> 1.1.0, because GitHub documents it so: the table at the end of
/// docs/codeowners.md. The other reader gives <c>@a</c> for what is nobody's here, or refuses the file.
/// </summary>
public class KnownDifferenceTests
{
    [Theory]
    [InlineData("/Docs/ @a", "docs/a.md", "")]
    [InlineData("*.js @a # comment", "x.js", "@a")]
    [InlineData("*.js @a ", "x.js", "@a")]
    [InlineData("  *.js @a", "x.js", "@a")]
    [InlineData(@"/my\ docs/ @a", "my docs/x", "@a")]
    [InlineData("* @a\n/src/ @b pay", "src/x", "@a")]
    [InlineData("/a[0-9].cs @a", "a1.cs", "")]
    [InlineData(@"\#a @a", "#a", "")]
    public void DocumentedBehaviour_IsOurs(string text, string path, string owners) =>
        Assert.Equal(owners, string.Join(' ', CodeOwnersFile.Parse(text, dialect: CodeOwnersDialect.GitHub).OwnersOf(path).Select(owner => owner.Text)));
}
