using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Scores;

/// <summary>Something that is asked of a service.</summary>
/// <param name="Rule">The rule that asks for it.</param>
/// <param name="Name">What it is, such as <c>runbook</c> or <c>review:security</c>.</param>
/// <param name="Lack">What is wrong and how to mend it; null when it is met.</param>
public sealed record Expectation(Rule Rule, string Name, string? Lack)
{
    /// <summary>Whether the service has it.</summary>
    public bool IsMet => Lack is null;
}
