using OwnershipAnalyzers.Tests;
using OwnershipAnalyzers.Tool.Tests.Check;

namespace OwnershipAnalyzers.Tool.Tests;

/// <summary>Links that lead in circles, out of the repository, or nowhere.</summary>
public sealed class LinkLoopTests : IDisposable
{
    private readonly BuiltRepository _repository = new BuiltRepository().With("Checkout");
    private readonly TestFolder _outside = new();

    public LinkLoopTests()
    {
        _outside.Write("Stranger/Stranger.csproj", "<Project />");
        _repository.Folder.Write("catalog/Catalog.proj", """<Project Sdk="OwnershipAnalyzers" />""");
        Link("src/again", _repository.Root);
        Link("src/Checkout/obj/up", _repository.Folder.File("src"));
        Link("catalog/obj/loop", _repository.Folder.File("catalog"));
        Link("src/self", _repository.Folder.File("src/self"));
        Link("outside", _outside.Path);
        File.CreateSymbolicLink(_repository.Folder.File("src/Lost.csproj"), _repository.Folder.File("src/nowhere.csproj"));
        File.CreateSymbolicLink(_repository.Folder.File("src/Checkout/ring.props"), _repository.Folder.File("src/Checkout/ring.props"));
    }

    public void Dispose()
    {
        _repository.Dispose();
        _outside.Dispose();
    }

    [Fact]
    public void Check_LooksAtEachProjectOnce()
    {
        var result = _repository.Check();

        Assert.DoesNotContain("fault", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Stranger", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("again/", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_PlansForEachProjectOnce()
    {
        var result = Cli.Run("init", _repository.Root, "--dry-run");

        Assert.DoesNotContain("fault", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Stranger", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("again/", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("codeowners")]
    [InlineData("catalog")]
    public void OtherCommands_End(string command) => Assert.DoesNotContain("fault", Cli.Run(command, _repository.Root).Error, StringComparison.Ordinal);

    private void Link(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_repository.Folder.File(path))!);
        Directory.CreateSymbolicLink(_repository.Folder.File(path), target);
    }
}
