using System.Text.Json.Serialization;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Graph;

/// <summary>How graphs are written for programs.</summary>
internal static class GraphJson
{
    /// <summary>In the form of all generated JSON.</summary>
    public static GraphJsonContext Context { get; } = new(JsonFormat.With(GraphJsonContext.Default.Options));
}

/// <summary>A graph of services for programs.</summary>
internal sealed record ServiceGraphJson(
    string By, string? Focus, int? Depth, IReadOnlyList<ServiceAnswer> Nodes, IReadOnlyList<ServiceGraphJsonEdge> Edges);

/// <summary>One service using another.</summary>
internal sealed record ServiceGraphJsonEdge(string From, string To, bool Declared, bool Used, bool Critical, bool Deprecated);

/// <summary>A graph of teams for programs.</summary>
internal sealed record TeamGraphJson(
    string By, string? Focus, int? Depth, IReadOnlyList<TeamGraphJsonNode> Nodes, IReadOnlyList<TeamGraphJsonEdge> Edges);

/// <summary>A team with its services; without an id those of nobody.</summary>
internal sealed record TeamGraphJsonNode(string? Id, string? Name, IReadOnlyList<string> Services);

/// <summary>How many services of a team use one of another, and how many uses are critical, or of what is deprecated or retired.</summary>
internal sealed record TeamGraphJsonEdge(string? From, string? To, int Uses, int Critical, int Deprecated);

/// <summary>Writing without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ServiceGraphJson))]
[JsonSerializable(typeof(TeamGraphJson))]
internal sealed partial class GraphJsonContext : JsonSerializerContext;
