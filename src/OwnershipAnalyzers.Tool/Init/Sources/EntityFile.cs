using OwnershipAnalyzers.Facts;
using YamlDotNet.RepresentationModel;

namespace OwnershipAnalyzers.Tool.Init.Sources;

/// <summary>What a file for a service portal says of one service.</summary>
/// <param name="Owner">The owner, as written.</param>
/// <param name="Service">The name of the service, if it has one.</param>
/// <param name="Place">Where the owner is written.</param>
internal sealed record Entity(string Owner, string? Service, FilePlace Place)
{
    /// <summary>Whether the owner is a person.</summary>
    public bool IsPerson => Owner.Contains('@', StringComparison.Ordinal) || Owner.StartsWith("user:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of the owner: of <c>group:default/payments</c> the last part.</summary>
    public string OwnerName => Owner[(Owner.LastIndexOfAny([':', '/']) + 1)..];
}

/// <summary>The files in which portals keep what they know about a service, by their names.</summary>
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

    /// <summary>The services with an owner in a document.</summary>
    public static IEnumerable<Entity> Entities(YamlNode document, string path)
    {
        var kind = Yaml.Text(document, "kind");
        return string.Equals(kind, "Group", StringComparison.OrdinalIgnoreCase) ? [] :
        [
            // Backstage
            .. string.Equals(kind, "Component", StringComparison.OrdinalIgnoreCase) ? Of(["spec", "owner"], ["metadata", "name"]) : [],
            // Datadog, the current and the previous version
            .. Of(["metadata", "owner"], ["metadata", "name"]),
            .. Yaml.Text(document, "schema-version") is not null ? Of(["team"], ["dd-service"]) : [],
            // OpsLevel
            .. Of(["service", "owner"], ["service", "name"]),
            .. Of(["component", "owner"], ["component", "name"]),
            // Cortex
            .. Yaml.Items(document, "info", "x-cortex-owners").Where(owner => Yaml.Text(owner, "type") == "group")
                .Select(owner => (Name: Yaml.Text(owner, "name"), At: Yaml.At(owner, "name"))).Where(owner => owner.Name is not null)
                .Select(owner => new Entity(owner.Name!, Yaml.Text(document, "info", "x-cortex-tag"), new FilePlace(path, owner.At.Line, owner.At.Column))),
        ];

        IEnumerable<Entity> Of(string[] owner, string[] name)
        {
            var at = Yaml.At(document, owner);
            return Yaml.Text(document, owner) is { } text ? [new Entity(text, Yaml.Text(document, name), new FilePlace(path, at.Line, at.Column))] : [];
        }
    }
}
