using System.Text.Json.Serialization;

namespace OwnershipAnalyzers.Manifests;

/// <summary>A manifest as it stands in its file. Everything may be missing, because files can hold anything.</summary>
internal sealed record ManifestContent
{
    public int SchemaVersion { get; init; } = 1;
    public string? Assembly { get; init; }
    public string? Project { get; init; }
    public string? Language { get; init; }
    public string? TargetFramework { get; init; }
    public bool InScope { get; init; }
    public string? Mode { get; init; }
    public IReadOnlyList<ManifestDeclaration?>? Declarations { get; init; }
    public string? Profile { get; init; }
    public IReadOnlyList<ManifestReference?>? References { get; init; }
    public IReadOnlyList<string?>? Friends { get; init; }
    public IReadOnlyList<string?>? Namespaces { get; init; }
    public IReadOnlyList<ManifestLogical?>? Logical { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public int? Outside { get; init; }
}

/// <summary>A declaration as it stands in a manifest.</summary>
internal sealed record ManifestDeclaration(string? Fact, string? Value, string? Path, int Line, int Column)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Of { get; init; }
}

/// <summary>A reference as it stands in a manifest.</summary>
internal sealed record ManifestReference(string? Assembly, IReadOnlyList<string?>? Namespaces);

/// <summary>A logical service as it stands in a manifest.</summary>
internal sealed record ManifestLogical(string? Service, int Files, int Lines);

/// <summary>Reading and writing without reflection, which is what makes ten thousand manifests quick.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ManifestContent))]
internal sealed partial class ManifestContext : JsonSerializerContext;
