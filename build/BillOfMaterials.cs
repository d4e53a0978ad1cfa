using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OwnershipAnalyzers.Build;

/// <summary>
/// What is in a package, as CycloneDX 1.6: each file with its hash, and for each assembly of others the package it comes from. That is
/// found by its bytes, not by its name. The same package gives the same text: no date, no random number.
/// </summary>
internal static class BillOfMaterials
{
    private static readonly string[] Ours = ["OwnershipAnalyzers", "dotnet-ownership"];

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the bill of a package.</summary>
    /// <param name="package">The path of the package.</param>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version.</param>
    /// <param name="origins">The packages that its assemblies may come from.</param>
    /// <exception cref="InvalidDataException">An assembly is not ours and comes from none of them.</exception>
    public static string Of(string package, string id, string version, IReadOnlyDictionary<string, PackageOrigin> origins)
    {
        using var zip = ZipFile.OpenRead(package);
        var entries = zip.Entries.Select(entry => (Path: entry.FullName, Hash: Sha256(entry.Open())));
        var files = entries.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var assemblies = files.Where(file => file.Path.EndsWith(".dll", StringComparison.Ordinal) && !IsOurs(file.Path));
        foreach (var (path, _) in assemblies.Where(file => !origins.ContainsKey(file.Hash)))
            throw new InvalidDataException($"{Path.GetFileName(package)} holds {path}, which no package that it is built from holds.");
        var ofOthers = files.Where(file => !IsOurs(file.Path) && origins.ContainsKey(file.Hash)).GroupBy(file => origins[file.Hash])
            .OrderBy(group => group.Key.Url, StringComparer.Ordinal).ToList();
        var subject = PackageOrigin.UrlOf(id, version);
        var itself = Component("application", subject, id, version, "MIT", "SHA-256", Sha256(File.OpenRead(package)));
        var dependsOn = ofOthers.Select(group => (JsonNode)group.Key.Url);
        var bill = new JsonObject
        {
            ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new JsonObject { ["component"] = itself },
            ["components"] = new JsonArray(
            [
                .. ofOthers.Select(group => Origin(group.Key, group.Select(file => FileOf(file.Path, file.Hash)))),
                .. files.Except(ofOthers.SelectMany(group => group)).Select(file => FileOf(file.Path, file.Hash)),
            ]),
            ["dependencies"] = new JsonArray(new JsonObject { ["ref"] = subject, ["dependsOn"] = new JsonArray([.. dependsOn]) }),
        };
        return bill.ToJsonString(Options) + "\n";
    }

    private static bool IsOurs(string path) => Ours.Any(name => Path.GetFileName(path).StartsWith(name, StringComparison.Ordinal));

    private static JsonObject Origin(PackageOrigin origin, IEnumerable<JsonObject> files)
    {
        var component = Component("library", origin.Url, origin.Id, origin.Version, origin.Licence, "SHA-512", origin.Sha512);
        component["components"] = new JsonArray([.. files]);
        return component;
    }

    private static JsonObject Component(
        string type, string url, string name, string version, string licence, string algorithm, string hash) => new()
    {
        ["type"] = type,
        ["bom-ref"] = url,
        ["name"] = name,
        ["version"] = version,
        ["hashes"] = Hashes(algorithm, hash),
        ["licenses"] = new JsonArray(new JsonObject { ["expression"] = licence }),
        ["purl"] = url,
    };

    private static JsonObject FileOf(string path, string hash) => new()
    {
        ["type"] = "file",
        ["bom-ref"] = path,
        ["name"] = path,
        ["hashes"] = Hashes("SHA-256", hash),
    };

    private static JsonArray Hashes(string algorithm, string hash) => [new JsonObject { ["alg"] = algorithm, ["content"] = hash }];

    private static string Sha256(Stream content)
    {
        using (content)
            return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}
