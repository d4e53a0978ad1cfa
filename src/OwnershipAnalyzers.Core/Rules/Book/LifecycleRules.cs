using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about a service through its life (guide page "lifecycle").</summary>
public static class LifecycleRules
{
    private const string Category = "Ownership.Lifecycle";

    /// <summary>Nobody knows whether the service is alive.</summary>
    public static readonly Rule MissingStage = new("OWN3001", Category,
        "Assembly declares no lifecycle stage", Warning, Warning, Error);

    /// <summary>Nobody says anything.</summary>
    public static readonly MessageTemplate NoStage = MissingStage.Says(
        "Assembly '{assembly}' declares no lifecycle stage. Declare it with {ways}.");

    /// <summary>Somebody began to say it.</summary>
    public static readonly MessageTemplate EmptyStage = MissingStage.Says(
        "Assembly '{assembly}' declares an empty lifecycle stage. Declare it with {ways}.");

    /// <summary>The stage is not one of the four.</summary>
    public static readonly Rule UnknownStage = new("OWN3002", Category,
        "Unknown lifecycle stage", Warning, Warning, Error,
        "'{stage}' is not a lifecycle stage.{suggestion} The stages are Design, Runtime, Deprecated and Retired.");

    /// <summary>The service is in sunset, and nobody knows until when they can use it.</summary>
    public static readonly Rule MissingRetirementDate = new("OWN3003", Category,
        "Retirement date is missing or unreadable", Warning, Warning, Error);

    /// <summary>Nobody says anything.</summary>
    public static readonly MessageTemplate NoRetirementDate = MissingRetirementDate.Says(
        "{subject} is {stage} and declares no retirement date. Declare it with {ways}.");

    /// <summary>Somebody began to say it.</summary>
    public static readonly MessageTemplate EmptyRetirementDate = MissingRetirementDate.Says(
        "{subject} is {stage} and declares an empty retirement date. Declare it with {ways}.");

    /// <summary>What is written is no day.</summary>
    public static readonly MessageTemplate UnreadableRetirementDate = MissingRetirementDate.Says(
        "{subject} declares an unreadable retirement date '{date}': {problem}.");

    /// <summary>What is built is not gone.</summary>
    public static readonly Rule RetiredButBuilt = new("OWN3004", Category,
        "Retired service is still built", Warning, Warning, Error,
        "{subject} is Retired and still built. Remove its code, or declare the stage Deprecated until it can go.");

    /// <summary>The day has passed, and the service is still there.</summary>
    public static readonly Rule RetirementOverdue = new("OWN3005", Category,
        "Retirement date has passed", Warning, Warning, Error);

    /// <summary>Somebody still uses it.</summary>
    public static readonly MessageTemplate OverdueWithConsumers = RetirementOverdue.Says(
        "Service '{service}' is {stage}, although {day} was its last day. Move its last consumers away: {consumers}. " +
        "Then retire it by removing its projects, or agree with its consumers on a later retirement date and declare that.");

    /// <summary>Nobody is known to use it.</summary>
    public static readonly MessageTemplate OverdueWithoutConsumers = RetirementOverdue.Says(
        "Service '{service}' is {stage}, although {day} was its last day. " +
        "No service in the catalog uses it; make sure that nobody else does. " +
        "Then retire it by removing its projects, or agree with its consumers on a later retirement date and declare that.");

    /// <summary>Consumers have less time to move away than they were promised.</summary>
    public static readonly Rule ShortNotice = new("OWN3006", Category,
        "Notice of retirement is too short", Warning, Warning, Error);

    /// <summary>Nobody says when consumers were told, so notice counts from today.</summary>
    public static readonly MessageTemplate ShortNoticeFromToday = ShortNotice.Says(
        "Service '{service}' retires on {last}, {notice} from {today}, and tier '{tier}' gives consumers {asked} ({place}). " +
        "Retire it {day?on {day} or }later, or state sunset.announcedOn in its service.json if they were told earlier.");

    /// <summary>Consumers were told, and too late.</summary>
    public static readonly MessageTemplate ShortNoticeAfterAnnouncement = ShortNotice.Says(
        "Service '{service}' retires on {last}, {notice} after its consumers were told ({told}), " +
        "and tier '{tier}' gives consumers {asked} ({place}). " +
        "Retire it {day?on {day} or }later.");

    /// <summary>Consumers are told when it is gone.</summary>
    public static readonly MessageTemplate RetirementBeforeAnnouncement = ShortNotice.Says(
        "Service '{service}' retires on {last}, before its consumers were told ({told}), " +
        "and tier '{tier}' gives consumers {asked} ({place}). " +
        "Retire it {day?on {day} or }later.");

