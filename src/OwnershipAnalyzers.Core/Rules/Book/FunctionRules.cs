using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about what a service must be able to say about itself (guide page "functions").</summary>
public static class FunctionRules
{
    private const string Category = "Ownership.Functions";

    /// <summary>The name tells a stranger nothing.</summary>
    public static readonly Rule UndescriptiveName = new("OWN2001", Category,
        "Display name is not descriptive", Suggestion, Warning, Warning);

    /// <summary>Only insiders know what it stands for.</summary>
    public static readonly MessageTemplate NameIsCodeName = UndescriptiveName.Says(
        "The name '{name}' of service '{service}' has the code name '{codeName}'; say what the service does, as in 'Payment processor'.");

    /// <summary>It says what watches the service, and not what the service is.</summary>
    public static readonly MessageTemplate NameIsToolName = UndescriptiveName.Says(
        "The name '{name}' of service '{service}' has the name of the tool '{tool}'; " +
        "name what is affected when it reports, as in 'Shopping Cart - App Server'.");

    /// <summary>Every service could be called so.</summary>
    public static readonly MessageTemplate NameIsNoise = UndescriptiveName.Says(
        "The name '{name}' of service '{service}' has only words that fit any service; " +
        "say what this one does, as in 'Payment processor'.");

    /// <summary>Nobody outside the team can read it.</summary>
    public static readonly MessageTemplate NameIsAcronym = UndescriptiveName.Says(
        "The name '{name}' of service '{service}' is only an acronym; write it out, or say what the service does.");

    /// <summary>Too few letters to say anything.</summary>
    public static readonly MessageTemplate NameIsShort = UndescriptiveName.Says(
        "The name '{name}' of service '{service}' is shorter than {least} letters; say what the service does, as in 'Payment processor'.");

