using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about what a service is and who owns it (guide page "defining").</summary>
public static class DefinitionRules
{
    private const string Category = "Ownership.Definition";

    /// <summary>Nobody owns the assembly.</summary>
    public static readonly Rule MissingTeam = new("OWN1001", Category,
        "Assembly declares no owning team", Warning, Warning, Error);

    /// <summary>Nobody says anything.</summary>
    public static readonly MessageTemplate NoTeam = MissingTeam.Says(
        "Assembly '{assembly}' declares no owning team. Declare it with {ways}{registry?; the teams are in {registry}}.");

    /// <summary>Somebody began to say it.</summary>
    public static readonly MessageTemplate EmptyTeam = MissingTeam.Says(
        "Assembly '{assembly}' declares an empty owning team. Declare it with {ways}{registry?; the teams are in {registry}}.");

    /// <summary>The team is not in the registry.</summary>
    public static readonly Rule UnknownTeam = new("OWN1002", Category,
        "Owning team is not in the registry", Warning, Warning, Error,
        "Team '{team}' is not in {registry}.{suggestion} Use the id of a team defined there, or add this one.");

    /// <summary>Several teams own the assembly, so nobody does.</summary>
    public static readonly Rule SeveralTeams = new("OWN1003", Category,
        "More than one owning team", Warning, Warning, Error,
        "{subject} has more than one owning team: {teams}. A service is wholly owned by one team: keep one, or split the service.");

    /// <summary>Nobody knows which service the assembly is part of.</summary>
    public static readonly Rule MissingService = new("OWN1004", Category,
        "Assembly declares no service boundary", Warning, Warning, Error);

    /// <summary>Nobody says anything.</summary>
    public static readonly MessageTemplate NoService = MissingService.Says(
        "Assembly '{assembly}' declares no service boundary. Declare it with {ways}.");

    /// <summary>Somebody began to say it.</summary>
    public static readonly MessageTemplate EmptyService = MissingService.Says(
        "Assembly '{assembly}' declares an empty service boundary. Declare it with {ways}.");

    /// <summary>The service id is not a slug.</summary>
    public static readonly Rule MalformedService = new("OWN1005", Category,
        "Service id is malformed", Warning, Warning, Error,
        "Service id '{id}' is malformed: ids are 1 to 63 lower-case letters and digits, in words joined by single hyphens.{suggestion}");

    /// <summary>The team is known under another id now.</summary>
    public static readonly Rule RenamedTeam = new("OWN1006", Category,
        "Owning team was renamed or dissolved", Warning, Warning, Error);

    /// <summary>It is the same team.</summary>
    public static readonly MessageTemplate TeamWasRenamed = RenamedTeam.Says(
        "Team '{team}' was renamed to '{successor}' in {registry}. Declare '{successor}'.");

    /// <summary>Another team took over what it owned.</summary>
    public static readonly MessageTemplate TeamWasDissolved = RenamedTeam.Says(
        "Team '{team}' was dissolved and succeeded by '{successor}' in {registry}. Declare '{successor}'.");

    /// <summary>A person is not a team.</summary>
    public static readonly Rule IndividualOwner = new("OWN1007", Category,
        "Owner is an individual", Warning, Warning, Error,
        "Owner '{owner}' is a person. A service is owned by a team, which stays when people move on: " +
        "declare the id of a team in {registry}.");

    /// <summary>Several teams believe that a service is theirs.</summary>
    public static readonly Rule RivalClaims = new("OWN1008", Category,
        "Service claimed by different teams", Warning, Warning, Error,
        "Service '{service}' is claimed by different teams: {claims}. A service is wholly owned by one team: " +
        "declare one of them everywhere, or split the service.");

    /// <summary>A boundary around nothing, or two around the same code.</summary>
    public static readonly Rule WrongBoundary = new("OWN1009", Category,
        "Logical service is empty or overlaps another", Warning, Warning, Error);

    /// <summary>Something is said about a logical service of which nobody says where it is.</summary>
    public static readonly MessageTemplate NoBoundary = WrongBoundary.Says(
        "Logical service '{service}' has no boundary in assembly '{assembly}'.{suggestion} " +
        "Declare it with [assembly: ServiceBoundary(\"{service}\", Namespace = \"...\")] or a service.json in its folder.");

    /// <summary>Its folder holds nothing that is compiled.</summary>
    public static readonly MessageTemplate EmptyFolder = WrongBoundary.Says(
        "Logical service '{service}' has a boundary without code: assembly '{assembly}' compiles no file below '{folder}'. " +
        "Move its code there, move the service.json to its code, or delete it.");

