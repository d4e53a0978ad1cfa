using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>One finding about a repository.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="IsReported">
/// Whether the compiler or the build of a project has said so already, so that the catalog's build must not say it again.
/// </param>
public sealed record CatalogFinding(Finding Finding, bool IsReported)
{
    /// <summary>Why it may stay for a while, with reason and approver; null when it may not.</summary>
    public string? Exemption { get; init; }

    /// <summary>The entries of the baseline that accept it; none when it is not accepted.</summary>
    public IReadOnlyList<BaselineEntry> Accepted { get; init; } = [];
}
