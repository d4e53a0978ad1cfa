using OwnershipAnalyzers.Tests;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Console;
using OwnershipAnalyzers.Tool.Tests.Check;

namespace OwnershipAnalyzers.Tool.Tests.Catalogs;

public sealed class CatalogInputTests : IDisposable
{
    private const string Old = """{ "schemaVersion": 1, "services": [ { "id": "old" } ] }""";
    private const string New = """{ "schemaVersion": 1, "services": [ { "id": "new" } ] }""";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void File_IsRead()
    {
        var input = CatalogInput.Open(_folder.Write("downloads/catalog.json", New));

        Assert.Equal("new", Assert.Single(input.Catalog.Services).Id);
        Assert.Null(input.Root);
    }

    [Fact]
    public void FolderOfARepository_HasTheFileOfItsCatalogProject()
    {
        _folder.Write("ownership.json", "{}");
        _folder.Write("build/Catalog.proj", """<Project Sdk="OwnershipAnalyzers/1.0.0"><PropertyGroup><OwnershipCatalogFile>out/c.json</OwnershipCatalogFile></PropertyGroup></Project>""");
        _folder.Write("build/out/c.json", New);
        _folder.Write("src/a.txt", "");

        var input = CatalogInput.Open(_folder.File("src"));

        Assert.Equal(("build/out/c.json", _folder.Path), (input.Name, input.Root));
    }

    [Fact]
    public void RepositoryWithoutCatalogProject_HasTheFileOfItsSolution()
    {
        _folder.Write("ownership.json", "{}");
        _folder.Write("ownership-catalog.json", New);
        // Nobody waits until every folder of a large repository was looked into.
        _folder.Write("src/shop/catalog/Catalog.proj", """<Project Sdk="OwnershipAnalyzers" />""");
        _folder.Write("src/shop/catalog/ownership-catalog.json", Old);

        Assert.Equal("ownership-catalog.json", CatalogInput.Open(null, _folder.Path).Name);

        File.Delete(_folder.File("ownership-catalog.json"));
        Assert.Equal("src/shop/catalog/ownership-catalog.json", CatalogInput.Open(null, _folder.Path).Name);
    }

    [Fact]
    public void RepositoryWithoutTheFile_IsReadFromItsManifests()
    {
        using var repository = new BuiltRepository().With("Checkout");

        var input = CatalogInput.Open(repository.Root);

        Assert.Equal(("the manifests of the last build", "checkout"), (input.Name, Assert.Single(input.Catalog.Services).Id));
    }

    [Fact]
    public void GitRevision_IsReadAsItWasThere()
    {
        _folder.Write("ownership.json", "{}");
        _folder.Write("ownership-catalog.json", Old);
        Cli.Git(_folder.Path, "init", "--quiet");
        Cli.Git(_folder.Path, "add", ".");
        Cli.Git(_folder.Path, "commit", "--quiet", "--message", "one");
        _folder.Write("ownership-catalog.json", New);

        Assert.Equal("old", Assert.Single(CatalogInput.Open("HEAD", _folder.Path).Catalog.Services).Id);
        Assert.Equal("old", Assert.Single(CatalogInput.Open("main:ownership-catalog.json", _folder.Path).Catalog.Services).Id);
        Assert.Equal("new", Assert.Single(CatalogInput.Open(null, _folder.Path).Catalog.Services).Id);
        Assert.Equal("Revision 'HEAD' has no file other.json. Only a catalog that is checked in can be read from a revision; for another file write 'HEAD:PATH'.", Problem("HEAD:other.json"));
        Assert.StartsWith("'no-such' is neither a file nor a folder, and no git revision of ", Problem("no-such"), StringComparison.Ordinal);
        Assert.StartsWith("'--all' is neither a file nor a folder, and no git revision of ", Problem("--all"), StringComparison.Ordinal);
        Assert.StartsWith("HEAD:ownership.json(1,1): it has no \"services\"", Problem("HEAD:ownership.json"), StringComparison.Ordinal);
    }

    private string Problem(string text) => Assert.Throws<ToolException>(() => CatalogInput.Open(text, _folder.Path)).Message;
}
