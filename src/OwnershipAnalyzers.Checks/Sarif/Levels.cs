using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Sarif;

/// <summary>Severities in the words of SARIF and of code scanning.</summary>
internal static class Levels
{
    /// <summary>The level of a result or of a rule. A rule that is off still needs one; code scanning knows no <c>none</c>.</summary>
    public static string Level(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>What code scanning calls the severity of a rule that is not about security.</summary>
    public static string ProblemSeverity(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "recommendation",
    };
}
