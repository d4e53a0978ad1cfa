using CsCheck;
using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.FolderOwners;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Tests.Catalogs;
using OwnershipAnalyzers.Tests.Checks;

namespace OwnershipAnalyzers.Tests.CodeOwners;

public class CodeOwnersTextTests
{
    private const string Begin = "# begin ownership: generated, edits up to the end mark are lost\n# To change an owner, declare another team for the project, or change \"codeowners\" of the team in ownership.json. Then run: dotnet ownership codeowners\n";

    private const string End = "# end ownership\n";

    private const string Registry = """{ "teams": { "pay": { "codeowners": ["@acme/pay", "@acme/pay-oncall"] }, "shop": { "codeowners": ["@acme/shop"] }, "new": {} } }""";

    [Fact]
    public void Folders_ComeAfterThoseAroundThem_AndOnlyIfTheyDiffer() => Assert.Equal(
        $"{Begin}/src/Pay-Web/ @acme/shop\n/src/Pay/ @acme/pay @acme/pay-oncall\n/src/Pay/Api/Cart/ @acme/shop\n/src/Pay/Api/Cart/Core/ @acme/pay @acme/pay-oncall\n{End}",
        Write(("src/Pay/Pay.csproj", "pay"), ("src/Pay/Api/Api.csproj", "pay"), ("src/Pay/Api/Cart/Core/C.csproj", "pay"), ("src/Pay/Api/Cart/C.fsproj", "shop"), ("src/Pay-Web/W.csproj", "shop")));

    [Fact]
    public void ProfilesAndLogicalServices_HaveLines_TheRootProfileHasNone()
    {
        var model = new Repo
        {
            Registry = Registry,
            Profiles = new Dictionary<string, string> { ["src/Pay/service.json"] = """{ "service": "pay", "team": "pay" }""" },
            Manifests =
            [
                Example.Of("Big", "net10.0") with
                {
                    Declarations =
                    [
                        new Declaration(FactKind.Team, "shop", new FilePlace("service.json")),
                        new Declaration(FactKind.Service, "cart", new FilePlace("src/Big/Cart/service.json")) { Of = "cart" },
                        new Declaration(FactKind.Team, "pay", new FilePlace("src/Big/Cart/service.json")) { Of = "cart" },
                        new Declaration(FactKind.Folder, "src/Big/Cart", new FilePlace("src/Big/Cart/service.json")) { Of = "cart" },
                    ],
                },
            ],
        }.RepositoryModel;

        Assert.Equal($"{Begin}/src/Big/ @acme/shop\n/src/Big/Cart/ @acme/pay @acme/pay-oncall\n/src/Pay/ @acme/pay @acme/pay-oncall\n{End}", CodeOwnersText.Write(model).Text);
    }

    [Fact]
    public void ProjectAtTheRoot_OwnsEverything() => Assert.Equal($"{Begin}* @acme/shop\n/src/Pay/ @acme/pay @acme/pay-oncall\n{End}", Write(("A.csproj", "shop"), ("src/Pay/P.csproj", "pay")));

    [Fact]
    public void ProjectOutside_UnknownTeam_AndNoTeam_HaveNoLine() => Assert.Equal(Begin + End, Write(("../A/A.csproj", "shop"), ("src/B/B.csproj", "nobody"), ("src/C/C.csproj", null)));

    [Fact]
    public void ProjectsOfTwoTeamsInOneFolder_GiveItToBoth() => Assert.Equal($"{Begin}/src/A/ @acme/pay @acme/pay-oncall @acme/shop\n{End}", Write(("src/A/A.csproj", "shop"), ("src/A/B.csproj", "pay")));

