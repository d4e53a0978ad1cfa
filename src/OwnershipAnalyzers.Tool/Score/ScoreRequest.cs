namespace OwnershipAnalyzers.Tool.Score;

/// <summary>What <c>score</c> is asked to do.</summary>
internal sealed record ScoreRequest
{
    /// <summary>What grouping by rows there is.</summary>
    public static IReadOnlyList<string> Groupings { get; } = ["service", "team", "tier", "rule"];

    /// <summary>The catalog; null for that of the repository here.</summary>
    public string? Catalog { get; init; }

    /// <summary>One of <see cref="Groupings"/>.</summary>
    public string By { get; init; } = "service";

    /// <summary>The service to explain; null for a table of all.</summary>
    public string? Service { get; init; }

    /// <summary>The revision with which the history begins; null for none.</summary>
    public string? Since { get; init; }

    /// <summary>How many earlier revisions to show; null for none, or for all since <see cref="Since"/>.</summary>
    public int? History { get; init; }

    /// <summary>The day against which dates are judged.</summary>
    public DateTime AsOf { get; init; }

    /// <summary>The least share in percent.</summary>
    public int? FailUnder { get; init; }

    /// <summary>Whether a program reads the answer.</summary>
    public bool IsJson { get; init; }
}
