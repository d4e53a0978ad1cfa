using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about services that use each other, and about the boundaries between them (guide pages "defining" and "lifecycle").</summary>
public static class DependencyRules
{
    private const string Category = "Ownership.Dependencies";

    /// <summary>The other team may change this at any time.</summary>
    public static readonly Rule OutsideApi = new("OWN5001", Category,
        "Use of another service outside its service API", "'{0}' is not part of the service API of '{1}'{2}. Use {3}, or {4}.", Warning, Warning, Error);

    /// <summary>Nobody thinks of this dependency when the other service fails or retires.</summary>
    public static readonly Rule Undeclared = new("OWN5002", Category,
        "Use of a service that is no declared dependency", "Service '{0}' uses '{2}' of service '{1}'{3} and does not declare that it needs it. {4}.", Suggestion, Warning, Error);

    /// <summary>People plan for a dependency that is gone.</summary>
    public static readonly Rule Unused = new("OWN5003", Category,
        "Declared dependency is not used", "Service '{0}' declares that it needs '{1}', and no code of it uses '{1}'. Remove the declaration; if it needs '{1}' in another way than by its code, say in its service.json what happens without it: \"fallback\".", Suggestion, Suggestion, Warning);

    /// <summary>The service has an end.</summary>
    public static readonly Rule UsesDeprecated = new("OWN5004", Category,
        "Use of a deprecated service", "'{0}' is part of service '{1}'{2}, which is Deprecated{3}. {4}.", Warning, Warning, Error);

    /// <summary>The service has ended.</summary>
    public static readonly Rule UsesRetired = new("OWN5005", Category,
        "Use of a retired service", "'{0}' is part of service '{1}'{2}, which is Retired{3}. {4}.", Error, Error, Error);

    /// <summary>A service keeps no more than what it rests on.</summary>
    public static readonly Rule LessCritical = new("OWN5006", Category,
        "Use of a less critical service", "Service '{0}' ({1}) uses '{2}' of service '{3}' ({4}), of which less is expected. Make sure that '{0}' works without '{3}', or raise the tier of '{3}'.", Suggestion, Suggestion, Warning);

    /// <summary>Production rests on what is not ready for it.</summary>
    public static readonly Rule UsesUnfinished = new("OWN5007", Category,
        "Running service uses one that is still in design", "Service '{0}' is in Runtime and uses '{1}' of service '{2}'{3}, which is still in Design. Wait until '{2}' is in Runtime, or take what you need out of it.", Warning, Warning, Error);

    /// <summary>Services that need each other in a circle are one service.</summary>
    public static readonly Rule Cycle = new("OWN5008", Category,
        "Services depend on each other in a cycle", "Services depend on each other in a cycle: {0}. None of them can change, start or retire alone: cut one of these dependencies.", Warning, Warning, Error);

    /// <summary>The boundary between two services of one assembly, which only this rule guards.</summary>
    public static readonly Rule CrossesBoundary = new("OWN5009", Category,
        "Use of another logical service outside its service API", "'{0}' is not part of the service API of logical service '{1}'{2}. Use {3}, or {4}.", Warning, Warning, Error);

    /// <summary>Nobody mends it when it breaks.</summary>
    public static readonly Rule UsesUnowned = new("OWN5010", Category,
        "Use of an assembly that nobody owns", "'{0}' is part of assembly '{1}', which is built in this repository and has no owning team. Ask for an owner: nobody else will mend it when it fails you.", Suggestion, Suggestion, Warning);

    /// <summary>What is internal is nobody's to rely on.</summary>
    public static readonly Rule OpensInternals = new("OWN5011", Category,
        "Internals are open to another service", "{0}. {1}.", Warning, Warning, Error);

    /// <summary>One failure takes both services down.</summary>
    public static readonly Rule NoFallback = new("OWN5012", Category,
        "Critical dependency without a fallback", "Service '{0}' fails without '{1}' and says nothing about what happens when '{1}' is away. Add \"fallback\" to the dependency in {2}: a queue, a cache, a second provider, or \"none\" with what people do then.", Suggestion, Suggestion, Warning);

    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        OutsideApi, Undeclared, Unused, UsesDeprecated, UsesRetired, LessCritical, UsesUnfinished, Cycle, CrossesBoundary, UsesUnowned, OpensInternals,
        NoFallback,
    ];
}
