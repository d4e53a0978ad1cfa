using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about what a service is and who owns it (guide page "defining").</summary>
public static class DefinitionRules
{
    private const string Category = "Ownership.Definition";

    /// <summary>Nobody owns the assembly.</summary>
    public static readonly Rule MissingTeam = new("OWN1001", Category,
        "Assembly declares no owning team", Warning, Warning, Error,
        "Assembly '{assembly}' declares {quantity} owning team. {advice}");

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
        "Assembly declares no service boundary", Warning, Warning, Error,
        "Assembly '{assembly}' declares {quantity} service boundary. {advice}");

    /// <summary>The service id is not a slug.</summary>
    public static readonly Rule MalformedService = new("OWN1005", Category,
        "Service id is malformed", Warning, Warning, Error,
        "Service id '{id}' is malformed: ids are 1 to 63 lower-case letters and digits, in words joined by single hyphens.{suggestion}");

    /// <summary>The team is known under another id now.</summary>
    public static readonly Rule RenamedTeam = new("OWN1006", Category,
        "Owning team was renamed or dissolved", Warning, Warning, Error,
        "Team '{team}' {change} '{successor}' in {registry}. Declare '{successor}'.");

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
        "Logical service is empty or overlaps another", Warning, Warning, Error,
        "Logical service '{service}' {problem}.");

    /// <summary>Code of an assembly of several services that belongs to none of them.</summary>
    public static readonly Rule OutsideBoundaries = new("OWN1010", Category,
        "Code outside every logical service", Suggestion, Suggestion, Warning,
        "{files} of assembly '{assembly}' is outside of its logical services ({services}), and the assembly as a whole is no service. " +
        "{remedy}.");

    /// <summary>The team cannot know all of its services, or cannot keep up its rotation.</summary>
    public static readonly Rule OverloadedTeam = new("OWN1011", Category,
        "Team owns too much for its size", Suggestion, Suggestion, Warning,
        "Team '{team}' {problem}.");

    /// <summary>Two names for what is one service.</summary>
    public static readonly Rule BehaveAsOne = new("OWN1012", Category,
        "Two services of one team depend on each other", Suggestion, Suggestion, Warning,
        "Services '{service}' and '{other}' of team '{team}' depend on each other ({uses}; {back}). They behave as one: " +
        "merge them, or cut one of the two dependencies.");

    /// <summary>The owner was guessed, or nobody has looked at it for long.</summary>
    public static readonly Rule UnconfirmedOwner = new("OWN1013", Category,
        "Ownership is not confirmed", Suggestion, Warning, Error,
        "Ownership of {subject} {problem}.");

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
