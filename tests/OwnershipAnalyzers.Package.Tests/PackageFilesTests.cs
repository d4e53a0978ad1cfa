using System.IO.Compression;
using System.Xml.Linq;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>What users download is what we mean them to: a file that slips into a package, or out of it, shows here.</summary>
public sealed class PackageFilesTests
{
    /// <summary>What NuGet adds to every package.</summary>
    private static readonly string[] Envelope = ["[Content_Types].xml", "_rels/.rels", "package/services/metadata/core-properties/nuget.psmdcp"];

    /// <summary>Packages, and the bytes that each may have. Debug builds are larger by a few percent, and must fit too.</summary>
    public static TheoryData<string, int> Packages => new()
    {
        { "OwnershipAnalyzers.0.1.0.nupkg", 4_000_000 },
        { "OwnershipAnalyzers.Runtime.0.1.0.nupkg", 50_000 },
        { "OwnershipAnalyzers.Runtime.0.1.0.snupkg", 30_000 },
        { "OwnershipAnalyzers.Templates.0.1.0.nupkg", 10_000 },
        { "dotnet-ownership.0.1.0.nupkg", 7_000_000 },
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_HoldsTheListedFilesAndNoOthers(string package, int mostBytes)
    {
        var file = Path.Combine(PackedPackage.Feed, package);
        using var zip = ZipFile.OpenRead(file);

        Assert.Equal(
            File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Contents", package + ".txt")),
            zip.Entries.Select(entry => entry.FullName).Except(Envelope).Order(StringComparer.Ordinal));
        Assert.InRange(new FileInfo(file).Length, 1, mostBytes);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Nuspec_SaysWhatItIsAndWhereItComesFrom(string package, int mostBytes)
    {
        Assert.True(mostBytes > 0);
        using var zip = ZipFile.OpenRead(Path.Combine(PackedPackage.Feed, package));
        var metadata = XDocument.Load(zip.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open()).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
        var repository = metadata.Elements().Single(element => element.Name.LocalName == "repository");

        Assert.Equal(PackedPackage.Version, Value("version"));
        Assert.Equal("https://github.com/ownership-analyzers/OwnershipAnalyzers", repository.Attribute("url")!.Value);
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")!.Value);
        Assert.NotEmpty(Value("description")!);
        if (package.EndsWith(".snupkg", StringComparison.Ordinal))
            return;
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
    }
}
