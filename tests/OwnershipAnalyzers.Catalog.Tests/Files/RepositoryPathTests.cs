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

    [Theory]
    [InlineData("src/A/A.csproj", "api.json", "src/A/api.json")]
    [InlineData("src/A/A.csproj", "./docs//api.json", "src/A/docs/api.json")]
    [InlineData("src/A/A.csproj", "../../docs/api.json", "docs/api.json")]
    [InlineData("A.csproj", "../../x", "../../x")]
    [InlineData("A.csproj", "/etc/passwd", "/etc/passwd")]
    public void PathOfAFile_IsSeenFromTheRoot(string file, string path, string expected) => Assert.Equal(expected, RepositoryPath.Join(file, path));

    [Theory]
    [InlineData("docs/api.json", true)]
    [InlineData("docs", true)]
    [InlineData("", true)]
    [InlineData("docs/../docs/api.json", true)]
    [InlineData("docs/other.json", false)]
    [InlineData("a\0b", false)]
    [InlineData("..", null)]
    [InlineData("../secret.json", null)]
    [InlineData("/etc/passwd", null)]
    public void Existence_IsToldOfTheRepositoryOnly(string path, bool? exists)
    {
        _folder.Write("root/docs/api.json", "{}");
        _folder.Write("secret.json", "{}");

        Assert.Equal(exists, RepositoryPath.Exists(_folder.File("root"), path));
    }
}
