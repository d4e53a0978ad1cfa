using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tool.Check;

/// <summary>What <c>check</c> is asked to do.</summary>
internal sealed record CheckRequest
{
    /// <summary>A path in the repository.</summary>
    public required string Path { get; init; }

    /// <summary>Whether to build first.</summary>
    public bool Builds { get; init; }

    /// <summary>One of <see cref="Reports.Report.Formats"/>.</summary>
    public string Format { get; init; } = "text";

    /// <summary>The file for the report; null for the console.</summary>
    public string? Output { get; init; }

    /// <summary>The least severity that makes the check fail.</summary>
    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>Limits the report to what differs from this revision; null for everything.</summary>
    public string? ChangedSince { get; init; }

    /// <summary>The day against which dates are judged.</summary>
    public DateTime AsOf { get; init; }
}
