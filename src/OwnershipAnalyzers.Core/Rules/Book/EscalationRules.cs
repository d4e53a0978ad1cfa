namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about who is called, and when (guide pages "escalations" and "on-call").</summary>
public static class EscalationRules
{
    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = [];
}
