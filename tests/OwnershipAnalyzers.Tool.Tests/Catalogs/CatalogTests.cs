using OwnershipAnalyzers.Tests;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Tests.Check;

namespace OwnershipAnalyzers.Tool.Tests.Catalogs;

public sealed class CatalogTests : IDisposable
{
    private readonly BuiltRepository _repository = new BuiltRepository().With("Checkout").With("Search", team: "search");
    private readonly TestFolder _stored = new();

    public void Dispose()
    {
        _repository.Dispose();
        _stored.Dispose();
    }

    [Fact]
    public void WithoutOptions_TheManifestsOfTheLastBuildGoToStandardOutput()
    {
        var result = Cli.Run("catalog", _repository.Root).Fine();

        Assert.Equal(["checkout", "search"], CatalogInput.Open(_stored.Write("c.json", result.Out)).Catalog.Services.Select(service => service.Id));
        Assert.Empty(result.Error);
    }

    [Fact]
    public void StoredManifests_GiveTheSameCatalogInAnyOrder()
    {
        var expected = Cli.Run("catalog", _repository.Root).Fine().Out;
        Move("Checkout", "agent-1");
        Move("Search", "agent-2/deep/down");
        var (one, other, output) = (_stored.File("agent-1"), _stored.File("agent-2"), _stored.File("all.json"));

        Assert.Equal($"{output}: 2 services from 2 manifests.\n", Cli.Run("catalog", _repository.Root, "--manifests", one, "--manifests", other, "--output", output).Fine().Out);
        Assert.Equal(expected, File.ReadAllText(output));
        Assert.Equal(expected, Cli.Run("catalog", _repository.Root, "--manifests", other, "--manifests", one, "--manifests", one).Fine().Out);
    }

    [Fact]
    public void ManifestThatCannotBeRead_IsNamed()
    {
        Move("Checkout", "agent-1");
        _stored.Write("agent-1/Torn.ownership.json", "{ \"assembly\": ");

        var result = Cli.Run("catalog", _repository.Root, "--manifests", _stored.File("agent-1")).Fine();

        Assert.Contains("Torn.ownership.json", Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void FolderWithoutManifests_IsRefused()
    {
        _stored.Write("empty/readme.txt", "");

        Assert.Equal((2, "error: There is no folder 'nowhere'. Give one with manifests (*.ownership.json) in it or below.\n"), Failure("nowhere"));
        Assert.Equal(2, Failure(_stored.File("empty")).ExitCode);
        Assert.StartsWith("error: There is no manifest (*.ownership.json) in ", Failure(_stored.File("empty")).Error, StringComparison.Ordinal);
    }

    private (int ExitCode, string Error) Failure(string folder)
    {
        var result = Cli.Run("catalog", _repository.Root, "--manifests", folder);
        return (result.ExitCode, result.Error);
    }

    private void Move(string project, string folder)
    {
        var manifest = Directory.GetFiles(Path.Combine(_repository.Root, "src", project, "obj"), "*.ownership.json", SearchOption.AllDirectories).Single();
        Directory.CreateDirectory(_stored.File(folder));
        File.Move(manifest, Path.Combine(_stored.File(folder), Path.GetFileName(manifest)));
    }
}
