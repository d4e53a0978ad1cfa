using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace OwnershipAnalyzers.Build;

/// <summary>A package of others, from which assemblies are taken.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Licence">Its licence, as an SPDX expression.</param>
/// <param name="Sha512">The hash of the package file, in lower-case hexadecimal digits.</param>
internal sealed record PackageOrigin(string Id, string Version, string Licence, string Sha512)
{
    /// <summary>Licences that older packages name by an address alone.</summary>
    private static readonly Dictionary<string, string> LicencesByAddress = new()
    {
        ["https://github.com/dotnet/corefx/blob/master/LICENSE.TXT"] = "MIT",
    };

    /// <summary>The address of the package as package URLs have it.</summary>
    public string Url => UrlOf(Id, Version);

    public static string UrlOf(string id, string version) => $"pkg:nuget/{id}@{version}";

    /// <summary>The packages that projects were restored with, by the SHA-256 of each assembly in them.</summary>
    /// <param name="assetsFiles">What restoring each project wrote, <c>project.assets.json</c>.</param>
    public static Dictionary<string, PackageOrigin> ByAssembly(IEnumerable<string> assetsFiles)
    {
        var origins = new Dictionary<string, PackageOrigin>(StringComparer.Ordinal);
        foreach (var assets in assetsFiles.Select(file => JsonNode.Parse(File.ReadAllText(file))!))
        {
            var folders = assets["packageFolders"]!.AsObject().Select(folder => folder.Key).ToList();
            var shipped = assets["targets"]!.AsObject().SelectMany(target => target.Value!.AsObject());
            foreach (var (key, library) in shipped.Where(library => library.Value!["type"]!.GetValue<string>() == "package"))
            {
                var files = (library!["runtime"]?.AsObject() ?? []).Select(file => file.Key);
                var assemblies = files.Where(file => !file.EndsWith("/_._", StringComparison.Ordinal)).ToList();
                if (assemblies.Count == 0)
                    continue;
                var about = assets["libraries"]![key]!;
                var folder = folders.Select(root => Path.Combine(root, about["path"]!.GetValue<string>())).First(Directory.Exists);
                var name = key.Split('/');
                var hash = Convert.FromBase64String(about["sha512"]!.GetValue<string>());
                var origin = new PackageOrigin(name[0], name[1], LicenceOf(folder), Convert.ToHexStringLower(hash));
                foreach (var assembly in assemblies)
                    origins[Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, assembly))))] = origin;
            }
        }

        return origins;
    }

    private static string LicenceOf(string folder)
    {
        var nuspec = XDocument.Load(Directory.GetFiles(folder, "*.nuspec").Single()).Descendants().ToList();
        var expression = nuspec.Find(element => element.Name.LocalName == "license" && (string?)element.Attribute("type") == "expression");
        if (expression is not null)
            return expression.Value;
        var address = nuspec.Find(element => element.Name.LocalName == "licenseUrl")?.Value ?? "";
        return LicencesByAddress.TryGetValue(address, out var licence)
            ? licence
            : throw new InvalidDataException($"The licence of {folder} is not known: {address}");
    }
}
