using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Check.Reports;

/// <summary>A finding as a logging command of Azure Pipelines. It knows errors and warnings; a suggestion is a line of the log.</summary>
internal static class AzureAnnotation
{
    public static string Of(Finding finding, Severity severity)
    {
        if (severity < Severity.Warning)
            return Plain.Line($"{(finding.Place is { } known ? known.Text + ": " : "")}suggestion {finding.Rule.Id}: {finding.Message}");
        var place = finding.Place as FilePlace;
        string[] properties =
        [
            $"type={(severity == Severity.Error ? "error" : "warning")}",
            .. place is null ? Array.Empty<string>() : [$"sourcepath={Property(place.Path)}"],
            .. place is { Line: > 0 } ? [FormattableString.Invariant($"linenumber={place.Line}"), FormattableString.Invariant($"columnnumber={place.Column}")] : Array.Empty<string>(),
            $"code={Property(finding.Rule.Id)}",
        ];
        return $"##vso[task.logissue {string.Join(';', properties)}]{Data($"{finding.Message} {finding.Rule.HelpLink}")}";
    }

    private static string Data(string text) => text
        .Replace("%", "%AZP25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(";", "%3B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
}
