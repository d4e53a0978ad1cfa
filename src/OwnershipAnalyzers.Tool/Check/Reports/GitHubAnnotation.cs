using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

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
        var place = finding.Place as FilePlace;
        string[] properties =
        [
            .. place is null ? Array.Empty<string>() : [$"file={Property(place.Path)}"],
            .. place is { Line: > 0 } ? [FormattableString.Invariant($"line={place.Line}"), FormattableString.Invariant($"col={place.Column}")] : Array.Empty<string>(),
            $"title={Property($"{finding.Rule.Id} {finding.Rule.Title}")}",
        ];
        return $"::{command} {string.Join(',', properties)}::{Data($"{finding.Message} {finding.Rule.HelpLink}")}";
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
