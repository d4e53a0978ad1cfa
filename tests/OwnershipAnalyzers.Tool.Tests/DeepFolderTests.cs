using OwnershipAnalyzers.Tests;
using OwnershipAnalyzers.Tool.Tests.Check;

namespace OwnershipAnalyzers.Tool.Tests;

/// <summary>Folders so deep that no path leads to the last of them.</summary>
public sealed class DeepFolderTests : IDisposable
{
    private static readonly string Deep = string.Join('/', Enumerable.Repeat(new string('d', 99), 25));

    private readonly BuiltRepository _repository = new BuiltRepository().With("Checkout");
    private readonly TestFolder _half = new();
    private readonly string _upper;
    private readonly string _lower;

    public DeepFolderTests()
    {
        // Each half can be written, and moving one is an order about its first folder only.
        _repository.Folder.Write($"src/{Deep}/end.txt", "");
        _half.Write($"lower/{Deep}/Deepest.csproj", "<Project />");
        _upper = _half.File("lower");
        _lower = _repository.Folder.File($"src/{Deep}/lower");
        Directory.Move(_upper, _lower);
    }

    public void Dispose()
    {
        Directory.Move(_lower, _upper);
        _half.Dispose();
        _repository.Dispose();
    }

    [Theory]
    [InlineData("check")]
    [InlineData("codeowners")]
    [InlineData("score")]
    [InlineData("init", "--dry-run")]
    public void Commands_GoNoDeeperThanPathsDo(string command, params string[] options)
    {
        var result = Cli.Run([command, _repository.Root, .. options]);

        Assert.DoesNotContain("fault", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Deepest", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_IsTooDeep() => Assert.False(File.Exists(Path.Combine(_lower, Deep, "Deepest.csproj")));
}
