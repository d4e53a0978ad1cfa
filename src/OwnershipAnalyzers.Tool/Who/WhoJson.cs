using System.Text.Json.Serialization;
using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Tool.Who;

/// <summary>The answers for programs, in the order of the questions.</summary>
internal sealed record WhoJson(IReadOnlyList<WhoAnswer> Answers)
{
    public static WhoJsonContext Context { get; } = new(JsonFormat.With(WhoJsonContext.Default.Options));
}

/// <summary>Writing without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
[JsonSerializable(typeof(WhoJson))]
internal sealed partial class WhoJsonContext : JsonSerializerContext;
