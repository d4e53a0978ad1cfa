using System.Reflection;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Sarif;

/// <summary>What a SARIF file tells: the findings of one build, as of one day.</summary>
public sealed record SarifReport
{
    /// <summary>The findings in any order.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Findings that the organisation has agreed to live with for a while.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>The preset for findings that have none of their own.</summary>
    public required AnalysisMode Mode { get; init; }

    /// <summary>The day against which dates were judged; its time is ignored.</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>
    /// The file, relative to the repository root, for findings without a place inside the repository. When it is outside too, the root is
    /// taken.
    /// </summary>
    public string Project { get; init; } = "";

    /// <summary>
    /// The version of OwnershipAnalyzers, by the rules of Semantic Versioning; that of this assembly when it is not given.
    /// </summary>
    public string ToolVersion { get; init; } = OwnVersion();

    /// <summary>
    /// The version of OwnershipAnalyzers, such as <c>0.1.0</c>, without the commit behind the plus, which changes no result.
    /// </summary>
    public static string OwnVersion() =>
        typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}

/// <summary>A finding that counts no more, and why.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Justification">Reason, approver and expiry as a sentence for people.</param>
public sealed record SuppressedFinding(Finding Finding, string Justification);
