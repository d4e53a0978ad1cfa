using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Facts;
using YamlDotNet.RepresentationModel;

namespace OwnershipAnalyzers.Tool.Portals;

/// <summary>The files in which portals keep what they know.</summary>
internal static class EntityFile
{
    /// <summary>What a file of this name is called, or null when it is none of them.</summary>
    public static string? Portal(string path) => Path.GetFileName(path).ToLowerInvariant() switch
    {
        "catalog-info.yaml" or "catalog-info.yml" => "Backstage",
        "service.datadog.yaml" or "service.datadog.yml" or "entity.datadog.yaml" or "entity.datadog.yml" => "Datadog",
        "opslevel.yml" => "OpsLevel",
        "cortex.yaml" or "cortex.yml" => "Cortex",
        _ => null,
    };

    /// <summary>What a document of a portal is about; null when it is about nothing that we know.</summary>
    /// <param name="portal">The portal, such as <c>Backstage</c>.</param>
    /// <param name="document">The document.</param>
    /// <param name="path">The file, for places.</param>
    public static Entity? Read(string portal, YamlNode document, string path) => portal switch
    {
        "Backstage" => BackstageEntity.Read(document, path),
        "Datadog" => DatadogEntity.Read(document, path),
        "OpsLevel" => OpsLevelEntity.Read(document, path),
        "Cortex" => CortexEntity.Read(document, path),
        _ => null,
    };

    /// <summary>The owner at a path of keys; none when there is nothing.</summary>
    public static IReadOnlyList<EntityOwner> Owner(YamlNode document, string path, params IReadOnlyList<string> keys) =>
        Yaml.Text(document, keys) is { } text ? [new EntityOwner(text, Place(document, path, keys))] : [];

    /// <summary>The place of the value at a path of keys; that of the document when there is none.</summary>
    public static FilePlace Place(YamlNode document, string path, params IReadOnlyList<string> keys)
    {
        var start = (Yaml.Node(document, keys) ?? document).Start;
        return new FilePlace(path, (int)start.Line, (int)start.Column);
    }

    /// <summary>The links in the list at a path of keys that have an address.</summary>
    /// <param name="document">The document.</param>
    /// <param name="kind">The key of what kind of link it is.</param>
    /// <param name="otherwise">The key that says so when the first is not there.</param>
    /// <param name="keys">The path.</param>
    public static IEnumerable<PortalLink> Links(YamlNode document, string kind, string otherwise, params IReadOnlyList<string> keys)
    {
        foreach (var link in Yaml.Items(document, keys))
        {
            if (Yaml.Text(link, "url") is { } url)
                yield return new PortalLink(Yaml.Text(link, kind) ?? Yaml.Text(link, otherwise) ?? "other", url);
        }
    }
}
