using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Tool.Check.Reports;

/// <summary>A finding as a logging command of Azure Pipelines. It knows errors and warnings; a suggestion is a line of the log.</summary>
internal static class AzureAnnotation
{
    public static string Of(Finding finding, Severity severity)
    {
        if (severity < Severity.Warning)
            return Plain.Line($"{(finding.Place is { } known ? known.Text + ": " : "")}suggestion {finding.Rule.Id}: {finding.Message}");
        var properties = new List<string> { $"type={(severity == Severity.Error ? "error" : "warning")}" };
        if (finding.Place is FilePlace file)
            properties.Add($"sourcepath={Property(file.Path)}");
        if (finding.Place is FilePlace { Line: > 0 } place)
            properties.AddRange([$"linenumber={place.Line.Text()}", $"columnnumber={place.Column.Text()}"]);
        properties.Add($"code={Property(finding.Rule.Id)}");
        return $"##vso[task.logissue {string.Join(';', properties)}]{Data($"{finding.Message} {finding.Rule.HelpLink}")}";
    }

    private static string Data(string text) => Annotation.Escaped(text, "%AZP25");

    private static string Property(string text) =>
        Data(text).Replace(";", "%3B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
}