    /// <summary>Consumers are told to leave, and not where to go.</summary>
    public static readonly Rule NowhereToGo = new("OWN3007", Category,
        "Service in sunset leads its consumers nowhere", Warning, Warning, Error);

    /// <summary>Nobody says what to use instead.</summary>
    public static readonly MessageTemplate NoReplacement = NowhereToGo.Says(
        "Service '{service}' is {stage} and tells its consumers neither what to use instead nor how to move away. " +
        "Declare a replacement, or describe the way in \"sunset\": { \"migrationPlan\": \"...\" } of its service.json.");

    /// <summary>Consumers are led in a circle.</summary>
    public static readonly MessageTemplate ReplacesItself = NowhereToGo.Says(
        "Service '{service}' is {stage} and names itself as its replacement. Declare the id of a service that stays.");

    /// <summary>Consumers would have to move once more, and nobody says where to.</summary>
    public static readonly MessageTemplate ReplacementInSunset = NowhereToGo.Says(
        "Service '{service}' is {stage} and is replaced by '{replacement}', which is {itsStage} itself ({place}). " +
        "Declare the id of a service that stays.");

    /// <summary>Consumers would have to move twice.</summary>
    public static readonly MessageTemplate ReplacementIsReplaced = NowhereToGo.Says(
        "Service '{service}' is {stage} and is replaced by '{replacement}', which is {itsStage} itself ({place}). " +
        "That one is replaced by '{next}': declare a service that stays.");

    /// <summary>The service to use instead is nowhere.</summary>
    public static readonly MessageTemplate UnknownReplacement = NowhereToGo.Says(
        "Service '{service}' is {stage} and is replaced by '{replacement}', " +
        "which is no service of this repository and no external one of {registry}.{suggestion} " +
        "Declare the id of a service that stays.");

    /// <summary>The service skipped a stage, or came back to an earlier one.</summary>
    public static readonly Rule IllegalTransition = new("OWN3008", Category,
        "Illegal change of lifecycle stage", Warning, Warning, Error);

    /// <summary>From design to deprecated.</summary>
    public static readonly MessageTemplate DeprecatedBeforeItRan = IllegalTransition.Says(
        "Service '{service}' went from {from} to {to}: what never ran has nobody to tell. " +
        "The legal path is design -> runtime -> deprecated -> retired: " +
        "declare it retired, or runtime if it did run.");

    /// <summary>From runtime to retired.</summary>
    public static readonly MessageTemplate RetiredBeforeDeprecated = IllegalTransition.Says(
        "Service '{service}' went from {from} to {to}: its consumers had no time to move. " +
        "The legal path is design -> runtime -> deprecated -> retired: " +
        "declare it deprecated first, with a retirement date.");

    /// <summary>From retired to any other stage.</summary>
    public static readonly MessageTemplate CameBackFromRetirement = IllegalTransition.Says(
        "Service '{service}' went from {from} to {to}: what is retired stays gone, because its consumers rely on what replaced it. " +
        "The legal path is design -> runtime -> deprecated -> retired: " +
        "give what is new a service id of its own.");

    /// <summary>From runtime or deprecated to design.</summary>
    public static readonly MessageTemplate BackToDesign = IllegalTransition.Says(
        "Service '{service}' went from {from} to {to}: it has consumers, and they expect it to run. " +
        "The legal path is design -> runtime -> deprecated -> retired: " +
        "declare it {from}, and give what is being designed a service id of its own.");

    /// <summary>From deprecated to runtime.</summary>
    public static readonly MessageTemplate NoLongerDeprecated = IllegalTransition.Says(
        "Service '{service}' went from {from} to {to}: its consumers were told to move away. " +
        "The legal path is design -> runtime -> deprecated -> retired: " +
        "declare it deprecated, or give what lives on a service id of its own.");

    /// <summary>From runtime to nothing at all.</summary>
    public static readonly MessageTemplate GoneBeforeDeprecated = IllegalTransition.Says(
        "Service '{service}' went from {from} to being gone: " +
        "no project declares it any more, so it was retired without deprecation, and its consumers had no time to move. " +
        "The legal path is design -> runtime -> deprecated -> retired: " +
        "build it again as deprecated, with a retirement date. " +
        "If it only has another id now, or is built elsewhere, give it the stage in which it was there, " +
        "or list it under \"externalServices\" in the registry.");

    /// <summary>The service is in production before it is ready for it.</summary>
    public static readonly Rule NotReady = new("OWN3009", Category,
        "Running service lacks what readiness requires", Warning, Warning, Error);

    /// <summary>Nobody is told when it fails.</summary>
    public static readonly MessageTemplate NoAlert = NotReady.Says(
        "Service '{service}' is in runtime and has no alert; {origin} requires it in {stage} ({place}). " +
        "Describe its alerts under \"alerts\" in its service.json: name, trigger, information, recipients, tips and testedOn.");

