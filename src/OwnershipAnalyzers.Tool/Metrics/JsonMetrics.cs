using System.Text.Json.Serialization;
using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Tool.Metrics;

/// <summary>The times for programs, in seconds.</summary>
/// <param name="Period">Those of the file.</param>
/// <param name="Earlier">Those of the file with which it is compared; left out without one.</param>
internal sealed record JsonMetrics(JsonPeriod Period, JsonPeriod? Earlier)
{
    private static readonly JsonMetricsContext Context = new(JsonFormat.With(JsonMetricsContext.Default.Options));

    public static void Write(ToolConsole console, IncidentMetrics now, IncidentMetrics? before) =>
        JsonOutput.Write(console, new JsonMetrics(Of(now), before is null ? null : Of(before)), Context.JsonMetrics);

    private static JsonPeriod Of(IncidentMetrics metrics)
    {
        var export = metrics.Export;
        return new JsonPeriod(
            export.Name, Of(metrics.All), Of(metrics.Services), Of(metrics.Teams), Of(metrics.Unmatched), export.InternalErrors);
    }

    private static IReadOnlyList<JsonIncidents> Of(IReadOnlyDictionary<string, IncidentGroup> groups) => [.. groups.Values.Select(Of)];

    private static JsonIncidents Of(IncidentGroup group)
    {
        var toAcknowledge = Of(group.ToAcknowledge);
        var toResolve = Of(group.ToResolve);
        return new JsonIncidents(
            group.Id, group.Incidents.Count, group.NeverAcknowledged, group.Unknown, group.Open, toAcknowledge, toResolve);
    }

    private static JsonTimes? Of(Statistics? times) =>
        times is null ? null : new(times.Count, Seconds(times.Mean), Seconds(times.Median), Seconds(times.P90));

    private static double Seconds(TimeSpan span) => Math.Round(span.TotalSeconds, 3);
}

/// <summary>One period; unmatched are services that the catalog does not know.</summary>
internal sealed record JsonPeriod(
    string File, JsonIncidents All, IReadOnlyList<JsonIncidents> Services, IReadOnlyList<JsonIncidents> Teams,
    IReadOnlyList<JsonIncidents> Unmatched, IReadOnlyList<string> InternalErrors);

/// <summary>The incidents of a service or team; what is not known is left out.</summary>
internal sealed record JsonIncidents(
    string? Id, int Incidents, int NeverAcknowledged, int AcknowledgementUnknown, int Open, JsonTimes? ToAcknowledge, JsonTimes? ToResolve);

/// <summary>Statistics in seconds.</summary>
internal sealed record JsonTimes(int Count, double Mean, double Median, double P90);

/// <summary>Writing without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true)]
[JsonSerializable(typeof(JsonMetrics))]
internal sealed partial class JsonMetricsContext : JsonSerializerContext;
