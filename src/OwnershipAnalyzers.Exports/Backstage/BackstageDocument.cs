using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Exports.Yaml;

namespace OwnershipAnalyzers.Exports.Backstage;

/// <summary>What all kinds of entities have.</summary>
internal static class BackstageDocument
{
    /// <summary>Begins the annotations that hold what Backstage has no field for.</summary>
    public const string Prefix = "ownership/";

    public static YamlMap Of(string kind, YamlMap metadata, YamlMap spec) => new()
    {
        { "apiVersion", "backstage.io/v1alpha1" },
        { "kind", kind },
        { "metadata", metadata },
        { "spec", spec },
    };

    /// <summary>The word for a stage, which Backstage asks for.</summary>
    public static string Lifecycle(string? stage) => PortalWords.Lifecycle(stage) ?? "unknown";
}