    [Fact]
    public void TeamWithoutCodeowners_ReportsAndTakesNothingFromOthers()
    {
        var generated = CodeOwnersText.Write(RepositoryModel(("src/Pay/P.csproj", "pay"), ("src/Pay/New/N.csproj", "new"), ("src/New/N.csproj", "new")));

        Assert.Equal($"{Begin}# /src/New/ has no owner: \"codeowners\" of team new is missing in ownership.json\n/src/Pay/ @acme/pay @acme/pay-oncall\n/src/Pay/New/\n{End}", generated.Text);
        Assert.Equal(
            ["ownership.json(1,116): OWN9007: CODEOWNERS does not work here: team 'new' owns /src/New/ and /src/Pay/New/ and has no \"codeowners\", so nobody is asked to review; add them to the team, such as \"codeowners\": [\"@organisation/new\"]."],
            generated.Findings.Lines());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("* @everyone", "* @everyone\n\n")]
    [InlineData("* @everyone\n", "* @everyone\n\n")]
    public void FileOfOnesOwn_KeepsItsLines(string existing, string before) => Assert.Equal($"{before}{Begin}/a/ @acme/shop\n{End}", Write(existing, ("a/A.csproj", "shop")));

    [Fact]
    public void GeneratedPart_IsReplacedWhereItIs()
    {
        const string Old = "* @everyone\n\n# begin ownership: of an older version\n/old/ @old\n# end ownership (older)\n*.sql @dba\n";

        Assert.Equal($"* @everyone\n\n{Begin}/a/ @acme/shop\n{End}*.sql @dba\n", Write(Old, ("a/A.csproj", "shop")));
        Assert.Equal($"* @everyone\r\n\r\n{Begin}/a/ @acme/shop\n{End}".Replace("\r\n", "\n").Replace("\n", "\r\n") + "*.sql @dba\r\n", Write(Old.Replace("\n", "\r\n"), ("a/A.csproj", "shop")));
    }

    [Fact]
    public void ByteOrderMark_Stays() => Assert.Equal($"\uFEFF{Begin}/a/ @acme/shop\n{End}", Write($"\uFEFF{Begin}{End}", ("a/A.csproj", "shop")));

    [Fact]
    public void WrittenTwice_IsTheSame_HoweverLinesEnd()
    {
        var model = RepositoryModel(("a/A.csproj", "shop"));
        var once = CodeOwnersText.Write(model, "* @everyone\n");

        var twice = CodeOwnersText.Write(model, once.Text);

        Assert.Equal((once.Text, true, 0), (twice.Text, twice.IsCurrent, twice.Changes.Count));
        Assert.True(CodeOwnersText.Write(model, once.Text!.Replace("\n", "\r\n")).IsCurrent);
        Assert.False(once.IsCurrent);
    }

    [Fact]
    public void WhatChanged_IsListed()
    {
        var old = CodeOwnersText.Write(RepositoryModel(("a/A.csproj", "shop"), ("b/B.csproj", "shop")), "* @everyone\n").Text;

        var generated = CodeOwnersText.Write(RepositoryModel(("b/B.csproj", "shop"), ("c/C.csproj", "pay")), old);

        Assert.Equal(["- /a/ @acme/shop", "+ /c/ @acme/pay @acme/pay-oncall"], generated.Changes);
        Assert.Equal((5, false), (generated.FirstChange, generated.IsCurrent));
    }

    [Theory]
    [InlineData("# begin ownership\n# begin ownership\n# end ownership\n", 2, "a second generated part begins here, and the first began in line 1; delete one of them, with its marks")]
    [InlineData("a @b\n# end ownership\n", 2, "the generated part ends here without beginning; delete the line, or write '# begin ownership' above what is generated")]
    [InlineData("# begin ownership\n# end ownership\n# end ownership\n", 3, "the generated part ends here without beginning; delete the line, or write '# begin ownership' above what is generated")]
    [InlineData("a @b\r\n\r\n# begin ownership", 3, "the generated part never ends; write '# end ownership' below what is generated")]
    public void MarksThatMakeNoSense_ReportAndWriteNothing(string existing, int line, string reason)
    {
        var generated = CodeOwnersText.Write(RepositoryModel(), existing);

        Assert.Null(generated.Text);
        Assert.Equal([$".github/CODEOWNERS({line},1): OWN9007: CODEOWNERS does not work here: {reason}."], generated.Findings.Lines());
    }

