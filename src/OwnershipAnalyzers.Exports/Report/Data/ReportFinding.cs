using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Exports.Report.Data;

/// <summary>One finding, ready to be shown.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Title">Its title.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>suggestion</c>.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Help">The address of the rule's page.</param>
/// <param name="Subject">What it is about; empty when only its place says so.</param>
public sealed record ReportFinding(string Rule, string Title, string Severity, string Message, string Help, string Subject)
{
    /// <summary>The file, relative to the repository root; null when it is about none.</summary>
    public string? Path { get; init; }

    /// <summary>The 1-based line; null for the file as a whole.</summary>
    public int? Line { get; init; }

    /// <summary>The service that it is about, or null.</summary>
    public string? Service { get; init; }

    /// <summary>The team that has to mend it, or null.</summary>
    public string? Team { get; init; }

    /// <summary>Where to read the file.</summary>
    public ReportLink? Place { get; init; }

    /// <summary>The findings that count, in their order: neither exempt nor accepted nor switched off.</summary>
    /// <param name="findings">All findings.</param>
    /// <param name="mode">The preset, for those that have none of their own.</param>
    public static IReadOnlyList<ReportFinding> Of(IEnumerable<CatalogFinding> findings, AnalysisMode mode)
    {
        var notExempt = findings.Where(judged => judged.Exemption is null).Select(judged => judged.Finding);
        var counting = notExempt.Where(finding => finding.SeverityIn(mode) != Rules.Severity.Off);
        return [.. counting.Select(finding => Of(finding, finding.SeverityIn(mode)))];
    }

    private static ReportFinding Of(Finding finding, Severity severity)
    {
        var place = finding.Place as FilePlace;
        var rule = finding.Rule;
        var word = severity.ToString().ToLowerInvariant();
        return new ReportFinding(rule.Id, rule.Title, word, finding.Message, rule.HelpLink, finding.Subject)
        {
            Path = place?.Path,
            Line = place is { Line: > 0 } ? place.Line : null,
            Team = finding.Team,
        };
    }
}
