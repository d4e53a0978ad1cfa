using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Init;

public sealed class InitTests : IDisposable
{
    private const string Project = "<Project Sdk=\"Microsoft.NET.Sdk\" />";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private Cli Init(params string[] options) => Cli.Run(["init", _folder.Path, .. options]);

    private string Read(string file) => File.ReadAllText(_folder.File(file));

    private static string Backstage(string owner, string name = "search") => $"kind: Component\nmetadata:\n  name: {name}\nspec:\n  owner: {owner}\n";

    [Fact]
    public void Brownfield_GetsWhatItNeeds()
    {
        _folder.Write("src/Search/Search.csproj", Project);
        _folder.Write("src/Search/catalog-info.yaml", Backstage("group:default/discovery", "product-search"));
        _folder.Write("src/Search.Tests/Search.Tests.csproj", Project);

        var result = Init().Fine();

        Assert.Contains("  2 projects, 1 of them tests", result.Lines);
        Assert.Contains("\"discovery\": { \"name\": \"Discovery\" }", Read("ownership.json"), StringComparison.Ordinal);
        Assert.Contains("<PackageReference Include=\"OwnershipAnalyzers\" Version=\"0.1.0\" PrivateAssets=\"all\" />", Read("Directory.Build.props"), StringComparison.Ordinal);
        Assert.Contains("<Project Sdk=\"OwnershipAnalyzers/0.1.0\" />", Read("catalog/Catalog.proj"), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("src/Search.Tests/service.json")));
        // What we write, we read without a finding.
        var profile = ProfileReader.Read(_folder.File("src/Search/service.json"), _folder.Path);
        Assert.Empty(profile.Findings);
        Assert.Equal("Backstage", profile.Value!.Details.InferredFrom!.Value);
        Assert.Equal(["discovery", "product-search"], profile.Value.Declarations.Select(declared => declared.Value).Order());
        Assert.Empty(RegistryReader.Read(_folder.File("ownership.json"), _folder.Path).Findings);
    }

    [Fact]
    public void DryRun_ShowsADiffAndWritesNothing()
    {
        _folder.Write("A/A.csproj", Project);

        var result = Init("--dry-run").Fine();

        Assert.Contains("+++ b/ownership.json", result.Lines);
        Assert.Equal(["A/A.csproj"], Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder.Path, file).Replace('\\', '/')));
    }

    [Fact]
    public void CodeOwners_AreAGuessThatNamesTeams()
    {
        _folder.Write("src/Cart/Cart.csproj", Project);
        _folder.Write("src/Web/Web.csproj", Project);
        _folder.Write(".github/CODEOWNERS", "/src/Cart/ @acme/shopping\n/src/Web/ @jo\n");

        var result = Init().Fine();

        Assert.Contains("  CODEOWNERS: .github/CODEOWNERS, 1 team", result.Lines);
        Assert.Contains("@jo", result.Out, StringComparison.Ordinal);
        Assert.Contains("@acme/shopping", Read("ownership.json"), StringComparison.Ordinal);
        Assert.Equal("CODEOWNERS", ProfileReader.Read(_folder.File("src/Cart/service.json"), _folder.Path).Value!.Details.InferredFrom!.Value);
        Assert.False(File.Exists(_folder.File("src/Web/service.json")));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("/**")]
    public void LineForEverything_IsAQuestion(string pattern)
    {
        _folder.Write("src/Cart/Cart.csproj", Project);
        _folder.Write("src/Text/Text.csproj", Project);
        _folder.Write("src/Web/Web.csproj", Project);
        _folder.Write("src/Web.Tests/Web.Tests.csproj", Project);
        _folder.Write(".github/CODEOWNERS", $"{pattern} @acme/platform\n/src/Web/ @acme/platform\n");

        Assert.Contains($"  .github/CODEOWNERS(1,1): the line '{pattern}' is all that gives 2 projects of 3 to 'platform': src/Cart/Cart.csproj, src/Text/Text.csproj. Who reviews what is nobody else's seldom owns it; ask before you confirm it, or correct \"team\" in the service.json.", Init("--dry-run").Fine().Lines);
    }

    [Fact]
    public void LineForEverythingThatDecidesNothing_StaysSilent()
    {
        _folder.Write("src/Cart/Cart.csproj", Project);
        _folder.Write("src/Cart/catalog-info.yaml", Backstage("platform"));
        _folder.Write("src/Web/Web.csproj", Project);
        _folder.Write(".github/CODEOWNERS", "* @acme/platform\n/src/Web/ @acme/web\n");

        Assert.DoesNotContain("the line '*'", Init("--dry-run").Fine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void TeamProperty_BecomesADeclaration()
    {
        _folder.Write("src/Cart/Cart.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><Workstream>Shopping Cart</Workstream></PropertyGroup></Project>");
        _folder.Write("src/Cart/catalog-info.yaml", Backstage("orders"));

        var result = Init("--team-property", "Workstream").Fine();

        Assert.Contains("\"team\": \"shopping-cart\"\n", Read("src/Cart/service.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("inferredFrom", Read("src/Cart/service.json"), StringComparison.Ordinal);
        Assert.Contains("  src/Cart/Cart.csproj: the sources contradict each other: 'shopping-cart' (property Workstream, src/Cart/Cart.csproj(1,49)), 'orders' (Backstage, src/Cart/catalog-info.yaml(5,10)); 'shopping-cart' is taken, because it is declared. Correct the other.", result.Lines);
    }

    [Fact]
    public void InheritedTeamProperty_IsFound()
    {
        _folder.Write("src/Directory.Build.props", "<Project><PropertyGroup><Workstream>cart</Workstream></PropertyGroup></Project>");
        _folder.Write("src/A/A.csproj", Project);

        Init("--team-property", "workstream").Fine();

        Assert.Contains("\"team\": \"cart\"", Read("src/A/service.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralTeams_LeaveTheChoiceToPeople()
    {
        _folder.Write("src/A/A.csproj", Project);
        _folder.Write("src/A/catalog-info.yaml", Backstage("one"));
        _folder.Write("src/A/opslevel.yml", "service:\n  owner: two\n");

        var result = Init().Fine();

        Assert.Contains("src/A/A.csproj: the sources name several teams: 'one' (Backstage, src/A/catalog-info.yaml(5,10)), 'two' (OpsLevel, src/A/opslevel.yml(2,10)). Choose one, or split the project.", result.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("src/A/service.json")));
    }

    [Theory]
    [InlineData("service.datadog.yaml", "schema-version: v2.2\ndd-service: x\nteam: Payments\n", "Datadog")]
    [InlineData("entity.datadog.yaml", "apiVersion: v3\nkind: service\nmetadata:\n  name: x\n  owner: payments\n", "Datadog")]
    [InlineData("opslevel.yml", "version: 1\ncomponent:\n  name: x\n  owner: payments\n", "OpsLevel")]
    [InlineData("cortex.yaml", "openapi: 3.0.1\ninfo:\n  x-cortex-tag: x\n  x-cortex-owners:\n  - type: email\n    email: a@b\n  - type: group\n    name: payments\n", "Cortex")]
    [InlineData("catalog-info.yaml", "kind: Group\nmetadata:\n  name: other\nspec:\n  owner: nobody\n---\nkind: Component\nmetadata: { name: x }\nspec: { owner: group:payments }\n", "Backstage")]
    public void Portals_AreUnderstood(string name, string yaml, string portal)
    {
        _folder.Write("src/A/A.csproj", Project);
        _folder.Write($"src/A/{name}", yaml);

        Init().Fine();

        Assert.Contains($"\"service\": \"x\",\n  \"team\": \"payments\",\n  \"inferredFrom\": \"{portal}\"\n", Read("src/A/service.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void TeamFiles_OwnByGlob()
    {
        _folder.Write("config/teams/payments.yml", "name: Payments\ngithub:\n  team: '@acme/pay'\nowned_globs:\n- src/Pay*/**/*\n");
        _folder.Write("src/Payments/P.csproj", Project);
        _folder.Write("src/Other/O.csproj", Project);

        Init().Fine();

        Assert.Contains("\"team\": \"payments\"", Read("src/Payments/service.json"), StringComparison.Ordinal);
        Assert.Contains("\"payments\": { \"name\": \"Payments\", \"codeowners\": [\"@acme/pay\"] }", Read("ownership.json"), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("src/Other/service.json")));
    }

    [Theory]
    [InlineData("a: [b")]
    [InlineData("a: &a [*a, *b]")]
    public void BrokenYaml_IsSaid(string yaml)
    {
        _folder.Write("A.csproj", Project);
        _folder.Write("catalog-info.yaml", yaml);

        Assert.Contains("catalog-info.yaml is left out: it is not YAML", Init().Fine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void DeepYaml_IsSaid()
    {
        _folder.Write("A.csproj", Project);
        _folder.Write("catalog-info.yaml", new string('[', 500_000));

        Assert.Contains("catalog-info.yaml is left out: it is nested deeper than 64 levels at (1,65).", Init().Fine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void PersonAsOwner_IsNoTeam()
    {
        _folder.Write("src/A/A.csproj", Project);
        _folder.Write("src/A/catalog-info.yaml", Backstage("user:default/jo"));

        Assert.Contains("src/A/catalog-info.yaml(5,10): the owner 'user:default/jo' is a person; say which team takes over.", Init().Fine().Out, StringComparison.Ordinal);
        Assert.Contains("\"teams\": {}", Read("ownership.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void ProjectsOfOneTeamInOneFolder_ShareAProfile()
    {
        _folder.Write("src/Pay/catalog-info.yaml", Backstage("payments"));
        _folder.Write("src/Pay/Api/Api.csproj", Project);
        _folder.Write("src/Pay/Core/Core.csproj", Project);

        Init().Fine();

        Assert.Equal([_folder.File("src/Pay/service.json")], Directory.EnumerateFiles(_folder.Path, "service.json", SearchOption.AllDirectories));
    }

    [Fact]
    public void Exclude_LeavesOutProjectsHereAndInTheCatalog()
    {
        _folder.Write("src/A/A.csproj", Project);
        _folder.Write("templates/T/T.csproj", Project);

        Assert.Contains("  1 project", Init("--exclude", "templates/**").Fine().Lines);
        Assert.Contains("<OwnershipExclude Include=\"../templates/**\" />", Read("catalog/Catalog.proj"), StringComparison.Ordinal);
    }

    [Fact]
    public void ExcludedFolder_IsOutOfScopeForTheCompilerToo()
    {
        _folder.Write("src/A/A.csproj", Project);
        _folder.Write("samples/deep/S/S.csproj", Project);
        _folder.Write("samples/T/T.csproj", Project);

        Assert.Contains("  new    samples/Directory.Build.props: no owner is asked of 2 projects", Init("--exclude", "samples/**").Fine().Lines);
        Assert.Equal("""
            <Project>

              <Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" />

              <PropertyGroup>
                <!-- Nobody is asked who owns the projects below. -->
                <OwnershipScope>None</OwnershipScope>
              </PropertyGroup>

            </Project>

            """.ReplaceLineEndings("\n"), Read("samples/Directory.Build.props"));
        Assert.Contains("There is nothing to write.", Init("--exclude", "samples/**").Fine().Lines);
    }

    [Fact]
    public void ExcludedFolderWithoutABuildFileAbove_GetsOneWithoutImport()
    {
        _folder.Write("Directory.Packages.props", "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>");
        _folder.Write("src/A/A.csproj", Project);
        _folder.Write("src/Samples/S/S.csproj", Project);

        Init("--exclude", "**/Samples/**").Fine();

        Assert.StartsWith("<Project>\n\n  <PropertyGroup>\n", Read("src/Samples/Directory.Build.props"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("samples/S/S.csproj", "samples/S/S.csproj: add SCOPE to a PropertyGroup, or the compiler goes on asking for an owner.")]
    [InlineData("samples/**/*.csproj", "samples/Directory.Build.props: add SCOPE to a PropertyGroup, or the compiler goes on asking for an owner of samples/S/S.csproj.", "samples/Directory.Build.props")]
    [InlineData("samples/**", "samples/S/S.csproj: add SCOPE to a PropertyGroup, or the compiler goes on asking for an owner.", "samples/.template.config/template.json")]
    [InlineData("samples/**", "catalog/Catalog.proj: add <OwnershipExclude Include=\"../samples/**\" /> to an ItemGroup, or the catalog goes on listing what it matches.", "catalog/Catalog.proj")]
    public void ExclusionThatOnlyAPersonCanWrite_IsNamed(string glob, string question, string? file = null)
    {
        const string Central = "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>";
        _folder.Write("Directory.Packages.props", Central);
        _folder.Write("src/A/A.csproj", Project);
        _folder.Write("samples/S/S.csproj", Project);
        if (file is not null)
            _folder.Write(file, "<Project Sdk=\"OwnershipAnalyzers\" />");

        Assert.Contains("  " + question.Replace("SCOPE", "<OwnershipScope>None</OwnershipScope>", StringComparison.Ordinal), Init("--exclude", glob).Fine().Lines);
        Assert.Equal(Project, Read("samples/S/S.csproj"));
    }

    [Theory]
    [InlineData("samples/S/S.csproj", "<Project><PropertyGroup><OwnershipScope>None</OwnershipScope></PropertyGroup></Project>")]
    [InlineData("samples/Directory.Build.targets", "<Project><PropertyGroup><OwnershipScope>None</OwnershipScope></PropertyGroup></Project>")]
    [InlineData("samples/Directory.Build.props", "<Project />")]
    public void ExcludedProjectOfWhichNobodyIsAsked_StaysAsItIs(string file, string content)
    {
        _folder.Write("src/A/A.csproj", Project);
        _folder.Write("samples/S/S.csproj", Project);
        _folder.Write(file, content);

        Assert.DoesNotContain(" samples/", Init("--exclude", "samples/**").Fine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void IgnoredFiles_AreNotFound()
    {
        Cli.Git(_folder.Path, "init", "-q");
        _folder.Write(".gitignore", "generated/\n");
        _folder.Write("src/A/A.csproj", Project);
        _folder.Write("generated/G/G.csproj", Project);

        Assert.Contains("  1 project", Init("--dry-run").Fine().Lines);
    }

    [Fact]
    public void LinkInCircles_IsNotFollowed()
    {
        _folder.Write("src/A/A.csproj", Project);
        Directory.CreateSymbolicLink(_folder.File("src/A/again"), _folder.File("src"));

        Assert.Contains("  1 project", Init("--dry-run").Fine().Lines);
    }

    [Fact]
    public void UnknownOwner_NamesWhomToAsk()
    {
        Cli.Git(_folder.Path, "init", "-q");
        _folder.Write("src/A/A.csproj", Project);
        Cli.Git(_folder.Path, "add", ".");
        Cli.Git(_folder.Path, "commit", "-qm", "a");

        Assert.Contains("  src/A/A.csproj: no source says who owns it. Most changes by Ann (1).", Init("--dry-run").Fine().Lines);
    }

    [Fact]
    public void ExistingRegistry_StaysAndIsToldWhatItLacks()
    {
        var registry = """{ "teams": { "old": {} } }""";
        _folder.Write("ownership.json", registry);
        _folder.Write("src/A/A.csproj", Project);
        _folder.Write("src/A/catalog-info.yaml", Backstage("new"));

        Assert.Contains("ownership.json has no team 'new': add \"new\": { \"name\": \"New\" } to \"teams\"", Init().Fine().Out, StringComparison.Ordinal);
        Assert.Equal(registry, Read("ownership.json"));
    }

    [Fact]
    public void NoProject_Reports()
    {
        var result = Init();

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("There is no project below", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderOfAnotherTeam_IsProposedAsALogicalService()
    {
        _folder.Write("src/Shop/Shop.csproj", Project);
        _folder.Write("src/Shop/Code.cs", "class C;");
        _folder.Write("src/Shop/Cart/Cart.cs", "class Cart;");
        _folder.Write("src/Shop/Cart/Inner/Line.cs", "class Line;");
        _folder.Write("src/Shop/Own/Own.cs", "class Own;");
        _folder.Write(".github/CODEOWNERS", "/src/Shop/ @acme/shop\n/src/Shop/Cart/ @acme/cart\n");

        var lines = Init().Lines;

        var heading = lines.ToList().IndexOf("Folders of other teams inside a project, which could be logical services of theirs (not written):");
        Assert.Equal(["  src/Shop/Cart/service.json: { \"service\": \"cart\", \"team\": \"cart\" }", "Written:"], lines.Skip(heading + 1).Take(2));
        Assert.False(File.Exists(_folder.File("src/Shop/Cart/service.json")));
        Assert.Contains("\"team\": \"shop\"", Read("src/Shop/service.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void TeamPropertyAgainstCodeOwners_ReportsBothSources()
    {
        _folder.Write("src/A/A.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup><Team>cart</Team></PropertyGroup>\n</Project>");
        _folder.Write(".github/CODEOWNERS", "/src/A/ @acme/orders\n");

        Assert.Contains("  src/A/A.csproj: the sources contradict each other: 'cart' (property Team, src/A/A.csproj(2,18)), 'orders' (CODEOWNERS, .github/CODEOWNERS(1,9)); 'cart' is taken, because it is declared. Correct the other.", Init("--team-property", "Team").Fine().Lines);
        Assert.Contains("\"team\": \"cart\"\n", Read("src/A/service.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<PropertyGroup><Team>cart</Team></PropertyGroup><PropertyGroup Condition=\"'$(X)' == 'y'\"><Team>orders</Team></PropertyGroup>", "orders")]
    [InlineData("<PropertyGroup><Team Condition=\"'$(Team)' == ''\">cart</Team></PropertyGroup>", "cart")]
    public void TeamPropertyUnderACondition_IsAQuestion(string properties, string value)
    {
        _folder.Write("src/Directory.Build.props", $"<Project>{properties}</Project>");
        _folder.Write("src/A/A.csproj", Project);
        _folder.Write("src/B/B.csproj", Project);

        var lines = Init("--team-property", "Team").Fine().Lines;

        Assert.Single(lines, line => line.Contains($"Team is '{value}' under a condition, so nobody is declared by it; declare by hand who owns its projects.", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(_folder.Path, "service.json", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("src/A/Anything.cs", "[assembly: Ownership.OwningTeam(\"cart\")]", true)]
    [InlineData("src/A/Properties/AssemblyInfo.cs", "[assembly: OwningTeamAttribute(Teams.Cart)]", true)]
    [InlineData("src/A/Program.cs", "using System.Reflection; [assembly: AssemblyMetadata(\"Ownership.Team\", \"cart\")]", true)]
    [InlineData("src/A/Anything.cs", "// [assembly: OwningTeam(\"cart\")]", false)]
    [InlineData("src/A/Anything.cs", "[assembly: OwningTeam(\"cart\", Service = \"basket\")]", false)]
    [InlineData("src/A/Deep/Anything.cs", "[assembly: OwningTeam(\"cart\")]", false)]
    public void TeamInCode_IsFoundWherePeopleDeclare(string file, string code, bool isDeclared)
    {
        _folder.Write("src/A/A.csproj", Project);
        _folder.Write(file, code);

        Assert.Equal(isDeclared, Init("--dry-run").Fine().Lines.Contains("  1 project, 1 with declared ownership"));
    }
}
