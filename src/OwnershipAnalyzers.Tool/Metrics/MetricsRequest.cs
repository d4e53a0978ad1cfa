using OwnershipAnalyzers.Tool.Metrics.Reading;

namespace OwnershipAnalyzers.Tool.Metrics;

/// <summary>What <c>metrics</c> is asked to do.</summary>
internal sealed record MetricsRequest
{
    /// <summary>The export.</summary>
    public required string File { get; init; }

    /// <summary>The export of an earlier period; null for none.</summary>
    public string? Compare { get; init; }

    /// <summary>The catalog; null for that of the repository here.</summary>
    public string? Catalog { get; init; }

    /// <summary>Whether the rows are teams.</summary>
    public bool IsByTeam { get; init; }

    /// <summary>What the columns of a CSV file are called.</summary>
    public CsvColumns Columns { get; init; } = new();

    /// <summary>Whether a program reads the answer.</summary>
    public bool IsJson { get; init; }
}
