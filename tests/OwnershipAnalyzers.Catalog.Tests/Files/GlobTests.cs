using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.Tests.Files;

public class GlobTests
{
    [Theory]
    [InlineData("src/A/A.csproj", "src/A/A.csproj", true)]
    [InlineData("SRC/a/?.csproj", "src/A/A.csproj", true)]
    [InlineData("src/*/*.csproj", "src/A/A.csproj", true)]
    [InlineData("src\\*\\A.*", "src/A/A.csproj", true)]
    [InlineData("src/*", "src/A/A.csproj", false)]
    [InlineData("**/*.csproj", "A.csproj", true)]
    [InlineData("**/A/**", "src/A/B/C.csproj", true)]
    [InlineData("**/A/**/C.csproj", "A/C.csproj", true)]
    [InlineData("src/", "src/A/A.csproj", true)]
    [InlineData("src", "src/A/A.csproj", false)]
    [InlineData("*", "A.csproj", true)]
    [InlineData("*.*proj*", "A.fsproj", true)]
    [InlineData("", "A.csproj", false)]
    [InlineData("**/**/**/**/**/**/**/**/**/**/**/**/**/x", "a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a", false)]
    [InlineData("*a*a*a*a*a*a*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    public void Pattern_FitsPaths(string pattern, string path, bool fits) => Assert.Equal(fits, new Glob(pattern).Matches(path));
}
