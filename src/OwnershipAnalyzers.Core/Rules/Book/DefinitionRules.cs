using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about what a service is and who owns it (guide page "defining").</summary>
public static class DefinitionRules
{
    private const string Category = "Ownership.Definition";

    /// <summary>Nobody owns the assembly.</summary>
    public static readonly Rule MissingTeam = new("OWN1001", Category,
        "Assembly declares no owning team", "Assembly '{0}' declares {1} owning team. {2}", Warning, Warning, Error);

    /// <summary>The team is not in the registry.</summary>
    public static readonly Rule UnknownTeam = new("OWN1002", Category,
        "Owning team is not in the registry", "Team '{0}' is not in {1}.{2} Use the id of a team defined there, or add this one.", Warning, Warning, Error);

    /// <summary>Several teams own the assembly, so nobody does.</summary>
    public static readonly Rule SeveralTeams = new("OWN1003", Category,
        "More than one owning team", "{0} has more than one owning team: {1}. A service is wholly owned by one team: keep one, or split the service.", Warning, Warning, Error);

    /// <summary>Nobody knows which service the assembly is part of.</summary>
    public static readonly Rule MissingService = new("OWN1004", Category,
        "Assembly declares no service boundary", "Assembly '{0}' declares {1} service boundary. {2}", Warning, Warning, Error);

    /// <summary>The service id is not a slug.</summary>
    public static readonly Rule MalformedService = new("OWN1005", Category,
        "Service id is malformed", "Service id '{0}' is malformed: ids are 1 to 63 lower-case letters and digits, in words joined by single hyphens.{1}", Warning, Warning, Error);

    /// <summary>The team is known under another id now.</summary>
    public static readonly Rule RenamedTeam = new("OWN1006", Category,
        "Owning team was renamed or dissolved", "Team '{0}' {1} '{2}' in {3}. Declare '{2}'.", Warning, Warning, Error);

    /// <summary>A person is not a team.</summary>
    public static readonly Rule IndividualOwner = new("OWN1007", Category,
        "Owner is an individual", "Owner '{0}' is a person. A service is owned by a team, which stays when people move on: declare the id of a team in {1}.", Warning, Warning, Error);

    /// <summary>Several teams believe that a service is theirs.</summary>
    public static readonly Rule RivalClaims = new("OWN1008", Category,
        "Service claimed by different teams", "Service '{0}' is claimed by different teams: {1}. A service is wholly owned by one team: declare one of them everywhere, or split the service.", Warning, Warning, Error);

    /// <summary>A boundary around nothing, or two around the same code.</summary>
    public static readonly Rule WrongBoundary = new("OWN1009", Category,
        "Logical service is empty or overlaps another", "Logical service '{0}' {1}.", Warning, Warning, Error);

    /// <summary>Code of an assembly of several services that belongs to none of them.</summary>
    public static readonly Rule OutsideBoundaries = new("OWN1010", Category,
        "Code outside every logical service", "{0} of assembly '{1}' is outside of its logical services ({2}), and the assembly as a whole is no service. {3}.", Suggestion, Suggestion, Warning);

    /// <summary>The team cannot know all of its services, or cannot keep up its rotation.</summary>
    public static readonly Rule OverloadedTeam = new("OWN1011", Category,
        "Team owns too much for its size", "Team '{0}' {1}.", Suggestion, Suggestion, Warning);

    /// <summary>Two names for what is one service.</summary>
    public static readonly Rule BehaveAsOne = new("OWN1012", Category,
        "Two services of one team depend on each other", "Services '{0}' and '{1}' of team '{2}' depend on each other ({3}; {4}). They behave as one: merge them, or cut one of the two dependencies.", Suggestion, Suggestion, Warning);

    /// <summary>The owner was guessed, or nobody has looked at it for long.</summary>
    public static readonly Rule UnconfirmedOwner = new("OWN1013", Category,
        "Ownership is not confirmed", "Ownership of {0} {1}.", Suggestion, Warning, Error);

    /// <summary>Two declarations of one fact contradict each other.</summary>
    public static readonly Rule DeclarationsDisagree = new("OWN1014", Category,
        "Ownership declarations disagree", "{0} has more than one {1}: {2}. There is no precedence between declarations: keep one.", Warning, Warning, Error);

    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        MissingTeam, UnknownTeam, SeveralTeams, MissingService, MalformedService, RenamedTeam, IndividualOwner, RivalClaims, WrongBoundary,
        OutsideBoundaries, OverloadedTeam,
        BehaveAsOne, UnconfirmedOwner, DeclarationsDisagree,
    ];
}