    /// <summary>So many letters that people make up a name of their own.</summary>
    public static readonly MessageTemplate NameIsLong = UndescriptiveName.Says(
        "The name '{name}' of service '{service}' is longer than {most} characters, so that people will shorten it; " +
        "say it in a few words, as in 'Payment processor'.");

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
        "Description says too little", Suggestion, Warning, Warning);

    /// <summary>Somebody meant to write it later.</summary>
    public static readonly MessageTemplate DescriptionIsPlaceholder = ShallowDescription.Says(
        "The description of service '{service}' is a placeholder; " +
        "say what it does, for whom, and what customers notice when it fails.");

    /// <summary>It says what the name has said.</summary>
    public static readonly MessageTemplate DescriptionRepeatsName = ShallowDescription.Says(
        "The description of service '{service}' only repeats the name; " +
        "say what it does, for whom, and what customers notice when it fails.");

    /// <summary>A few words cannot say it.</summary>
    public static readonly MessageTemplate DescriptionIsShort = ShallowDescription.Says(
        "The description of service '{service}' is too short to say what the service is for; " +
        "say what it does, for whom, and what customers notice when it fails.");

    /// <summary>A dependency that is tracked nowhere but in a sentence.</summary>
    public static readonly Rule UndeclaredMention = new("OWN2005", Category,
        "Description names a service that is no declared dependency", Suggestion, Suggestion, Warning,
        "The description of service '{service}' names '{named}', which is not among its dependencies. " +
        "Declare it under \"dependencies\" in service.json, or leave it out of the description.");

    /// <summary>Something people look for when it matters cannot be found.</summary>
    public static readonly Rule MissingLink = new("OWN2006", Category,
        "Required link is missing", Warning, Warning, Error,
        "Service '{service}' has no link '{link}': {origin} requires it in {stage} ({place})." +
        "{meaning? {meaning}.}{misspelt? There is a link '{misspelt}': is it meant?} " +
        "Add it: \"links\": { \"{link}\": \"...\" } in {profile}.");

    /// <summary>Nobody knows what is expected of the service.</summary>
    public static readonly Rule MissingTier = new("OWN2007", Category,
        "Assembly declares no tier", Suggestion, Warning, Error);

    /// <summary>Nobody says anything.</summary>
    public static readonly MessageTemplate NoTier = MissingTier.Says(
        "Assembly '{assembly}' declares no tier. Declare it with {ways}{registry?; the tiers are in {registry}}.");

    /// <summary>Somebody began to say it.</summary>
    public static readonly MessageTemplate EmptyTier = MissingTier.Says(
        "Assembly '{assembly}' declares an empty tier. Declare it with {ways}{registry?; the tiers are in {registry}}.");

    /// <summary>The tier is not in the registry.</summary>
    public static readonly Rule UnknownTier = new("OWN2008", Category,
        "Tier is not in the registry", Warning, Warning, Error);

    /// <summary>There are others.</summary>
    public static readonly MessageTemplate NoSuchTier = UnknownTier.Says(
        "Tier '{tier}' is not in {registry}.{suggestion} Use the id of a tier defined there, or add this one.");

    /// <summary>There are none.</summary>
    public static readonly MessageTemplate NoTierAtAll = UnknownTier.Says(
        "Tier '{tier}' is not in {registry}. It defines no tiers: add this one under \"tiers\".");

    /// <summary>What needs two agreements is two services.</summary>
    public static readonly Rule SeveralAgreements = new("OWN2009", Category,
        "More than one service level agreement", Warning, Warning, Error,
        "Service '{service}' has {count} service level agreements: {agreements}. A service has one: " +
        "keep one and make the others objectives (\"slos\"), or split the service.");

    /// <summary>Nobody knows how good the service has to be.</summary>
    public static readonly Rule MissingServiceLevel = new("OWN2010", Category,
        "Required service level is missing", Warning, Warning, Error);

    /// <summary>Customers do not know what they can expect.</summary>
    public static readonly MessageTemplate NoAgreement = MissingServiceLevel.Says(
        "Service '{service}' has no service level agreement: {origin} requires it in {stage} ({place}). " +
        "Add it: \"availability\": { \"sla\": { \"objective\": \"99.9%\", \"window\": \"P30D\" } } in {profile}.");

    /// <summary>The team does not know what to aim at.</summary>
    public static readonly MessageTemplate NoObjective = MissingServiceLevel.Says(
        "Service '{service}' has no service level objective: {origin} requires it in {stage} ({place}). " +
        "Add it: \"availability\": { \"slos\": [ { \"name\": \"...\", \"objective\": \"99.9%\", \"window\": \"P30D\" } ] } in {profile}.");

    /// <summary>A promise that cannot be measured.</summary>
    public static readonly Rule UnreadableServiceLevel = new("OWN2011", Category,
        "Service level is malformed or contradictory", Warning, Warning, Error);

    /// <summary>Nothing is promised.</summary>
    public static readonly MessageTemplate LevelWithoutObjective = UnreadableServiceLevel.Says(
        "A service level of '{service}' cannot be relied on: it has no objective; add one, such as \"objective\": \"99.9%\".");

    /// <summary>What is promised cannot be measured.</summary>
    public static readonly MessageTemplate UnreadableObjective = UnreadableServiceLevel.Says(
        "A service level of '{service}' cannot be relied on: the objective '{objective}' cannot be measured: {problem}.");

    /// <summary>It is promised for no time.</summary>
    public static readonly MessageTemplate LevelWithoutWindow = UnreadableServiceLevel.Says(
        "A service level of '{service}' cannot be relied on: it has no window, so nobody knows when it is broken; " +
        "add the time over which it is measured, such as \"window\": \"P30D\".");

    /// <summary>Nobody can tell for which time.</summary>
    public static readonly MessageTemplate UnreadableWindow = UnreadableServiceLevel.Says(
        "A service level of '{service}' cannot be relied on: the window '{window}' is no length of time: {problem}.");

    /// <summary>The share of what has to be fast enough is no share.</summary>
    public static readonly MessageTemplate UnreadableTarget = UnreadableServiceLevel.Says(
        "A service level of '{service}' cannot be relied on: the target '{target}' is not a share; write one such as 99%.");

    /// <summary>The team aims at less than what customers were promised.</summary>
    public static readonly MessageTemplate ObjectiveBelowAgreement = UnreadableServiceLevel.Says(
        "A service level of '{service}' cannot be relied on: " +
        "the agreement promises {agreed}, and the objective at {place} aims at {aim} only; aim higher than what is promised.");

    /// <summary>A promise that the services below it do not allow.</summary>
    public static readonly Rule UnkeepablePromise = new("OWN2012", Category,
        "Objective cannot hold", Suggestion, Warning, Warning,
        "Service '{service}' promises {promise}, and what it needs allows less: {arithmetic}. " +
        "Promise less, add a \"fallback\" to a dependency, or agree on more with the team that runs it.");

    /// <summary>Who is called at night has nothing to go by.</summary>
    public static readonly Rule MissingRunbook = new("OWN2013", Category,
        "Required runbook is missing", Warning, Warning, Error,
        "Service '{service}' has no runbook: {origin} requires it in {stage} ({place}). " +
        "Write one, however short, and name it: \"runbooks\": [ { \"path\": \"docs/runbook.md\" } ] in {profile}.");

    /// <summary>A path that leads nowhere.</summary>
    public static readonly Rule MissingFile = new("OWN2014", Category,
        "Runbook or linked file does not exist", Warning, Warning, Error);

    /// <summary>There is a path, and nothing in it.</summary>
    public static readonly MessageTemplate NoFileNamed = MissingFile.Says(
        "Service '{service}' names a {kind} that cannot be found, '{path}': " +
        "no file is named; write a path relative to {profile}.");

    /// <summary>The file is an address.</summary>
    public static readonly MessageTemplate FileIsAnAddress = MissingFile.Says(
        "Service '{service}' names a {kind} that cannot be found, '{path}': it is an address, which a runbook names by \"url\".");

    /// <summary>The path is one for some machines only.</summary>
    public static readonly MessageTemplate PathHasBackslashes = MissingFile.Says(
        "Service '{service}' names a {kind} that cannot be found, '{path}': " +
        "paths are written with '/', so that they mean the same on every machine.");

    /// <summary>Others do not have the file.</summary>
    public static readonly MessageTemplate FileOutsideRepository = MissingFile.Says(
        "Service '{service}' names a {kind} that cannot be found, '{path}': " +
        "it leads out of the repository; name a file inside it, or an address.");

    /// <summary>Nobody has the file.</summary>
    public static readonly MessageTemplate NoSuchFile = MissingFile.Says(
        "Service '{service}' names a {kind} that cannot be found, '{path}': " +
        "there is no {file}; create it, or correct the path, which is relative to {profile}.");

    /// <summary>A runbook that nobody vouches for any more.</summary>
    public static readonly Rule StaleRunbook = new("OWN2015", Category,
        "Runbook was not reviewed in time", Warning, Warning, Error);

    /// <summary>Nobody says when it was.</summary>
    public static readonly MessageTemplate NeverReviewed = StaleRunbook.Says(
        "Runbook '{runbook}' of service '{service}' was never reviewed, as far as it says: " +
        "{tier} asks for a review every {days} days ({place}). " +
        "Read it, mend it, and write the day: \"reviewedOn\".");

    /// <summary>The day that somebody wrote is still to come.</summary>
    public static readonly MessageTemplate ReviewedInFuture = StaleRunbook.Says(
        "Runbook '{runbook}' of service '{service}' will be reviewed on {day}, which is after {today}; write the day of the last review: " +
        "{tier} asks for a review every {days} days ({place}). " +
        "Read it, mend it, and write the day: \"reviewedOn\".");

    /// <summary>It was, and that is long ago.</summary>
    public static readonly MessageTemplate ReviewedLongAgo = StaleRunbook.Says(
        "Runbook '{runbook}' of service '{service}' was last reviewed on {day}, {age} days before {today}: " +
        "{tier} asks for a review every {days} days ({place}). " +
        "Read it, mend it, and write the day: \"reviewedOn\".");

    /// <summary>Something around the service is nobody's job.</summary>
    public static readonly Rule UnaccountableFunction = new("OWN2017", Category,
        "Nobody is accountable for a function", Suggestion, Warning, Warning);

    /// <summary>Nobody is named.</summary>
    public static readonly MessageTemplate NoTeamForFunction = UnaccountableFunction.Says(
        "Nobody is accountable for the function '{function}' of service '{service}': {origin} requires it in {stage} ({place}). " +
        "Name the accountable team: \"functions\": { \"{function}\": \"...\" } in {profile}.");

    /// <summary>Somebody is named whom nobody knows.</summary>
    public static readonly MessageTemplate UnknownTeamForFunction = UnaccountableFunction.Says(
        "Nobody is accountable for the function '{function}' of service '{service}': " +
        "'{team}' is no team of {registry}{nearest? (did you mean '{nearest}'?)}. Write the id of one.");

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
