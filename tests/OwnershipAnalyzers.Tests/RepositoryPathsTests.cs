using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers.Tests;

public class RepositoryPathsTests
{
    private static RepositoryPaths Paths(string sliceFile, string root, string project = "src/App/App.csproj") =>
        new(sliceFile, new Slice { Root = root, Project = project });

    [Theory]
    [InlineData("/repo/src/App/obj/x.slice", "../../..", "/repo/src/App/A.cs", "src/App/A.cs")]
    [InlineData("/repo/src/App/obj/x.slice", "../../../", "/repo/src/App/../Shared/A.cs", "src/Shared/A.cs")]
    [InlineData("/repo/x.slice", ".", "/repo/A.cs", "A.cs")]
    [InlineData("/repo/src/App/obj/x.slice", "../../..", "/repository/A.cs", "A.cs")]
    [InlineData("/repo/src/App/obj/x.slice", "../../..", "/packages/x/content/A.cs", "A.cs")]
    [InlineData("/build/App/x.slice", "../../repo", "/repo/src/App/A.cs", "src/App/A.cs")]
    [InlineData("/C# and; more/src/App/obj/x.slice", "../../..", "/C# and; more/src/App/A.cs", "src/App/A.cs")]
    [InlineData(@"C:\repo\src\App\obj\x.slice", "../../..", @"c:\Repo\src\App\A.cs", "src/App/A.cs")]
    [InlineData(@"D:\build\x.slice", "C:/repo", @"C:\repo\src\App\A.cs", "src/App/A.cs")]
    [InlineData(@"\\server\share\src\App\obj\x.slice", "../../..", @"\\server\share\src\App\A.cs", "src/App/A.cs")]
    [InlineData(@"D:\build\x.slice", "//server/share", @"\\server\share\src\App\A.cs", "src/App/A.cs")]
    [InlineData("x.slice", "../../..", "/repo/src/App/A.cs", "A.cs")]
    [InlineData("", "../../..", "/repo/src/App/A.cs", "A.cs")]
    public void File_IsNamedFromTheRepositoryRoot(string sliceFile, string root, string file, string expected) =>
        Assert.Equal(expected, Paths(sliceFile, root).Relative(file));

    [Theory]
    [InlineData("/repo/src/App/obj/x.slice", "../../..", "src/service.json", "/repo/src/service.json")]
    [InlineData("/repo/x.slice", ".", "App.csproj", "/repo/App.csproj")]
    [InlineData("/C# and; more/obj/x.slice", "..", "App.csproj", "/C# and; more/App.csproj")]
    [InlineData(@"C:\repo\src\App\obj\x.slice", "../../..", "src/App/App.csproj", @"C:\repo\src\App\App.csproj")]
    [InlineData(@"D:\build\x.slice", "C:/repo", "src/App/App.csproj", @"C:\repo\src\App\App.csproj")]
    [InlineData(@"C:\repo\obj\x.slice", "..", "D:/shared/service.json", @"D:\shared\service.json")]
    [InlineData(@"\\server\share\src\App\obj\x.slice", "../../..", "src/App/App.csproj", @"\\server\share\src\App\App.csproj")]
    [InlineData("x.slice", "../../..", "src/App/App.csproj", "src/App/App.csproj")]
    public void PathFromTheRoot_BecomesAbsolute(string sliceFile, string root, string file, string expected) =>
        Assert.Equal(expected, Paths(sliceFile, root).Absolute(file));

    [Theory]
    [InlineData("/repo/src/App/obj/x.slice", "../../..", "src/App/App.csproj", "/repo/src/App/Sub/A.cs", true)]
    [InlineData("/repo/src/App/obj/x.slice", "../../..", "src/App/App.csproj", "/repo/src/Application/A.cs", false)]
    [InlineData("/repo/src/App/obj/x.slice", "../../..", "src/App/App.csproj", "/repo/src/A.cs", false)]
    [InlineData("/build/App/x.slice", "../../repo", "src/App/App.csproj", "/repo/src/App/A.cs", true)]
    [InlineData("/repo/obj/x.slice", "..", "App.csproj", "/repo/A.cs", true)]
    [InlineData("/repo/obj/x.slice", "..", "../other/App.csproj", "/other/A.cs", true)]
    [InlineData(@"C:\repo\obj\x.slice", "..", "D:/other/App.csproj", @"D:\other\A.cs", true)]
    [InlineData("x.slice", "../../..", "src/App/App.csproj", "/repo/src/A.cs", true)]
    public void File_IsInTheProjectOrNot(string sliceFile, string root, string project, string file, bool expected) =>
        Assert.Equal(expected, Paths(sliceFile, root, project).IsInProject(file));
}
