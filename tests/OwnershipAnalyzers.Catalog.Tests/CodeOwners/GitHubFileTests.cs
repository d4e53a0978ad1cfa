using OwnershipAnalyzers.CodeOwners;

namespace OwnershipAnalyzers.Tests.CodeOwners;

/// <summary>What lines of a file mean together on GitHub, and what it skips.</summary>
public class GitHubFileTests
{
    [Fact]
    public void LastLineThatMatches_HasAllOfIt()
    {
        const string Text = "* @everyone\n*.cs @acme/dotnet docs@example.com\n/src/Pay/ @acme/pay\n/src/Pay/Old\n";

        Assert.Equal("@everyone", Owners(Text, "readme.md"));
        Assert.Equal("@acme/dotnet docs@example.com", Owners(Text, "src/a.cs"));
        Assert.Equal("@acme/pay", Owners(Text, "src/Pay/a.cs"));
    }

    [Fact]
    public void LineWithoutOwners_TakesOwnershipAway()
    {
        var file = CodeOwnersFile.Parse("/apps/ @octocat\n/apps/github\n");

        Assert.Equal("/apps/github", Assert.Single(file.RulesFor("apps/github/a")).Pattern);
        Assert.Empty(file.OwnersOf("apps/github/a"));
        Assert.Empty(file.RulesFor("readme.md"));
        Assert.Empty(file.Findings);
    }

    [Theory]
    [InlineData("# @nobody\n\n   \t\n  # *\n")]
    [InlineData("")]
    public void CommentsAndBlanks_AreNoLines(string text) => Assert.Empty(CodeOwnersFile.Parse(text).Rules);

    [Theory]
    [InlineData("*.js    @js-owner #This is an inline comment.")]
    [InlineData("*.js\t@js-owner\t# @other")]
    [InlineData("  *.js @js-owner   ")]
    [InlineData("\uFEFF*.js @js-owner")]
    public void CommentsAndBlanksAroundOwners_AreNoOwners(string line) => Assert.Equal("@js-owner", Owners(line, "a.js"));

    [Fact]
    public void CommentBehindAPattern_LeavesItWithoutOwners() => Assert.Empty(Assert.Single(CodeOwnersFile.Parse("/apps/ # nobody's @a").Rules).Owners);

    [Theory]
    [InlineData("a @x\r\nb @y\r\n")]
    [InlineData("a @x\rb @y")]
    [InlineData("a @x\n\nb @y")]
    public void AnyEndOfLine_EndsALine(string text) => Assert.Equal(["@x", "@y"], new[] { "a", "b" }.Select(path => Owners(text, path)));

    [Fact]
    public void OwnerNamedTwice_IsOneOwner() => Assert.Equal("@Acme/Pay", Owners("* @Acme/Pay @acme/pay", "a"));

    [Theory]
    [InlineData("!/src/ @a", 1, "GitHub knows no '!' and skips the line; write the path without owners further down")]
    [InlineData("/a[0-9].cs @a", 1, "GitHub knows no '[ ]' and skips the line; write '?' for one character, or a line for each")]
    [InlineData("  \\#a @a", 3, "GitHub skips a pattern that begins with '\\#'; begin it with '/' or '**/'")]
    [InlineData("/ @a", 1, "'/' matches nothing; write '*' for everything")]
    [InlineData("/a//b @a", 1, "there is nothing between '//', so the pattern matches nothing; remove one '/'")]
    [InlineData("./src/ @a", 1, "'.' and '..' match nothing; a pattern that begins with '/' begins at the root of the repository")]
    [InlineData("/src\\", 1, "'\\' at the end of a pattern escapes nothing; write '/' for a folder")]
    [InlineData("/src/ @a pay", 10, "'pay' is no owner, and GitHub skips the whole line; write @name, @organisation/team or an e-mail address, and '\\' before a blank in a path")]
    [InlineData("/src/ @a/b/c", 7, "'@a/b/c' is no owner, and GitHub skips the whole line; write @name, @organisation/team or an e-mail address, and '\\' before a blank in a path")]
    [InlineData("/src/ @jo.doe", 7, "'@jo.doe' is no owner, and GitHub skips the whole line; write @name, @organisation/team or an e-mail address, and '\\' before a blank in a path")]
    [InlineData("/src/ @@maintainer", 7, "'@@maintainer' is no owner, and GitHub skips the whole line; write @name, @organisation/team or an e-mail address, and '\\' before a blank in a path")]
    public void LineThatGitHubSkips_ReportsAndDoesNotCount(string line, int column, string reason)
    {
        var file = CodeOwnersFile.Parse($"* @all\n{line}\n");

        Assert.Equal([$"CODEOWNERS(2,{column}): OWN9007: CODEOWNERS does not work here: {reason}."], file.Findings.Lines());
        Assert.Equal("* @all", Assert.Single(file.Rules) is var rule ? $"{rule.Pattern} {rule.Owners[0].Text}" : "");
    }

    [Fact]
    public void WindowsPath_Reports() => Assert.Equal(
        ["CODEOWNERS(1,1): OWN9007: CODEOWNERS does not work here: '\\' escapes what follows it and separates no folders; write '/'."],
        CodeOwnersFile.Parse("src\\Pay @a").Findings.Lines());

    [Fact]
    public void FileOfSomethingElse_ReportsTheFirstHundredLines()
    {
        var findings = CodeOwnersFile.Parse(string.Concat(Enumerable.Repeat("{ \"a\": \u001b }\n", 5_000))).Findings;

        Assert.Equal(101, findings.Count);
        Assert.EndsWith("there is more that has no effect from here on; correct the above first.", findings[100].Message);
        Assert.All(findings, finding => Assert.DoesNotContain(finding.Message, char.IsControl));
    }

    [Fact]
    public void PlacesOfLinesAndOwners_AreThoseInTheFile()
    {
        var rule = Assert.Single(CodeOwnersFile.Parse("# x\n\n  /a b@c.d  @e\n", "docs/CODEOWNERS").Rules);

        Assert.Equal("docs/CODEOWNERS(3,3)", rule.Place.Text);
        Assert.Equal(["docs/CODEOWNERS(3,6)", "docs/CODEOWNERS(3,13)"], rule.Owners.Select(owner => owner.Place.Text));
        Assert.Equal([CodeOwnerKind.Email, CodeOwnerKind.Name], rule.Owners.Select(owner => owner.Kind));
    }

    [Theory]
    [InlineData("* @a\n/src/*.cs @b\n*.cs @b", "src", "@a")]
    [InlineData("* @a\n/src/*  @b", "src", "@b")]
    [InlineData("* @a\n/src/Pay/ @b", "src", "@a")]
    [InlineData("* @a\n/src/Pay @b", "src/Pay", "@b")]
    [InlineData("/* @a", "", "@a")]
    public void FolderAsAWhole_IsNotGivenByPatternsOfFiles(string text, string folder, string owner) =>
        Assert.Equal(owner, Assert.Single(CodeOwnersFile.Parse(text).RulesForFolder(folder)).Owners[0].Text);

    private static string Owners(string text, string path) => string.Join(' ', CodeOwnersFile.Parse(text).OwnersOf(path).Select(owner => owner.Text));
}
