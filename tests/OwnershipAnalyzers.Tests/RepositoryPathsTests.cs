using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Tests;

public class RepositoryPathsTests
{
    [Theory]
    [InlineData("/repo/src/App/", "../..", "/repo/src/App/A.cs", "src/App/A.cs")]
    [InlineData("/repo/src/App", "../../", "/repo/src/App/../Shared/A.cs", "src/Shared/A.cs")]
    [InlineData("/repo", ".", "/repo/A.cs", "A.cs")]
    [InlineData("/repo/src/App/", "../..", "/repository/A.cs", "A.cs")]
    [InlineData("/repo/src/App/", "../..", "/packages/x/content/A.cs", "A.cs")]
    [InlineData(@"C:\repo\src\App\", "../..", @"c:\Repo\src\App\A.cs", "src/App/A.cs")]
    [InlineData(@"\\server\share\src\App\", "../..", @"\\server\share\src\App\A.cs", "src/App/A.cs")]
    [InlineData(null, "../..", "/repo/src/App/A.cs", "A.cs")]
    public void File_IsNamedFromTheRepositoryRoot(string? project, string root, string file, string expected) =>
        Assert.Equal(expected, new RepositoryPaths(project, root).Relative(file));

    [Theory]
    [InlineData("/repo/src/App/", "../..", "src/service.json", "/repo/src/service.json")]
    [InlineData("/repo", ".", "App.csproj", "/repo/App.csproj")]
    [InlineData(@"C:\repo\src\App\", "../..", "src/App/App.csproj", @"C:\repo\src\App\App.csproj")]
    [InlineData(@"\\server\share\src\App\", "../..", "src/App/App.csproj", @"\\server\share\src\App\App.csproj")]
    [InlineData(null, "../..", "src/App/App.csproj", "src/App/App.csproj")]
    public void PathFromTheRoot_BecomesAbsolute(string? project, string root, string file, string expected) =>
        Assert.Equal(expected, new RepositoryPaths(project, root).Absolute(file));

    [Theory]
    [InlineData("/repo/src/App/", "/repo/src/App/Sub/A.cs", true)]
    [InlineData("/repo/src/App/", "/repo/src/Application/A.cs", false)]
    [InlineData("/repo/src/App/", "/repo/src/A.cs", false)]
    [InlineData(null, "/repo/src/A.cs", true)]
    public void File_IsInTheProjectOrNot(string? project, string file, bool expected) =>
        Assert.Equal(expected, new RepositoryPaths(project, "../..").IsInProject(file));
}
