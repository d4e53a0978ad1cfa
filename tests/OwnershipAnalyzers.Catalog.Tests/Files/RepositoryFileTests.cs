using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.Tests.Files;

public sealed class RepositoryFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NewFile_IsWrittenWithItsFolder()
    {
        var file = _folder.File("obj/Debug/A.ownership.json");

        Assert.True(RepositoryFile.WriteIfDifferent(file, "ü\n"));
        Assert.Equal([0xC3, 0xBC, (byte)'\n'], File.ReadAllBytes(file));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public void EqualContent_KeepsTheFile()
    {
        var file = _folder.Write("a.json", "same");
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file, longAgo);

        Assert.False(RepositoryFile.WriteIfDifferent(file, "same"));
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(file));
        Assert.True(RepositoryFile.WriteIfDifferent(file, "diff"));
        Assert.Equal("diff", File.ReadAllText(file));
    }

    [Fact]
    public void FolderInPlaceOfFile_FailsAndLeavesNothingBehind()
    {
        Directory.CreateDirectory(_folder.File("a.json/inside"));

        Assert.ThrowsAny<SystemException>(() => RepositoryFile.WriteIfDifferent(_folder.File("a.json"), "x"));
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task ManyWriters_NeverShowHalfAFile()
    {
        var file = _folder.File("catalog.json");
        var contents = Enumerable.Range(0, 4).Select(i => new string((char)('a' + i), 200_000)).ToArray();
        RepositoryFile.WriteIfDifferent(file, contents[0]);
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            var read = 0;
            for (; !stop.IsCancellationRequested || read == 0; read++)
                Assert.Contains(File.ReadAllText(file), contents);
        });

        await Task.WhenAll(contents.Select(content => Task.Run(() =>
        {
            for (var i = 0; i < 50; i++)
                RepositoryFile.WriteIfDifferent(file, content);
        })));
        await stop.CancelAsync();
        await reader;

        Assert.Single(Directory.GetFiles(_folder.Path));
    }
}
