using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about a service through its life (guide page "lifecycle").</summary>
public static class LifecycleRules
{
    private const string Category = "Ownership.Lifecycle";

    /// <summary>Nobody knows whether the service is alive.</summary>
    public static readonly Rule MissingStage = new("OWN3001", Category,
        "Assembly declares no lifecycle stage", Warning, Warning, Error,
        "Assembly '{assembly}' declares {quantity} lifecycle stage. {advice}");

    /// <summary>The stage is not one of the four.</summary>
    public static readonly Rule UnknownStage = new("OWN3002", Category,
        "Unknown lifecycle stage", Warning, Warning, Error,
        "'{stage}' is not a lifecycle stage.{suggestion} The stages are Design, Runtime, Deprecated and Retired.");

    /// <summary>The service is in sunset, and nobody knows until when they can use it.</summary>
    public static readonly Rule MissingRetirementDate = new("OWN3003", Category,
        "Retirement date is missing or unreadable", Warning, Warning, Error,
        "{subject} {problem} retirement date{detail}.");

    /// <summary>What is built is not gone.</summary>
    public static readonly Rule RetiredButBuilt = new("OWN3004", Category,
        "Retired service is still built", Warning, Warning, Error,
        "{subject} is Retired and still built. Remove its code, or declare the stage Deprecated until it can go.");

    /// <summary>The day has passed, and the service is still there.</summary>
    public static readonly Rule RetirementOverdue = new("OWN3005", Category,
        "Retirement date has passed", Warning, Warning, Error,
        "Service '{service}' is {stage}, although {day} was its last day. " +
        "{consumers} Then retire it by removing its projects, or agree with its consumers on a later retirement date and declare that.");

    /// <summary>Consumers have less time to move away than they were promised.</summary>
    public static readonly Rule ShortNotice = new("OWN3006", Category,
        "Notice of retirement is too short", Warning, Warning, Error,
        "Service '{service}' retires on {day}, {notice}, and tier '{tier}' gives consumers {days} ({place}). {remedy}");

    /// <summary>Consumers are told to leave, and not where to go.</summary>
    public static readonly Rule NowhereToGo = new("OWN3007", Category,
        "Service in sunset leads its consumers nowhere", Warning, Warning, Error,
        "Service '{service}' is {stage} and {problem}.{suggestion} {remedy}.");

    /// <summary>The service skipped a stage, or came back to an earlier one.</summary>
    public static readonly Rule IllegalTransition = new("OWN3008", Category,
        "Illegal change of lifecycle stage", Warning, Warning, Error,
        "Service '{service}' went from {from} to {to}: {problem}. {remedy}");

    /// <summary>The service is in production before it is ready for it.</summary>
    public static readonly Rule NotReady = new("OWN3009", Category,
        "Running service lacks what readiness requires", Warning, Warning, Error,
        "Service '{service}' is in runtime and has {lack}; {origin}. {remedy}.");

    /// <summary>Whoever gets the alert does not know what to do, or never will get it.</summary>
    public static readonly Rule IncompleteAlert = new("OWN3010", Category,
        "Alert is incomplete or was never tested", Suggestion, Warning, Warning,
        "Alert {alert} of service '{service}' {problem}. {remedy}");

    /// <summary>The alert goes to nobody, or to the wrong people.</summary>
    public static readonly Rule WrongRecipient = new("OWN3011", Category,
        "Alert recipient does not answer for the service", Warning, Warning, Error,
        "Alert {alert} of service '{service}' goes to '{recipient}', {problem}.");

    /// <summary>Consumers cannot tell which version of a service API they rely on, or what it promises.</summary>
    public static readonly Rule UnversionedApi = new("OWN3012", Category,
        "Service API has no version, or its definition file is missing", Warning, Warning, Error,
        "Service API '{api}' of {owner} {problem}.");

    /// <summary>Consumers would hear of a change when something breaks.</summary>
    public static readonly Rule NoChannelToConsumers = new("OWN3013", Category,
        "No channel to tell consumers of changes", Suggestion, Suggestion, Warning,
        "Services of other teams use service '{service}' ({consumers}), and it has no channel to tell them of changes. " +
        "Add one to \"links\" in its service.json: \"changelog\", \"mailingList\", \"chat\" or \"status\".");

    /// <summary>Changes are tried out on customers.</summary>
    public static readonly Rule NoPreProduction = new("OWN3014", Category,
        "No pre-production environment", Suggestion, Suggestion, Warning,
        "Service '{service}' is in {stage} and names no environment in which changes are tried before customers get them. " +
        "Add \"environments\": [\"staging\"] to its service.json.");

    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        MissingStage, UnknownStage, MissingRetirementDate, RetiredButBuilt, RetirementOverdue, ShortNotice, NowhereToGo,
        IllegalTransition, NotReady, IncompleteAlert, WrongRecipient, UnversionedApi, NoChannelToConsumers, NoPreProduction,
    ];
}
