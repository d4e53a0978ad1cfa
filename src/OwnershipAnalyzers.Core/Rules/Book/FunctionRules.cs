using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about what a service must be able to say about itself (guide page "functions").</summary>
public static class FunctionRules
{
    private const string Category = "Ownership.Functions";

    /// <summary>The name tells a stranger nothing.</summary>
    public static readonly Rule UndescriptiveName = new("OWN2001", Category,
        "Display name is not descriptive", Suggestion, Warning, Warning,
        "The name '{name}' of service '{service}' {problem}.");

    /// <summary>People who talk about one service will be understood to mean another.</summary>
    public static readonly Rule ConfusableNames = new("OWN2002", Category,
        "Two services have confusable names", Warning, Warning, Error,
        "The name '{name}' of service '{service}' is easily taken for '{otherName}', the name of service '{other}' ({place}). " +
        "Say in one of them what is different.");

    /// <summary>Nobody outside the team knows what the service is for.</summary>
    public static readonly Rule MissingDescription = new("OWN2003", Category,
        "Service has no description", Warning, Warning, Error,
        "Service '{service}' has no description. Say what it does, for whom, and what happens without it: \"description\" in {profile}.");

    /// <summary>There is a description, and it does not help.</summary>
    public static readonly Rule ShallowDescription = new("OWN2004", Category,
        "Description says too little", Suggestion, Warning, Warning,
        "The description of service '{service}' {problem}.");

    /// <summary>A dependency that is tracked nowhere but in a sentence.</summary>
    public static readonly Rule UndeclaredMention = new("OWN2005", Category,
        "Description names a service that is no declared dependency", Suggestion, Suggestion, Warning,
        "The description of service '{service}' names '{named}', which is not among its dependencies. " +
        "Declare it under \"dependencies\" in service.json, or leave it out of the description.");

    /// <summary>Something people look for when it matters cannot be found.</summary>
    public static readonly Rule MissingLink = new("OWN2006", Category,
        "Required link is missing", Warning, Warning, Error,
        "Service '{service}' has no link '{link}': {origin}.{hint} Add it: \"links\": { \"{link}\": \"...\" } in {profile}.");

    /// <summary>Nobody knows what is expected of the service.</summary>
    public static readonly Rule MissingTier = new("OWN2007", Category,
        "Assembly declares no tier", Suggestion, Warning, Error,
        "Assembly '{assembly}' declares {quantity} tier. {advice}");

    /// <summary>The tier is not in the registry.</summary>
    public static readonly Rule UnknownTier = new("OWN2008", Category,
        "Tier is not in the registry", Warning, Warning, Error,
        "Tier '{tier}' is not in {registry}.{advice}");

    /// <summary>What needs two agreements is two services.</summary>
    public static readonly Rule SeveralAgreements = new("OWN2009", Category,
        "More than one service level agreement", Warning, Warning, Error,
        "Service '{service}' has {count} service level agreements: {agreements}. A service has one: " +
        "keep one and make the others objectives (\"slos\"), or split the service.");

    /// <summary>Nobody knows how good the service has to be.</summary>
    public static readonly Rule MissingServiceLevel = new("OWN2010", Category,
        "Required service level is missing", Warning, Warning, Error,
        "Service '{service}' has no {level}: {origin}. Add it: {example} in {profile}.");

    /// <summary>A promise that cannot be measured.</summary>
    public static readonly Rule UnreadableServiceLevel = new("OWN2011", Category,
        "Service level is malformed or contradictory", Warning, Warning, Error,
        "A service level of '{service}' cannot be relied on: {problem}.");

    /// <summary>A promise that the services below it do not allow.</summary>
    public static readonly Rule UnkeepablePromise = new("OWN2012", Category,
        "Objective cannot hold", Suggestion, Warning, Warning,
        "Service '{service}' promises {promise}, and what it needs allows less: {arithmetic}. " +
        "Promise less, add a \"fallback\" to a dependency, or agree on more with the team that runs it.");

    /// <summary>Who is called at night has nothing to go by.</summary>
    public static readonly Rule MissingRunbook = new("OWN2013", Category,
        "Required runbook is missing", Warning, Warning, Error,
        "Service '{service}' has no runbook: {origin}. Write one, however short, and name it: \"runbooks\": [ { \"path\": " +
        "\"docs/runbook.md\" } ] in {profile}.");

    /// <summary>A path that leads nowhere.</summary>
    public static readonly Rule MissingFile = new("OWN2014", Category,
        "Runbook or linked file does not exist", Warning, Warning, Error,
        "Service '{service}' names a {target} that cannot be found, '{path}': {problem}.");

    /// <summary>A runbook that nobody vouches for any more.</summary>
    public static readonly Rule StaleRunbook = new("OWN2015", Category,
        "Runbook was not reviewed in time", Warning, Warning, Error,
        "Runbook '{runbook}' of service '{service}' {problem}: {origin}. Read it, mend it, and write the day: \"reviewedOn\".");

    /// <summary>Something around the service is nobody's job.</summary>
    public static readonly Rule UnaccountableFunction = new("OWN2017", Category,
        "Nobody is accountable for a function", Suggestion, Warning, Warning,
        "Nobody is accountable for the function '{function}' of service '{service}': {problem}.");

    /// <summary>A dependency on something that nobody runs, most often a slip of the keyboard.</summary>
    public static readonly Rule UnknownDependency = new("OWN2018", Category,
        "Dependency is not a known service", Warning, Warning, Error,
        "Service '{service}' depends on '{id}', " +
        "which is no service of this repository and no external one of {registry}.{suggestion} Correct the id, " +
        "or define it under \"externalServices\".");

    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        UndescriptiveName, ConfusableNames, MissingDescription, ShallowDescription, UndeclaredMention, MissingLink, MissingTier,
        UnknownTier, SeveralAgreements, MissingServiceLevel, UnreadableServiceLevel, UnkeepablePromise, MissingRunbook, MissingFile,
        StaleRunbook, UnaccountableFunction, UnknownDependency,
    ];
}
