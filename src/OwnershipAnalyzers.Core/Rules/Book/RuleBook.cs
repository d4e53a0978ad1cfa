using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Rules;

/// <summary>
/// Every rule, a chapter for each thousand. Ids are permanent; a minor version never makes a rule louder under
/// <see cref="AnalysisMode.Default"/>.
/// </summary>
public static class RuleBook
{
    /// <summary>The chapters, in the order of their ids.</summary>
    public static IReadOnlyList<IReadOnlyList<Rule>> Chapters { get; } =
    [
        ConfigurationRules.All,
        DefinitionRules.All,
        FunctionRules.All,
        LifecycleRules.All,
        EscalationRules.All,
        DependencyRules.All,
        AdoptionRules.All,
    ];

    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. Chapters.SelectMany(chapter => chapter)];
}
