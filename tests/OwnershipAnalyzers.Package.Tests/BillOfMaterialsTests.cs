using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Whoever asks what our packages hold of others, gets a complete answer.</summary>
public sealed class BillOfMaterialsTests
{
    private static readonly string Artifacts = Path.GetDirectoryName(PackedPackage.Feed)!;

    public static TheoryData<string, string[]> Packages => new()
    {
        {
            "OwnershipAnalyzers",
            [
                "Microsoft.Bcl.AsyncInterfaces 8.0.0 MIT", "System.Buffers 4.6.0 MIT", "System.Collections.Immutable 9.0.0 MIT", "System.Memory 4.6.0 MIT", "System.Numerics.Vectors 4.6.0 MIT",
                "System.Reflection.Metadata 9.0.0 MIT", "System.Runtime.CompilerServices.Unsafe 6.1.0 MIT", "System.Text.Encodings.Web 8.0.0 MIT", "System.Text.Json 8.0.6 MIT",
                "System.Threading.Tasks.Extensions 4.5.4 MIT", "System.ValueTuple 4.5.0 MIT",
            ]
        },
        { "OwnershipAnalyzers.Runtime", [] },
        { "OwnershipAnalyzers.Templates", [] },
        {
            "dotnet-ownership",
            [
                "CsvHelper 33.1.0 MS-PL OR Apache-2.0", "DiffPlex 1.9.0 Apache-2.0", "Microsoft.CodeAnalysis.CSharp 4.14.0 MIT", "Microsoft.CodeAnalysis.Common 4.14.0 MIT", "Spectre.Console 0.57.2 MIT",
                "Spectre.Console.Ansi 0.57.2 MIT", "System.CommandLine 2.0.15 MIT", "YamlDotNet 18.1.0 MIT",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void Bill_NamesThePackagesOfOthersWithTheirLicences(string id, string[] expected) => Assert.Equal(
        expected.Order(StringComparer.Ordinal),
        Components(id).Where(component => (string)component["type"]! == "library")
            .Select(component => $"{component["name"]} {component["version"]} {component["licenses"]![0]!["expression"]}").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Bill_HoldsTheHashOfEveryFile(string id, string[] expected)
    {
        Assert.NotNull(expected);
        using var zip = ZipFile.OpenRead(Path.Combine(PackedPackage.Feed, $"{id}.{PackedPackage.Version}.nupkg"));

        Assert.Equal(
            zip.Entries.Select(entry => $"{entry.FullName} {Hash(entry)}").Order(StringComparer.Ordinal),
            Components(id).SelectMany(component => (string)component["type"]! == "file" ? [component] : component["components"]!.AsArray().Select(file => file!))
                .Select(file => $"{file["name"]} {file["hashes"]![0]!["content"]}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Notices_NameThePackagesOfOthersAndNoMore(string id, string[] expected)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(PackedPackage.Feed, $"{id}.{PackedPackage.Version}.nupkg"));
        using var notices = zip.GetEntry("THIRD-PARTY-NOTICES.txt") is { } entry ? new StreamReader(entry.Open()) : StreamReader.Null;
        var named = notices.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line is "CsvHelper" or "DiffPlex" or "YamlDotNet" || (line.Contains('.', StringComparison.Ordinal) && !line.Contains(' ', StringComparison.Ordinal) && !line.Contains('/', StringComparison.Ordinal)));

        Assert.Equal(expected.Select(package => package.Split(' ')[0]).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SamePackage_GivesTheSameBill() => Assert.Equal(Bills.All(Artifacts, PackedPackage.Feed, PackedPackage.Version), Bills.All(Artifacts, PackedPackage.Feed, PackedPackage.Version));

    [Fact]
    public void AssemblyOfUnknownOrigin_IsRefused() => Assert.Contains(
        "tools/net10.0/any/CsvHelper.dll, which no package that it is built from holds",
        Assert.Throws<InvalidDataException>(() => BillOfMaterials.Of(
            Path.Combine(PackedPackage.Feed, $"dotnet-ownership.{PackedPackage.Version}.nupkg"), "dotnet-ownership", PackedPackage.Version, new Dictionary<string, PackageOrigin>())).Message,
        StringComparison.Ordinal);

    private static IEnumerable<JsonNode> Components(string id) =>
        JsonNode.Parse(Bills.All(Artifacts, PackedPackage.Feed, PackedPackage.Version).Single(bill => bill.FileName == $"{id}.{PackedPackage.Version}.cdx.json").Text)!["components"]!.AsArray().Select(component => component!);

    private static string Hash(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}
