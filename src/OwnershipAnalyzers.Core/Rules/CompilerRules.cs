namespace OwnershipAnalyzers.Rules;

/// <summary>What the compiler reports, in editors and in builds.</summary>
public static class CompilerRules
{
    /// <summary>The rules, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. AssemblyRule.All.Select(rule => rule.Rule)
            .Concat(UseRule.All.Select(rule => rule.Rule))
            .Concat([AdoptionRules.StaleEntry, ConfigurationRules.InternalError])
            .Distinct()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
