using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Evaluation;

/// <summary>How many findings there are, in words.</summary>
public static class FindingCounts
{
    /// <summary>Such as <c>1 error, 12 warnings, 7 suggestions</c>.</summary>
    /// <param name="findings">The findings; those whose rule is off do not count.</param>
    /// <param name="mode">The preset for findings that have none of their own.</param>
    public static string Of(IReadOnlyList<Finding> findings, AnalysisMode mode)
    {
        string[] counts = [Count(Severity.Error, "error"), Count(Severity.Warning, "warning"), Count(Severity.Suggestion, "suggestion")];
        return string.Join(", ", counts);

        string Count(Severity severity, string noun)
        {
            var count = findings.Count(finding => finding.SeverityIn(mode) == severity);
            return count.Text() + " " + noun + (count == 1 ? "" : "s");
        }
    }
}
