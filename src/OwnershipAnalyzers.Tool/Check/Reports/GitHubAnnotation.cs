using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Tool.Check.Reports;

/// <summary>A finding as a workflow command of GitHub Actions, which shows it in the diff of a pull request.</summary>
internal static class GitHubAnnotation
{
    public static string Of(Finding finding, Severity severity)
    {
        var command = severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
        var properties = new List<string>();
        if (finding.Place is FilePlace file)
            properties.Add($"file={Property(file.Path)}");
        if (finding.Place is FilePlace { Line: > 0 } place)
            properties.AddRange([$"line={place.Line.Text()}", $"col={place.Column.Text()}"]);
        properties.Add($"title={Property($"{finding.Rule.Id} {finding.Rule.Title}")}");
        return $"::{command} {string.Join(',', properties)}::{Data($"{finding.Message} {finding.Rule.HelpLink}")}";
    }

    private static string Data(string text) => Annotation.Escaped(text, "%25");

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