    /// <summary>Its namespace holds nothing, and another was meant, or this one is left over.</summary>
    public static readonly MessageTemplate EmptyNamespace = WrongBoundary.Says(
        "Logical service '{service}' has a boundary without code: assembly '{assembly}' declares no type in namespace '{namespace}'." +
        "{nearest? Did you mean '{nearest}'?}{taken? '{taken}' belongs to '{owner}' already.} " +
        "Write the namespace of its code, or remove the boundary.");

    /// <summary>Two services have one boundary.</summary>
    public static readonly MessageTemplate SharedBoundary = WrongBoundary.Says(
        "Logical service '{service}' overlaps '{other}': both have the {kind} '{boundary}'. Give it to one of them.");

    /// <summary>A file has the namespace of one service and lies in the folder of another.</summary>
    public static readonly MessageTemplate FileInOtherFolder = WrongBoundary.Says(
        "Logical service '{service}' overlaps '{other}': " +
        "'{file}' has its namespace and lies in the folder of '{other}', which counts. " +
        "Change the namespace of the file, or move it.");

    /// <summary>Code of an assembly of several services that belongs to none of them.</summary>
    public static readonly Rule OutsideBoundaries = new("OWN1010", Category,
        "Code outside every logical service", Suggestion, Suggestion, Warning,
        "{files} of assembly '{assembly}' is outside of its logical services ({services}), and the assembly as a whole is no service. " +
        "Make it part of one of them, or declare a service for the rest with [assembly: ServiceBoundary(\"...\")].");

    /// <summary>The team cannot know all of its services, or cannot keep up its rotation.</summary>
    public static readonly Rule OverloadedTeam = new("OWN1011", Category,
        "Team owns too much for its size", Suggestion, Suggestion, Warning);

    /// <summary>More services than people can know.</summary>
    public static readonly MessageTemplate TooManyServices = OverloadedTeam.Says(
        "Team '{team}' owns {count} services, and the policy allows {most} ({place}): split the team, or give services to others.");

    /// <summary>A rotation of more people than the team has.</summary>
    public static readonly MessageTemplate RotationLargerThanTeam = OverloadedTeam.Says(
        "Team '{team}' has {members} members, and its rotation '{schedule}' counts {people} people ({place}): " +
        "correct one of them, or let the team grow.");

    /// <summary>Two names for what is one service.</summary>
    public static readonly Rule BehaveAsOne = new("OWN1012", Category,
        "Two services of one team depend on each other", Suggestion, Suggestion, Warning,
        "Services '{service}' and '{other}' of team '{team}' depend on each other ({uses}; {back}). They behave as one: " +
        "merge them, or cut one of the two dependencies.");

    /// <summary>The owner was guessed, or nobody has looked at it for long.</summary>
    public static readonly Rule UnconfirmedOwner = new("OWN1013", Category,
        "Ownership is not confirmed", Suggestion, Warning, Error);

    /// <summary>A program guessed it.</summary>
    public static readonly MessageTemplate GuessedOwner = UnconfirmedOwner.Says(
        "Ownership of service '{service}' was guessed from {source}. Once the team agrees, delete \"inferredFrom\".");

    /// <summary>The team never said that its services are its own.</summary>
    public static readonly MessageTemplate NeverConfirmed = UnconfirmedOwner.Says(
        "Ownership of team '{team}' was never confirmed, and the policy asks for it every {days} days ({place}). " +
        "Look at its services, then write \"attestedOn\": \"{today}\".");

    /// <summary>The day that the team states is still to come.</summary>
    public static readonly MessageTemplate ConfirmedInFuture = UnconfirmedOwner.Says(
        "Ownership of team '{team}' will be confirmed on {day}, which is after {today}. Write the day of the last confirmation.");

    /// <summary>The team said so, and that was long ago.</summary>
    public static readonly MessageTemplate ConfirmedLongAgo = UnconfirmedOwner.Says(
        "Ownership of team '{team}' was last confirmed on {day}, {age} days before {today}; " +
        "the policy asks for it every {days} days ({place}). " +
        "Look at its services, then write the day of today.");

    /// <summary>Two declarations of one fact contradict each other.</summary>
    public static readonly Rule DeclarationsDisagree = new("OWN1014", Category,
        "Ownership declarations disagree", Warning, Warning, Error,
        "{subject} has more than one {fact}: {values}. There is no precedence between declarations: keep one.");

    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        MissingTeam, UnknownTeam, SeveralTeams, MissingService, MalformedService, RenamedTeam, IndividualOwner, RivalClaims, WrongBoundary,
        OutsideBoundaries, OverloadedTeam, BehaveAsOne, UnconfirmedOwner, DeclarationsDisagree,
    ];
}
