using System.IO.Compression;
using System.Text;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Whoever has the same sources gets the same packages, wherever they stand.</summary>
public sealed class ReproducibleTests
{
    /// <summary>All that packing reads.</summary>
    private static readonly string[] Copied =
        [".editorconfig", ".gitignore", "Directory.Build.props", "Directory.Packages.props", "README.md", "docs/schema", "global.json", "src"];

    /// <summary>A process of its own: a loaded one gives everybody the same order of what it keeps by hash.</summary>
    private static readonly Dictionary<string, string> AnotherCompiler = new() { ["UseSharedCompilation"] = "false" };

    /// <summary>The packages of the build of these tests are one side; the other is built here from a copy of the sources.</summary>
    [Fact]
    public void AnotherFolder_GivesTheSameBytes()
    {
        using var copy = CopyOfSources("clone/levels further down");
        BuildResult.Of(copy.Root, AnotherCompiler, "pack", "src/Packages.slnx", "-c", PackedPackage.Configuration, "-p:RunAnalyzers=false", "-v:m", "-tl:off").Clean();

        var packages = Directory.GetFiles(copy["artifacts/package"], "*nupkg");
        Assert.Equal(5, packages.Length);
        foreach (var package in packages)
            Assert.Equal([], Differences(Path.Combine(PackedPackage.Feed, Path.GetFileName(package)), package));
    }

    /// <summary>The nuspec names the commit, and symbols lead to its sources.</summary>
    [Fact]
    public void Packages_NameTheCommit()
    {
        const string Commit = "0123456789abcdef0123456789abcdef01234567";
        using var copy = CopyOfSources("clone", Commit, "https://github.com/ownership-analyzers/OwnershipAnalyzers.git");
        BuildResult.Of(copy.Root, locale: null, "pack", "src/OwnershipAnalyzers.Runtime", "-c", PackedPackage.Configuration, "-v:m", "-tl:off").Clean();

        var package = copy[$"artifacts/package/OwnershipAnalyzers.Runtime.{PackedPackage.Version}"];
        Assert.Contains($"commit=\"{Commit}\"", Text(package + ".nupkg", ".nuspec"), StringComparison.Ordinal);
        Assert.Contains($"https://raw.githubusercontent.com/ownership-analyzers/OwnershipAnalyzers/{Commit}/*", Text(package + ".snupkg", ".pdb"), StringComparison.Ordinal);
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

    /// <summary>A clone, as far as SourceLink looks at one, at the commit of the sources unless the test names another.</summary>
    private static TestRepository CopyOfSources(string folder, string? commit = null, string? origin = null)
    {
        var repository = new TestRepository(folder);
        foreach (var file in Copied.SelectMany(Files))
            repository.Write(file, File.ReadAllBytes(Path.Combine(PackedPackage.Root, file)));
        if ((commit ?? Git("rev-parse", "HEAD")) is not { } head)
            return repository;
        repository.Write(".git/HEAD", head + "\n").Write(".git/objects/info/packs", "").Write(".git/refs/heads/none", "");
        return repository.Write(".git/config", "[core]\n\trepositoryformatversion = 0\n"
            + ((origin ?? Git("remote", "get-url", "origin")) is { } url ? $"[remote \"origin\"]\n\turl = {url}\n" : ""));
    }

    /// <summary>What git says of the sources; null when it says nothing, as in an archive of sources.</summary>
    private static string? Git(params string[] arguments) =>
        BuildResult.OfProgram("git", PackedPackage.Root, new Dictionary<string, string>(), arguments) is { ExitCode: 0 } result ? result.Output.Trim() : null;

    /// <summary>The entries that are not the same in two packages; the packages themselves when it is only the archive around them.</summary>
    private static List<string> Differences(string one, string other)
    {
        if (File.ReadAllBytes(one).AsSpan().SequenceEqual(File.ReadAllBytes(other)))
            return [];
        using var first = ZipFile.OpenRead(one);
        using var second = ZipFile.OpenRead(other);
        var names = first.Entries.Concat(second.Entries).Select(entry => entry.FullName).Distinct();
        return [Path.GetFileName(one), .. names.Where(name => first.GetEntry(name) is not { } left || second.GetEntry(name) is not { } right || !Bytes(left).AsSpan().SequenceEqual(Bytes(right)))];
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

    private static string Text(string package, string extension)
    {
        using var zip = ZipFile.OpenRead(package);
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
