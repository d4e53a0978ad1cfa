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

    [Theory]
    [InlineData("same")]
    [InlineData("other")]
    public void WhatAKilledWriterLeft_IsRemovedByTheNext(string content)
    {
        var file = _folder.Write("a.json", "same");
        _folder.Write("a.json.0123456789abcdef0123456789abcdef.tmp", "sa");
        _folder.Write("a.json.backup.tmp", "mine");
        using var held = new FileStream(_folder.File("a.json.ffffffffffffffffffffffffffffffff.tmp"), FileMode.Create, FileAccess.Write, FileShare.None);

        RepositoryFile.WriteIfDifferent(file, content);

        Assert.Equal(content, File.ReadAllText(file));
        Assert.Equal(["a.json", "a.json.backup.tmp", "a.json.ffffffffffffffffffffffffffffffff.tmp"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
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
