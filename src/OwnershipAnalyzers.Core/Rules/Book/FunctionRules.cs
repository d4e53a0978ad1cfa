using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about what a service must be able to say about itself (guide page "functions").</summary>
public static class FunctionRules
{
    private const string Category = "Ownership.Functions";

    /// <summary>The name tells a stranger nothing.</summary>
    public static readonly Rule UndescriptiveName = new("OWN2001", Category,
        "Display name is not descriptive", "The name '{0}' of service '{1}' {2}.", Suggestion, Warning, Warning);

    /// <summary>People who talk about one service will be understood to mean another.</summary>
    public static readonly Rule ConfusableNames = new("OWN2002", Category,
        "Two services have confusable names", "The name '{0}' of service '{1}' is easily taken for '{2}', the name of service '{3}' ({4}). Say in one of them what is different.", Warning, Warning, Error);

    /// <summary>Nobody outside the team knows what the service is for.</summary>
    public static readonly Rule MissingDescription = new("OWN2003", Category,
        "Service has no description", "Service '{0}' has no description. Say what it does, for whom, and what happens without it: \"description\" in {1}.", Warning, Warning, Error);

    /// <summary>There is a description, and it does not help.</summary>
    public static readonly Rule ShallowDescription = new("OWN2004", Category,
        "Description says too little", "The description of service '{0}' {1}.", Suggestion, Warning, Warning);

    /// <summary>A dependency that is tracked nowhere but in a sentence.</summary>
    public static readonly Rule UndeclaredMention = new("OWN2005", Category,
        "Description names a service that is no declared dependency", "The description of service '{0}' names '{1}', which is not among its dependencies. Declare it under \"dependencies\" in service.json, or leave it out of the description.", Suggestion, Suggestion, Warning);

    /// <summary>Something people look for when it matters cannot be found.</summary>
    public static readonly Rule MissingLink = new("OWN2006", Category,
        "Required link is missing", "Service '{0}' has no link '{1}': {2}.{3} Add it: \"links\": {{ \"{1}\": \"...\" }} in {4}.", Warning, Warning, Error);

    /// <summary>Nobody knows what is expected of the service.</summary>
    public static readonly Rule MissingTier = new("OWN2007", Category,
        "Assembly declares no tier", "Assembly '{0}' declares {1} tier. {2}", Suggestion, Warning, Error);

    /// <summary>The tier is not in the registry.</summary>
    public static readonly Rule UnknownTier = new("OWN2008", Category,
        "Tier is not in the registry", "Tier '{0}' is not in {1}.{2}", Warning, Warning, Error);

    /// <summary>What needs two agreements is two services.</summary>
    public static readonly Rule SeveralAgreements = new("OWN2009", Category,
        "More than one service level agreement", "Service '{0}' has {1} service level agreements: {2}. A service has one: keep one and make the others objectives (\"slos\"), or split the service.", Warning, Warning, Error);

    /// <summary>Nobody knows how good the service has to be.</summary>
    public static readonly Rule MissingServiceLevel = new("OWN2010", Category,
        "Required service level is missing", "Service '{0}' has no {1}: {2}. Add it: {3} in {4}.", Warning, Warning, Error);

    /// <summary>A promise that cannot be measured.</summary>
    public static readonly Rule UnreadableServiceLevel = new("OWN2011", Category,
        "Service level is malformed or contradictory", "A service level of '{0}' cannot be relied on: {1}.", Warning, Warning, Error);

    /// <summary>A promise that the services below it do not allow.</summary>
    public static readonly Rule UnkeepablePromise = new("OWN2012", Category,
        "Objective cannot hold", "Service '{0}' promises {1}, and what it needs allows less: {2}. Promise less, add a \"fallback\" to a dependency, or agree on more with the team that runs it.", Suggestion, Warning, Warning);

    /// <summary>Who is called at night has nothing to go by.</summary>
    public static readonly Rule MissingRunbook = new("OWN2013", Category,
        "Required runbook is missing", "Service '{0}' has no runbook: {1}. Write one, however short, and name it: \"runbooks\": [ {{ \"path\": \"docs/runbook.md\" }} ] in {2}.", Warning, Warning, Error);

    /// <summary>A path that leads nowhere.</summary>
    public static readonly Rule MissingFile = new("OWN2014", Category,
        "Runbook or linked file does not exist", "Service '{0}' names a {1} that cannot be found, '{2}': {3}.", Warning, Warning, Error);

    /// <summary>A runbook that nobody vouches for any more.</summary>
    public static readonly Rule StaleRunbook = new("OWN2015", Category,
        "Runbook was not reviewed in time", "Runbook '{0}' of service '{1}' {2}: {3}. Read it, mend it, and write the day: \"reviewedOn\".", Warning, Warning, Error);

    /// <summary>Something around the service is nobody's job.</summary>
    public static readonly Rule UnaccountableFunction = new("OWN2017", Category,
        "Nobody is accountable for a function", "Nobody is accountable for the function '{1}' of service '{0}': {2}.", Suggestion, Warning, Warning);

    /// <summary>A dependency on something that nobody runs, most often a slip of the keyboard.</summary>
    public static readonly Rule UnknownDependency = new("OWN2018", Category,
        "Dependency is not a known service", "Service '{0}' depends on '{1}', which is no service of this repository and no external one of {2}.{3} Correct the id, or define it under \"externalServices\".", Warning, Warning, Error);

    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        UndescriptiveName, ConfusableNames, MissingDescription, ShallowDescription, UndeclaredMention, MissingLink, MissingTier, UnknownTier,
        SeveralAgreements, MissingServiceLevel, UnreadableServiceLevel, UnkeepablePromise, MissingRunbook, MissingFile, StaleRunbook,
        UnaccountableFunction, UnknownDependency,
    ];
}