    [Fact]
    public void GitLabFileWithSections_GetsASectionOfItsOwn()
    {
        const string Existing = "* @admin\n[Docs] @docs\n*.md\n";
        var model = RepositoryModel(("a/A.csproj", "shop"));

        var text = CodeOwnersText.Write(model, Existing, "CODEOWNERS").Text;

        Assert.Equal($"{Existing}\n{Begin}[Ownership]\n/a/ @acme/shop\n{End}", text);
        Assert.True(CodeOwnersText.Write(model, text, "CODEOWNERS").IsCurrent);
        Assert.Equal(["@admin", "@docs", "@acme/shop"], CodeOwnersFile.Parse(text!).OwnersOf("a/b.md").Select(owner => owner.Text));
        Assert.DoesNotContain("[Ownership]", CodeOwnersText.Write(model, $"{Begin}{End}[Docs]\n*.md @docs\n", "CODEOWNERS").Text);
    }

    [Fact]
    public void FileThatGitHubWouldNotLoad_ReportsAndIsNotWritten()
    {
        var model = RepositoryModel(("a/A.csproj", "shop"));
        var generated = CodeOwnersText.Write(model, "#" + new string('x', CodeOwnersFiles.MaxLength - 100));

        Assert.Null(generated.Text);
        Assert.Equal(
            [".github/CODEOWNERS: OWN9007: CODEOWNERS does not work here: with 4 generated lines the file would not be under 3 MB, so GitHub would load nothing of it; declare teams for larger folders, in a service.json further up."],
            generated.Findings.Lines());
    }

    [Theory]
    [InlineData("src/My App", @"/src/My\ App/")]
    [InlineData("src/C#", @"/src/C\#/")]
    [InlineData("src/[x]", "/src/?x?/")]
    [InlineData("src/a*b?", @"/src/a\*b\?/")]
    [InlineData("src/a\nb", "/src/a?b/")]
    [InlineData("src/größe", "/src/größe/")]
    public void StrangeFolder_IsEscaped(string folder, string pattern)
    {
        Assert.Equal(pattern, FolderPattern.Of(folder));
        Assert.All([CodeOwnersDialect.GitHub, CodeOwnersDialect.GitLab], dialect =>
            Assert.Single(CodeOwnersFile.Parse($"{pattern} @a", dialect: dialect).RulesFor($"{folder}/x/y.cs")));
    }

    [Fact]
    public void AnyLandscape_ResolvesToTheDeclaredTeams()
    {
        var folder = OneOf("a", "b", "a b", "c#", "(d)", "ü", "a.b", "a-b").Array[0, 4].Select(names => string.Join('/', names));
        Gen.Select(folder, OneOf("pay", "shop")).Array[1, 12].Sample(
            claims =>
            {
                var projects = claims.DistinctBy(claim => claim.Item1).Select(claim => (Project: $"{claim.Item1}/P.csproj".TrimStart('/'), Team: (string?)claim.Item2)).ToArray();
                var file = CodeOwnersFile.Parse(CodeOwnersText.Write(RepositoryModel(projects)).Text!);
                Assert.Empty(file.Findings);
                foreach (var (project, team) in projects)
                    Assert.Equal(team, file.OwnersOf(project)[0].Text["@acme/".Length..]);
                Assert.Equal(file.Text, CodeOwnersText.Write(RepositoryModel([.. projects.Reverse()])).Text);
            },
            iter: 1_000);
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string? Write(params (string Project, string? Team)[] projects) => Write("", projects);

    private static string? Write(string existing, params (string Project, string? Team)[] projects) => CodeOwnersText.Write(RepositoryModel(projects), existing).Text;

    private static RepositoryModel RepositoryModel(params (string Project, string? Team)[] projects) => new Repo
    {
        Registry = Registry,
        Manifests =
        [
            .. projects.Select(one => Example.Of(one.Project.Replace('/', '.'), "net10.0") with
            {
                Project = one.Project,
                Declarations = one.Team is null ? [] : [new Declaration(FactKind.Team, one.Team, new FilePlace(one.Project, 1, 1))],
            }),
        ],
    }.RepositoryModel;
}
