using System.Text;
using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.FolderOwners;

namespace OwnershipAnalyzers.Tests.CodeOwners;

public sealed class CodeOwnersFilesTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS")]
    [InlineData("CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS")]
    [InlineData("docs/CODEOWNERS", ".gitlab/CODEOWNERS")]
    [InlineData(".gitlab/CODEOWNERS")]
    public void FirstOfThePlaces_Counts(params string[] places)
    {
        foreach (var place in places)
            _folder.Write(place, "* @a");

        Assert.Equal(places[0], CodeOwnersFiles.Read(_folder.Path)?.Path);
    }

    [Fact]
    public void NoFile_IsNull() => Assert.Null(CodeOwnersFiles.Read(_folder.Path));

    [Theory]
    [InlineData(".gitlab/CODEOWNERS", "* @a", CodeOwnersDialect.GitLab)]
    [InlineData("CODEOWNERS", "* @a\n\n ^[Docs] @b\n", CodeOwnersDialect.GitLab)]
    [InlineData("CODEOWNERS", "* @a\n# [Docs]\n[x-z].cs @b\n", CodeOwnersDialect.GitHub)]
    [InlineData(".github/CODEOWNERS", "[Docs]\n* @a", CodeOwnersDialect.GitHub)]
    public void PlaceAndHeadings_SayWhoReadsIt(string place, string text, CodeOwnersDialect dialect) => Assert.Equal(dialect, CodeOwnersFiles.DialectOf(place, text));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void FileThatIsNotUnder3Megabytes_IsNotLoadedByGitHub(int more, bool isLoaded)
    {
        var content = Encoding.UTF8.GetBytes("* @a\n#" + new string('x', CodeOwnersFiles.MaxLength - 6 + more));
        _folder.Write("CODEOWNERS", content);
        _folder.Write("other/.gitlab/CODEOWNERS", content);

        var file = CodeOwnersFiles.Read(_folder.Path)!;

        Assert.Equal(isLoaded, file.OwnersOf("a").Count == 1);
        Assert.Equal(isLoaded ? [] : ["CODEOWNERS: OWN9007: CODEOWNERS does not work here: the file is not under 3 MB, so GitHub loads nothing of it; write fewer lines about larger folders."], file.Findings.Lines());
        Assert.Single(CodeOwnersFiles.Read(_folder.File("other"))!.OwnersOf("a"));
    }

    [Fact]
    public void FileThatIsNoUtf8_ReportsAndIsNotWritten()
    {
        _folder.Write("CODEOWNERS", [.. "# Gr"u8, 0xFC, .. "n\n* @a\n"u8]);

        var file = CodeOwnersFiles.Read(_folder.Path)!;

        Assert.Equal(["CODEOWNERS(1,5): OWN9007: CODEOWNERS does not work here: the file is no UTF-8 from here on; save it as UTF-8."], file.Findings.Lines());
        Assert.Null(CodeOwnersText.Write(new Checks.Repo().RepositoryModel, file).Text);
    }

    [Fact]
    public void FolderOfThatName_IsNoFile()
    {
        _folder.Write("CODEOWNERS/a", "");

        Assert.Null(CodeOwnersFiles.Read(_folder.Path));
    }
}