    /// <summary>Nobody has looked at it.</summary>
    public static readonly MessageTemplate NoReview = NotReady.Says(
        "Service '{service}' is in runtime and has no completed {review} review; {origin} requires it in {stage} ({place}). " +
        "Do it, then write { \"kind\": \"{review}\", \"completedOn\": \"yyyy-MM-dd\" } under \"reviews\" in its service.json.");

    /// <summary>Changes cannot be tried anywhere.</summary>
    public static readonly MessageTemplate NoEnvironment = NotReady.Says(
        "Service '{service}' is in runtime and has no environment before production; {origin} requires it in {stage} ({place}). " +
        "Add \"environments\": [\"staging\"] to its service.json.");

    /// <summary>Changes cannot be tried where they should be.</summary>
    public static readonly MessageTemplate NoSuchEnvironment = NotReady.Says(
        "Service '{service}' is in runtime and has no environment '{environment}'; {origin} requires it in {stage} ({place}). " +
        "Add '{environment}' to \"environments\" in its service.json.");

    /// <summary>Whoever gets the alert does not know what to do, or never will get it.</summary>
    public static readonly Rule IncompleteAlert = new("OWN3010", Category,
        "Alert is incomplete or was never tested", Suggestion, Warning, Warning);

    /// <summary>Something about it is not written.</summary>
    public static readonly MessageTemplate AlertLacks = IncompleteAlert.Says(
        "Alert {alert} of service '{service}' has no {missing}. Add {keys} to the alert.");

    /// <summary>Nobody knows whether it works.</summary>
    public static readonly MessageTemplate AlertWasNeverTested = IncompleteAlert.Says(
        "Alert {alert} of service '{service}' was never tested. Raise it once on purpose and write the day as \"testedOn\".");

    /// <summary>Both.</summary>
    public static readonly MessageTemplate AlertLacksAndWasNeverTested = IncompleteAlert.Says(
        "Alert {alert} of service '{service}' has no {missing}, and was never tested. " +
        "Add {keys} to the alert. Raise it once on purpose and write the day as \"testedOn\".");

    /// <summary>The alert goes to nobody, or to the wrong people.</summary>
    public static readonly Rule WrongRecipient = new("OWN3011", Category,
        "Alert recipient does not answer for the service", Warning, Warning, Error);

    /// <summary>One person cannot always answer.</summary>
    public static readonly MessageTemplate RecipientIsAPerson = WrongRecipient.Says(
        "Alert {alert} of service '{service}' goes to '{recipient}', which is a person, who is on holiday one day. " +
        "Write the id of a schedule or team instead{example?, such as '{example}'}.");

    /// <summary>Nobody gets it.</summary>
    public static readonly MessageTemplate UnknownRecipient = WrongRecipient.Says(
        "Alert {alert} of service '{service}' goes to '{recipient}', which is neither a schedule nor a team of {registry}.{suggestion} " +
        "Write the id of one{example?, such as '{example}'}.");

    /// <summary>People get it who do not know the service.</summary>
    public static readonly MessageTemplate RecipientOfOtherTeam = WrongRecipient.Says(
        "Alert {alert} of service '{service}' goes to '{recipient}', which is {team?of team '{team}', }not of its owner '{owner}'. " +
        "Whoever owns a service is called first: write a schedule or team of the owner, such as '{example}'.");

    /// <summary>Consumers cannot tell which version of a service API they rely on, or what it promises.</summary>
    public static readonly Rule UnversionedApi = new("OWN3012", Category,
        "Service API has no version, or its definition file is missing", Warning, Warning, Error);

    /// <summary>Consumers cannot say which version they rely on.</summary>
    public static readonly MessageTemplate NoApiVersion = UnversionedApi.Says(
        "Service API '{api}' of {owner} has no version, so nobody can say which one they rely on. " +
        "Add Version = \"1\" {attribute?to the attribute {attribute}, }Version=\"1\" to the item OwnershipApi " +
        "or \"version\": \"1\" to the entry under \"api\" in service.json.");

    /// <summary>Consumers look for the definition, and it is not there.</summary>
    public static readonly MessageTemplate NoApiDefinition = UnversionedApi.Says(
        "Service API '{api}' of {owner} names the definition file '{definition}', which does not exist ({file}). " +
        "Correct the path, relative to the project, or to the service.json if it is written there.");

    /// <summary>Consumers look for the definition, and do not have the place.</summary>
    public static readonly MessageTemplate ApiDefinitionOutside = UnversionedApi.Says(
        "Service API '{api}' of {owner} names the definition file '{definition}', which lies outside the repository. " +
        "Name a file inside it, relative to the project, or to the service.json if it is written there.");

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
