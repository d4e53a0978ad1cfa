using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about a service through its life (guide page "lifecycle").</summary>
public static class LifecycleRules
{
    private const string Category = "Ownership.Lifecycle";

    /// <summary>Nobody knows whether the service is alive.</summary>
    public static readonly Rule MissingStage = new("OWN3001", Category,
        "Assembly declares no lifecycle stage", "Assembly '{0}' declares {1} lifecycle stage. {2}", Warning, Warning, Error);

    /// <summary>The stage is not one of the four.</summary>
    public static readonly Rule UnknownStage = new("OWN3002", Category,
        "Unknown lifecycle stage", "'{0}' is not a lifecycle stage.{1} The stages are Design, Runtime, Deprecated and Retired.", Warning, Warning, Error);

    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        MissingStage, UnknownStage,
    ];
}
