using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests;

/// <summary>Findings as a build log shows them, so that a test names rule, place and message in one line.</summary>
internal static class FindingText
{
    public static string[] Lines(this IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => $"{finding.Place?.Text}: {finding.Rule.Id}: {finding.Message}")];

    public static string[] Places(this IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => $"{finding.Rule.Id} {finding.Place?.Text}")];
}
