using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Tool.Tests.Init;

public sealed class InitTests : InitScenario
{
    [Fact]
    public void Brownfield_GetsWhatItNeeds()
    {
        Folder.Write("src/Search/Search.csproj", Project);
        Folder.Write("src/Search/catalog-info.yaml", Backstage("group:default/discovery", "product-search"));
        Folder.Write("src/Search.Tests/Search.Tests.csproj", Project);

        var result = Init().Fine();

        Assert.Contains("  2 projects, 1 of them tests", result.Lines);
        Assert.Contains("\"discovery\": { \"name\": \"Discovery\" }", Read("ownership.json"), StringComparison.Ordinal);
        Assert.Contains("<PackageReference Include=\"OwnershipAnalyzers\" Version=\"0.1.0\" PrivateAssets=\"all\" />", Read("Directory.Build.props"), StringComparison.Ordinal);
        Assert.Contains("<Project Sdk=\"OwnershipAnalyzers/0.1.0\" />", Read("catalog/Catalog.proj"), StringComparison.Ordinal);
        Assert.False(File.Exists(Folder.File("src/Search.Tests/service.json")));
        // What we write, we read without a finding.
        var profile = ProfileReader.Read(Folder.File("src/Search/service.json"), Folder.Path);
        Assert.Empty(profile.Findings);
        Assert.Equal("Backstage", profile.Value!.Details.InferredFrom!.Value);
        Assert.Equal(["discovery", "product-search"], profile.Value.Declarations.Select(declared => declared.Value).Order());
        Assert.Empty(RegistryReader.Read(Folder.File("ownership.json"), Folder.Path).Findings);
    }

    [Fact]
    public void DryRun_ShowsADiffAndWritesNothing()
    {
        Folder.Write("A/A.csproj", Project);

        var result = Init("--dry-run").Fine();

        Assert.Contains("+++ b/ownership.json", result.Lines);
        Assert.Equal(["A/A.csproj"], Directory.EnumerateFiles(Folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder.Path, file).Replace('\\', '/')));
    }

    [Fact]
    public void ProjectsOfOneTeamInOneFolder_ShareAProfile()
    {
        Folder.Write("src/Pay/catalog-info.yaml", Backstage("payments"));
        Folder.Write("src/Pay/Api/Api.csproj", Project);
        Folder.Write("src/Pay/Core/Core.csproj", Project);

        Init().Fine();

        Assert.Equal([Folder.File("src/Pay/service.json")], Directory.EnumerateFiles(Folder.Path, "service.json", SearchOption.AllDirectories));
    }

    [Fact]
    public void IgnoredFiles_AreNotFound()
    {
        Cli.Git(Folder.Path, "init", "-q");
        Folder.Write(".gitignore", "generated/\n");
        Folder.Write("src/A/A.csproj", Project);
        Folder.Write("generated/G/G.csproj", Project);

        Assert.Contains("  1 project", Init("--dry-run").Fine().Lines);
    }

    [Fact]
    public void LinkInCircles_IsNotFollowed()
    {
        Folder.Write("src/A/A.csproj", Project);
        Directory.CreateSymbolicLink(Folder.File("src/A/again"), Folder.File("src"));

        Assert.Contains("  1 project", Init("--dry-run").Fine().Lines);
    }

    [Fact]
    public void UnknownOwner_NamesWhomToAsk()
    {
        Cli.Git(Folder.Path, "init", "-q");
        Folder.Write("src/A/A.csproj", Project);
        Cli.Git(Folder.Path, "add", ".");
        Cli.Git(Folder.Path, "commit", "-qm", "a");

        Assert.Contains("  src/A/A.csproj: no source says who owns it. Most changes by Ann (1).", Init("--dry-run").Fine().Lines);
    }

    [Fact]
    public void ExistingRegistry_StaysAndIsToldWhatItLacks()
    {
        var registry = """{ "teams": { "old": {} } }""";
        Folder.Write("ownership.json", registry);
        Folder.Write("src/A/A.csproj", Project);
        Folder.Write("src/A/catalog-info.yaml", Backstage("new"));

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
}
