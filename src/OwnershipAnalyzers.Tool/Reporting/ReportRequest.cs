namespace OwnershipAnalyzers.Tool.Reporting;

/// <summary>What <c>report</c> is asked to do.</summary>
internal sealed record ReportRequest
{
    /// <summary>The catalog; null for that of the repository around the current folder.</summary>
    public string? Catalog { get; init; }

    /// <summary>The file to write.</summary>
    public required string Output { get; init; }

    /// <summary>The heading; null for the usual one.</summary>
    public string? Title { get; init; }

    /// <summary>Where files can be read; null when they are not linked.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>The day to name, and against which dates are judged; null to name none, and judge against today.</summary>
    public DateTime? AsOf { get; init; }
}
