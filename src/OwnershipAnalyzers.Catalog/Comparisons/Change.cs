namespace OwnershipAnalyzers.Comparisons;

/// <summary>One thing that is not the same in two catalogs.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">The id of the service or team; empty when it is about the repository.</param>
public sealed record Change(ChangeKind Kind, string Subject)
{
    /// <summary>Which of several things of the subject, such as the dependency or the runbook; null when there is one only.</summary>
    public string? Item { get; init; }

    /// <summary>What was; null when nothing was.</summary>
    public string? Old { get; init; }

    /// <summary>What is; null when nothing is.</summary>
    public string? New { get; init; }

    /// <summary>Whether that is good.</summary>
    public ChangeEffect Effect { get; init; }

    /// <summary>What people must know besides, without a period at its end; or null.</summary>
    public string? Note { get; init; }
}

/// <summary>Whether a change is good.</summary>
public enum ChangeEffect
{
    /// <summary>It depends.</summary>
    Neutral,

    /// <summary>Something is known, covered or mended that was not.</summary>
    Better,

    /// <summary>Something is lost, or against the rules.</summary>
    Worse,
}
