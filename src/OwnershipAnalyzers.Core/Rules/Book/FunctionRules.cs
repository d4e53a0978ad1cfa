using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about what a service must be able to say about itself (guide page "functions").</summary>
public static class FunctionRules
{
    private const string Category = "Ownership.Functions";

    /// <summary>Nobody knows what is expected of the service.</summary>
    public static readonly Rule MissingTier = new("OWN2007", Category,
        "Assembly declares no tier", "Assembly '{0}' declares {1} tier. {2}", Suggestion, Warning, Error);

    /// <summary>The tier is not in the registry.</summary>
    public static readonly Rule UnknownTier = new("OWN2008", Category,
        "Tier is not in the registry", "Tier '{0}' is not in {1}.{2}", Warning, Warning, Error);

    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = [MissingTier, UnknownTier];
}
