using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about services that use each other, and about boundaries between them (guide pages "defining" and "lifecycle").</summary>
public static class DependencyRules
{
    private const string Category = "Ownership.Dependencies";

    /// <summary>The other team may change this at any time.</summary>
    public static readonly Rule OutsideApi = new("OWN5001", Category,
        "Use of another service outside its service API", Warning, Warning, Error);

    /// <summary>One team owns both, and can say what others may use.</summary>
    public static readonly MessageTemplate OutsideApiOfOwnTeam = OutsideApi.Says(
        "'{name}' is not part of the service API of '{used}'{tier? ({tier})}{team? of team '{team}'}. " +
        "Use {api}, or declare that '{namespace}' belongs to it.");

    /// <summary>Only another team can say so.</summary>
    public static readonly MessageTemplate OutsideApiOfOtherTeam = OutsideApi.Says(
        "'{name}' is not part of the service API of '{used}'{tier? ({tier})}{team? of team '{team}'}. " +
        "Use {api}, or ask {owner} to open what you need.");

    /// <summary>Nobody thinks of this dependency when the other service fails or retires.</summary>
    public static readonly Rule Undeclared = new("OWN5002", Category,
        "Use of a service that is no declared dependency", Suggestion, Warning, Error,
        "Service '{service}' uses '{name}' of service '{used}'{tier? ({tier})}{team? of team '{team}'} " +
        "and does not declare that it needs it. Declare it with {ways}.");

    /// <summary>People plan for a dependency that is gone.</summary>
    public static readonly Rule Unused = new("OWN5003", Category,
        "Declared dependency is not used", Suggestion, Suggestion, Warning,
        "Service '{service}' declares that it needs '{used}', and no code of it uses '{used}'. Remove the declaration; " +
        "if it needs '{used}' in another way than by its code, say in its service.json what happens without it: \"fallback\".");

    /// <summary>The service has an end.</summary>
    public static readonly Rule UsesDeprecated = new("OWN5004", Category,
        "Use of a deprecated service", Warning, Warning, Error);

    /// <summary>Another service takes over.</summary>
    public static readonly MessageTemplate UsesDeprecatedWithReplacement = UsesDeprecated.Says(
        "'{name}' is part of service '{used}'{tier? ({tier})}{team? of team '{team}'}, which is Deprecated{day? and retires on {day}}. " +
        "Use service '{replacement}' instead.");

    /// <summary>Nobody says what takes over.</summary>
    public static readonly MessageTemplate UsesDeprecatedWithoutReplacement = UsesDeprecated.Says(
        "'{name}' is part of service '{used}'{tier? ({tier})}{team? of team '{team}'}, which is Deprecated{day? and retires on {day}}. " +
        "Ask {owner} what to use instead.");

    /// <summary>The service has ended.</summary>
    public static readonly Rule UsesRetired = new("OWN5005", Category,
        "Use of a retired service", Error, Error, Error);

    /// <summary>Another service takes over.</summary>
    public static readonly MessageTemplate UsesRetiredWithReplacement = UsesRetired.Says(
        "'{name}' is part of service '{used}'{tier? ({tier})}{team? of team '{team}'}, which is Retired{day? since {day}}. " +
        "Use service '{replacement}' instead.");

    /// <summary>Nobody says what takes over.</summary>
    public static readonly MessageTemplate UsesRetiredWithoutReplacement = UsesRetired.Says(
        "'{name}' is part of service '{used}'{tier? ({tier})}{team? of team '{team}'}, which is Retired{day? since {day}}. " +
        "Ask {owner} what to use instead.");

    /// <summary>A service keeps no more than what it rests on.</summary>
    public static readonly Rule LessCritical = new("OWN5006", Category,
        "Use of a less critical service", Suggestion, Suggestion, Warning,
        "Service '{service}' ({tier}) uses '{name}' of service '{used}' ({usedTier}), of which less is expected. " +
        "Make sure that '{service}' works without '{used}', or raise the tier of '{used}'.");

    /// <summary>Production rests on what is not ready for it.</summary>
    public static readonly Rule UsesUnfinished = new("OWN5007", Category,
        "Running service uses one that is still in design", Warning, Warning, Error,
        "Service '{service}' is in Runtime and uses '{name}' of service '{used}'{tier? ({tier})}{team? of team '{team}'}, " +
        "which is still in Design. Wait until '{used}' is in Runtime, or take what you need out of it.");

    /// <summary>Services that need each other in a circle are one service.</summary>
    public static readonly Rule Cycle = new("OWN5008", Category,
        "Services depend on each other in a cycle", Warning, Warning, Error,
        "Services depend on each other in a cycle: {cycle}. None of them can change, start or retire alone: " +
        "cut one of these dependencies.");

    /// <summary>The boundary between two services of one assembly, which only this rule guards.</summary>
    public static readonly Rule CrossesBoundary = new("OWN5009", Category,
        "Use of another logical service outside its service API", Warning, Warning, Error);

    /// <summary>One team owns both, and can say what others may use.</summary>
    public static readonly MessageTemplate InsideBoundaryOfOwnTeam = CrossesBoundary.Says(
        "'{name}' is not part of the service API of logical service '{used}'{tier? ({tier})}{team? of team '{team}'}. " +
        "Use {api}, or declare that '{namespace}' belongs to it.");

    /// <summary>Only another team can say so.</summary>
    public static readonly MessageTemplate InsideBoundaryOfOtherTeam = CrossesBoundary.Says(
        "'{name}' is not part of the service API of logical service '{used}'{tier? ({tier})}{team? of team '{team}'}. " +
        "Use {api}, or ask {owner} to open what you need.");

    /// <summary>Nobody mends it when it breaks.</summary>
    public static readonly Rule UsesUnowned = new("OWN5010", Category,
        "Use of an assembly that nobody owns", Suggestion, Suggestion, Warning,
        "'{name}' is part of assembly '{assembly}', which is built in this repository and has no owning team. Ask for an owner: " +
        "nobody else will mend it when it fails you.");

    /// <summary>What is internal is nobody's to rely on.</summary>
    public static readonly Rule OpensInternals = new("OWN5011", Category,
        "Internals are open to another service", Warning, Warning, Error);

    /// <summary>Somebody uses what is open, says the compiler.</summary>
    public static readonly MessageTemplate UsesInternals = OpensInternals.Says(
        "'{name}' is internal to service '{used}'{tier? ({tier})}{team? of team '{team}'}, " +
        "whose assembly '{assembly}' opens its internals to service '{service}'. " +
        "Use what is public, or ask {owner} to make this part of its service API.");

    /// <summary>Somebody opens it, says the catalog.</summary>
    public static readonly MessageTemplate OpenAssembly = OpensInternals.Says(
        "Assembly '{assembly}' of service '{service}' opens its internals to '{friend}' of service '{other}'{team? of team '{team}'}. " +
        "Make public what the other service needs, as part of the service API, and remove the InternalsVisibleTo.");

    /// <summary>One failure takes both services down.</summary>
    public static readonly Rule NoFallback = new("OWN5012", Category,
        "Critical dependency without a fallback", Suggestion, Suggestion, Warning,
        "Service '{service}' fails without '{used}' and says nothing about what happens when '{used}' is away. " +
        "Add \"fallback\" to the dependency in {profile}: a queue, a cache, a second provider, or \"none\" with what people do then.");

    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        OutsideApi, Undeclared, Unused, UsesDeprecated, UsesRetired, LessCritical, UsesUnfinished, Cycle, CrossesBoundary,
        UsesUnowned, OpensInternals, NoFallback,
    ];
}
