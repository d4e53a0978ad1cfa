using OwnershipAnalyzers.Exports.Yaml;

namespace OwnershipAnalyzers.Exports.Backstage;

/// <summary>What all kinds of entities have.</summary>
internal static class BackstageEntity
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

    /// <summary>The word of Backstage for a stage; what has no such word keeps ours, because any is accepted.</summary>
    public static string Lifecycle(string? stage) => stage switch
    {
        null => "unknown",
        "design" => "experimental",
        "runtime" => "production",
        _ => stage,
    };
}
