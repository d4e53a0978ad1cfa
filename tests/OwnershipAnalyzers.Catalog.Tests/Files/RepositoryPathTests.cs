using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.Tests.Files;

public sealed class RepositoryPathTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("src/A/A.csproj", "src/A/A.csproj")]
    [InlineData(".", ".")]
    [InlineData("src/", "src")]
    [InlineData("../other/x", "../other/x")]
    [InlineData("..name/x", "..name/x")]
    public void Path_IsSeenFromTheRoot(string path, string expected) =>
        Assert.Equal(expected, RepositoryPath.Relative(_folder.File("root"), _folder.File("root/" + path)));

    [Theory]
    [InlineData("src/A.csproj", true)]
    [InlineData("..name/x", true)]
    [InlineData("../x", false)]
    [InlineData("a/../../x", false)]
    [InlineData("/etc/passwd", false)]
    [InlineData("C:/x", false)]
    [InlineData("a\\b", false)]
    [InlineData("a//b", false)]
    [InlineData("a\nb", false)]
    [InlineData("", false)]
    public void Path_IsInsideOnlyWithoutWaysOut(string path, bool inside) => Assert.Equal(inside, RepositoryPath.IsInside(path));
}
