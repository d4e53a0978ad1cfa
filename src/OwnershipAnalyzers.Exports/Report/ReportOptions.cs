using OwnershipAnalyzers.Exports.Report.Data;

namespace OwnershipAnalyzers.Exports.Report;

/// <summary>What a report says besides the catalog.</summary>
public sealed record ReportOptions
{
    /// <summary>The heading, and the title of the browser's window.</summary>
    public string Title { get; init; } = "Service ownership";

    /// <summary>
    /// The day to name as that of the report, as <c>yyyy-MM-dd</c>; null to name none, so that equal catalogs give equal bytes on all days.
    /// </summary>
    public string? AsOf { get; init; }

    /// <summary>
    /// Where the files of the repository can be read, an <c>http</c> or <c>https</c> address; null when they are not linked.
    /// </summary>
    public string? SourceUrl { get; init; }

    /// <summary>The findings, in order; null when nobody has looked for any, which is not the same as none.</summary>
    public IReadOnlyList<ReportFinding>? Findings { get; init; }

    /// <summary>Whether a text can be a <see cref="SourceUrl"/>.</summary>
    public static bool IsSourceUrl(string text) => ReportLink.IsWebAddress(text);
}
