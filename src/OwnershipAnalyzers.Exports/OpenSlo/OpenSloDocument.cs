using System.Text.Json;
using System.Text.Json.Serialization;
using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Exports.OpenSlo;

/// <summary>
/// An OpenSLO v1 document of kind <c>SLO</c>, as far as it is used. Everything may be missing, because files can hold anything.
/// </summary>
internal sealed record OpenSloDocument
{
    private static readonly OpenSloContext Context = new(JsonFormat.With(OpenSloContext.Default.Options));

    public string? ApiVersion { get; init; }
    public string? Kind { get; init; }
    public OpenSloMetadata? Metadata { get; init; }
    public OpenSloSpec? Spec { get; init; }

    /// <summary>The document as JSON, which is YAML too.</summary>
    public string ToJson() => JsonFormat.Finish(JsonSerializer.Serialize(this, Context.OpenSloDocument));

    /// <summary>The document in JSON.</summary>
    /// <exception cref="JsonException">The text is not JSON, or its values are of other types.</exception>
    public static OpenSloDocument? FromJson(string json) => JsonSerializer.Deserialize(json, Context.OpenSloDocument);
}

internal sealed record OpenSloMetadata
{
    public string? Name { get; init; }
    public string? DisplayName { get; init; }
    public IReadOnlyDictionary<string, string?>? Annotations { get; init; }
}

internal sealed record OpenSloSpec
{
    public string? Description { get; init; }
    public string? Service { get; init; }
    public string? IndicatorRef { get; init; }
    public IReadOnlyList<OpenSloTimeWindow?>? TimeWindow { get; init; }
    public string? BudgetingMethod { get; init; }
    public IReadOnlyList<OpenSloObjective?>? Objectives { get; init; }
}

internal sealed record OpenSloTimeWindow(string? Duration, bool IsRolling, OpenSloCalendar? Calendar);

internal sealed record OpenSloCalendar(string? StartTime, string? TimeZone);

internal sealed record OpenSloObjective
{
    public string? Op { get; init; }
    public decimal? Value { get; init; }
    public decimal? Target { get; init; }
    public decimal? TargetPercent { get; init; }
    public decimal? TimeSliceTarget { get; init; }
    public string? TimeSliceWindow { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OpenSloDocument))]
internal sealed partial class OpenSloContext : JsonSerializerContext;
