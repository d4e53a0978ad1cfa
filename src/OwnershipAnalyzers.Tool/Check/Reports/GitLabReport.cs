using System.Text.Json.Serialization;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Sarif;

namespace OwnershipAnalyzers.Tool.Check.Reports;

/// <summary>
/// The findings as a Code Quality report of GitLab: a list, of which GitLab reads these members only, and shows of several findings
/// with one fingerprint the first (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
/// </summary>
internal static class GitLabReport
{
    private static readonly GitLabReportContext Context = new(JsonFormat.With(GitLabReportContext.Default.Options));

    /// <summary>The report as text.</summary>
    /// <param name="report">The findings.</param>
    /// <param name="elsewhere">The file for findings without a place, because GitLab drops those that name none.</param>
    public static string Text(Report report, string elsewhere)
    {
        var fingerprints = new Fingerprints();
        var findings = report.Counted.Select(known => known.Finding)
            .Select(finding => Of(finding, report.SeverityOf(finding), elsewhere, fingerprints)).ToArray();
        return JsonFormat.Finish(System.Text.Json.JsonSerializer.Serialize(findings, Context.GitLabFindingArray));
    }

    private static GitLabFinding Of(Finding finding, Severity severity, string elsewhere, Fingerprints fingerprints)
    {
        var place = finding.Place as FilePlace;
        var path = place?.Path ?? elsewhere;
        var location = new GitLabLocation(path, new GitLabLines(Math.Max(place?.Line ?? 0, 1)));
        var description = Plain.Line($"{finding.Rule.Id}: {finding.Message}");
        return new GitLabFinding(description, finding.Rule.Id, fingerprints.Next(finding, path), Name(severity), location);
    }

    private static string Name(Severity severity) => severity switch
    {
        Severity.Error => "major",
        Severity.Warning => "minor",
        _ => "info",
    };
}

/// <summary>One finding as GitLab knows it.</summary>
internal sealed record GitLabFinding(string Description, string CheckName, string Fingerprint, string Severity, GitLabLocation Location);

/// <summary>Where it is: a path relative to the repository root.</summary>
internal sealed record GitLabLocation(string Path, GitLabLines Lines);

/// <summary>The first line, 1-based.</summary>
internal sealed record GitLabLines(int Begin);

/// <summary>Writing without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(GitLabFinding[]))]
internal sealed partial class GitLabReportContext : JsonSerializerContext;
