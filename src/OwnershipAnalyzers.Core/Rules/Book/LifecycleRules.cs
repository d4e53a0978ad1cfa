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

    /// <summary>The service is in sunset, and nobody knows until when they can use it.</summary>
    public static readonly Rule MissingRetirementDate = new("OWN3003", Category,
        "Retirement date is missing or unreadable", "Assembly '{0}' {1} retirement date{2}.", Warning, Warning, Error);

    /// <summary>What is built is not gone.</summary>
    public static readonly Rule RetiredButBuilt = new("OWN3004", Category,
        "Retired service is still built", "Assembly '{0}' is Retired and still built. Remove its project, or declare the stage Deprecated until it can go.", Warning, Warning, Error);

    /// <summary>Consumers cannot tell which version of a service API they rely on, or what it promises.</summary>
    public static readonly Rule UnversionedApi = new("OWN3012", Category,
        "Service API has no version, or its definition file is missing", "Service API '{0}' of {1} {2}.", Warning, Warning, Error);

    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        MissingStage, UnknownStage, MissingRetirementDate, RetiredButBuilt, UnversionedApi,
    ];
}
