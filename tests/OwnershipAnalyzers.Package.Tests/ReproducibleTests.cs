using System.IO.Compression;
using System.Text;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Whoever has the same sources gets the same packages, wherever they stand.</summary>
public sealed class ReproducibleTests
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private static readonly string[] Copied =
        [".gitignore", "Directory.Build.props", "Directory.Packages.props", "src/Directory.Build.props", "src/OwnershipAnalyzers.Runtime", "src/OwnershipAnalyzers.Templates"];

    /// <summary>The two that take seconds to build stand for the four: <c>src/Directory.Build.props</c> sets the same for all of them.</summary>
    [Fact]
    public void TwoFolders_GiveTheSameBytes()
    {
        var first = PackedIn("one");
        var second = PackedIn("two/levels further down");

        Assert.Equal(
            ["OwnershipAnalyzers.Runtime.0.1.0.nupkg", "OwnershipAnalyzers.Runtime.0.1.0.snupkg", "OwnershipAnalyzers.Templates.0.1.0.nupkg"],
            first.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, bytes) in first)
            Assert.True(bytes.AsSpan().SequenceEqual(second[name]), name);
        Assert.Contains($"commit=\"{Commit}\"", Text(first["OwnershipAnalyzers.Runtime.0.1.0.nupkg"], ".nuspec"), StringComparison.Ordinal);
        Assert.Contains($"https://raw.githubusercontent.com/ownership-analyzers/OwnershipAnalyzers/{Commit}/*", Text(first["OwnershipAnalyzers.Runtime.0.1.0.snupkg"], ".pdb"), StringComparison.Ordinal);
    }

    /// <summary>What is packed of all four: no assembly knows the folder in which it was built.</summary>
    [Fact]
    public void Assemblies_HoldNoPathOfTheMachine()
    {
        var packages = Directory.GetFiles(PackedPackage.Feed, $"*.{PackedPackage.Version}.*nupkg");
        Assert.Equal(5, packages.Length);
        foreach (var package in packages)
            Assert.Empty(EntriesWith(PackedPackage.Root, package));
    }

    /// <summary>The date of an entry is that of <c>DeterministicTimestamp</c>, not of the build.</summary>
    [Fact]
    public void Entries_HaveOneDate()
    {
        foreach (var package in Directory.GetFiles(PackedPackage.Feed, $"*.{PackedPackage.Version}.*nupkg"))
        {
            using var zip = ZipFile.OpenRead(package);
            Assert.Equal([new DateTime(2026, 1, 1)], zip.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct());
        }
    }

    private static Dictionary<string, byte[]> PackedIn(string folder)
    {
        using var repository = new TestRepository(folder);
        foreach (var file in Copied.SelectMany(Files))
            repository.Write(file, File.ReadAllText(Path.Combine(PackedPackage.Root, file)));
        // A clone, as far as SourceLink looks at one.
        repository.Write(".git/HEAD", Commit + "\n").Write(".git/objects/info/packs", "").Write(".git/refs/heads/none", "").Write(".git/config", """
            [core]
            	repositoryformatversion = 0
            [remote "origin"]
            	url = https://github.com/ownership-analyzers/OwnershipAnalyzers.git
            """);
        foreach (var project in (string[])["OwnershipAnalyzers.Runtime", "OwnershipAnalyzers.Templates"])
            BuildResult.Of(repository.Root, locale: null, "build", $"src/{project}", "-v:m", "-tl:off").Clean();
        return Directory.GetFiles(repository["artifacts/package"]).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
    }

    private static IEnumerable<string> Files(string path) =>
        File.Exists(Path.Combine(PackedPackage.Root, path))
            ? [path]
            : Directory.GetFiles(Path.Combine(PackedPackage.Root, path), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(PackedPackage.Root, file));

    private static List<string> EntriesWith(string text, string package)
    {
        using var zip = ZipFile.OpenRead(package);
        return [.. zip.Entries.Where(entry => Bytes(entry) is var bytes && (Holds(bytes, Encoding.UTF8.GetBytes(text)) || Holds(bytes, Encoding.Unicode.GetBytes(text)))).Select(entry => entry.FullName)];
    }

    private static string Text(byte[] package, string extension)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return Encoding.UTF8.GetString(Bytes(zip.Entries.First(entry => entry.Name.EndsWith(extension, StringComparison.Ordinal))));
    }

    private static bool Holds(byte[] bytes, byte[] text) => bytes.AsSpan().IndexOf(text) >= 0;

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        var bytes = new MemoryStream();
        using (var content = entry.Open())
            content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
