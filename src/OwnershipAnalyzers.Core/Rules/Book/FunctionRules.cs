namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about what a service must be able to say about itself (guide page "functions").</summary>
public static class FunctionRules
{
    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = [];
}
