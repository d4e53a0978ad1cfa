using OwnershipAnalyzers.CodeOwners;

namespace OwnershipAnalyzers.Tests.CodeOwners;

/// <summary>Sections, exclusions and patterns as GitLab has them.</summary>
public class GitLabFileTests
{
    private const string Sections = """
        * @admin

        [README Owners]
        README.md @user1 @user2
        internal/README.md @user4

        [README other owners]
        README.md @user3
        """;

    [Theory]
    [InlineData("README.md", "@admin @user1 @user2 @user3")]
    [InlineData("internal/README.md", "@admin @user4 @user3")]
    [InlineData("a.cs", "@admin")]
    public void EachSection_HasASayOfItsOwn(string path, string owners) => Assert.Equal(owners, Owners(Sections, path));

    [Fact]
    public void DefaultOwners_AreThoseOfLinesWithoutOwners()
    {
        const string Text = "[Docs] @docs\ndocs/\nREADME.md\n[Database][2] @db @jo\nmodel/db/\nconfig/db/setup.md @docs\n";

        Assert.Equal("@docs", Owners(Text, "docs/a/b.md"));
        Assert.Equal("@db @jo", Owners(Text, "model/db/a"));
        Assert.Equal("@docs", Owners(Text, "config/db/setup.md"));
        Assert.Equal(2, Read(Text).Sections[^1].Approvals);
    }

    [Fact]
    public void SectionsOfOneName_AreOne_RequiredIfOneIs()
    {
        var file = Read("^[Docs] @a\n*.md\n[Code]\n*.cs @c\n[DOCS]\n/docs/ @b\n^[Code]\n*.vb @c\n^[Tips]\n*.txt @t\n");

        Assert.Equal([("", false), ("Docs", false), ("Code", false), ("Tips", true)], file.Sections.Select(section => (section.Name, section.IsOptional)));
        Assert.Equal("@b", string.Join(' ', file.OwnersOf("docs/a.md").Select(owner => owner.Text)));
        Assert.Equal(["*.md", "/docs/"], file.Sections[1].Rules.Select(rule => rule.Pattern));
    }

    [Fact]
    public void Exclusion_TakesPathsOutOfItsSectionForGood()
    {
        const string Text = "* @all\n!pom.xml\n/special/pom.xml @x\n[Ruby]\n*.rb @ruby\n!/config/**/*.rb\n[Config]\n/config/ @ops\n";

        Assert.Equal("", Owners(Text, "pom.xml"));
        Assert.Equal("", Owners(Text, "special/pom.xml"));
        Assert.Equal("@all @ruby", Owners(Text, "a.rb"));
        Assert.Equal("@all @ops", Owners(Text, "config/x/a.rb"));
    }

    [Theory]
    [InlineData("internal/README.md", "docs/internal/README.md", true)]
    [InlineData("docs", "docs", true)]
    [InlineData("docs", "docs/a.md", false)]
    [InlineData("docs/", "x/docs/y/a.md", true)]
    [InlineData("/docs/", "x/docs/a.md", false)]
    [InlineData("/docs/*", "docs/a/b.md", false)]
    [InlineData("/docs/**", "docs/a/b.md", false)]
    [InlineData("/docs/**", "docs/a.md", true)]
    [InlineData("/docs/**/index.md", "docs/a/b/index.md", true)]
    [InlineData("/docs/**/index.md", "docs/index.md", true)]
    [InlineData("/", "a/b", true)]
    [InlineData("*", ".hidden/a", true)]
    [InlineData("/a[0-9_].cs", "a7.cs", true)]
    [InlineData("/a[^0-9].cs", "a7.cs", false)]
    [InlineData("/a[!0-9]", "ab", true)]
    [InlineData("/a[", "a[", true)]
    [InlineData("/a[]x]", "a]", true)]
    [InlineData(@"/a[\]b]", "a]", true)]
    [InlineData(@"\#file.rb", "x/#file.rb", true)]
    [InlineData(@"path\ with\ spaces/", "path with spaces/a", true)]
    public void Pattern_IsThatOfFnmatch(string pattern, string path, bool matches)
    {
        var file = Read($"{pattern} @a");
        Assert.Empty(file.Findings);
        Assert.Equal(matches, file.RulesFor(path).Count == 1);
    }

    [Theory]
    [InlineData("* @a\n[Section name\n", 2, 1, "GitLab reads this heading as a pattern, because it is not finished; write '[Name]', '^[Name]' or '[Name][2]', and default owners behind it", 2)]
    [InlineData("[ ] @a\n", 1, 1, "the section has no name; write one between '[' and ']'", 0)]
    [InlineData("^[Docs][2] @a\n", 1, 1, "an optional section needs no approvals; remove '^' or the number", 0)]
    [InlineData("* @a user @b\n", 1, 6, "'user' is no owner, and GitLab ignores it; write @name, @group/subgroup, @@role or an e-mail address, and '\\' before a blank in a path", 1)]
    [InlineData("*.cs\n", 1, 1, "the line has no owner, so nobody has to approve; name one, or exclude the path with '!'", 1)]
    [InlineData("*.cs @a # or @b\n", 1, 14, "GitLab knows no comments behind owners, so @b is an owner; move the comment to a line of its own", 1)]
    [InlineData("! @a\n", 1, 1, "'!' excludes nothing; write a pattern behind it", 0)]
    public void WhatGitLabDoesNotUnderstand_Reports(string text, int line, int column, string reason, int rules)
    {
        var file = Read(text);

        Assert.Equal($"CODEOWNERS({line},{column}): OWN9007: CODEOWNERS does not work here: {reason}.", file.Findings.Lines()[0]);
        Assert.Equal(rules, file.Rules.Count);
    }

    [Fact]
    public void GroupsAndRoles_AreOwners() => Assert.Equal(
        [CodeOwnerKind.Name, CodeOwnerKind.Team, CodeOwnerKind.Role, CodeOwnerKind.Email],
        Assert.Single(Read("* @group @group/with-nested/sub @@maintainers jo@example.com").Rules).Owners.Select(owner => owner.Kind));

    private static CodeOwnersFile Read(string text) => CodeOwnersFile.Parse(text, dialect: CodeOwnersDialect.GitLab);

    private static string Owners(string text, string path) => string.Join(' ', Read(text).OwnersOf(path).Select(owner => owner.Text));
}
