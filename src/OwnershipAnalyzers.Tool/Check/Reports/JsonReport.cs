using System.Text.Json.Serialization;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tool.Check.Reports;

/// <summary>The findings for programs.</summary>
/// <param name="AsOf">The day against which dates were judged.</param>
/// <param name="Manifests">How many manifests were read.</param>
/// <param name="Errors">How many findings are errors.</param>
/// <param name="Warnings">How many are warnings.</param>
/// <param name="Suggestions">How many are suggestions.</param>
/// <param name="Findings">The findings, sorted by place.</param>
/// <param name="Notes">What they do not show.</param>
internal sealed record JsonReport(
    string AsOf, int Manifests, int Errors, int Warnings, int Suggestions, IReadOnlyList<JsonFinding> Findings, IReadOnlyList<string> Notes)
{
    private static readonly JsonReportContext Context = new(JsonFormat.With(JsonReportContext.Default.Options));

    public static string Text(Report report)
    {
        JsonFinding[] findings = [.. report.Counted.Select(known => Of(known.Finding, report.SeverityOf(known.Finding)))];
        var day = Day.Text(report.AsOf);
        var written = new JsonReport(
            day, report.Manifests, Count(Severity.Error), Count(Severity.Warning), Count(Severity.Suggestion), findings, report.Notes);
        return JsonFormat.Finish(System.Text.Json.JsonSerializer.Serialize(written, Context.JsonReport));

        int Count(Severity severity) => report.Counted.Count(known => report.SeverityOf(known.Finding) == severity);
    }

    private static JsonFinding Of(Finding finding, Severity severity)
    {
        var file = finding.Place as FilePlace;
        var line = file is { Line: > 0 } ? file : null;
        var subject = finding.Subject.Length > 0 ? finding.Subject : null;
        var loudness = severity.ToString().ToLowerInvariant();
        return new JsonFinding(
            finding.Rule.Id, loudness, finding.Message, file?.Path, line?.Line, line?.Column, subject, finding.Rule.HelpLink);
    }
}

/// <summary>One finding; what is not known is left out.</summary>
internal sealed record JsonFinding(
    string Rule, string Severity, string Message, string? Path, int? Line, int? Column, string? Subject, string Help);

/// <summary>Writing without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true)]
[JsonSerializable(typeof(JsonReport))]
internal sealed partial class JsonReportContext : JsonSerializerContext;
