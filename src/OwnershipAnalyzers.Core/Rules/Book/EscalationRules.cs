using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about who is called, and when (guide pages "escalations" and "on-call").</summary>
public static class EscalationRules
{
    private const string Category = "Ownership.Escalation";

    /// <summary>A service fails at night, and nobody is called.</summary>
    public static readonly Rule NobodyOnCall = new("OWN4001", Category,
        "Team runs a service and is not on call", Warning, Warning, Error);

    /// <summary>Others would be called, and the team's own people are not.</summary>
    public static readonly MessageTemplate NoOnCallSchedule = NobodyOnCall.Says(
        "Team '{team}' runs {services} and has no on-call schedule. Give it \"onCall\": the id of a schedule under \"schedules\".");

    /// <summary>The team is called, and nobody when it does not answer.</summary>
    public static readonly MessageTemplate NoEscalationPolicy = NobodyOnCall.Says(
        "Team '{team}' runs {services} and has no escalation policy. " +
        "Give it \"escalation\": the id of a policy under \"escalationPolicies\".");

    /// <summary>Nobody is called at all.</summary>
    public static readonly MessageTemplate NeitherScheduleNorPolicy = NobodyOnCall.Says(
        "Team '{team}' runs {services} and has no on-call schedule and no escalation policy. " +
        "Give it \"onCall\": the id of a schedule under \"schedules\" " +
        "and \"escalation\": the id of a policy under \"escalationPolicies\".");

    /// <summary>The last level does not answer, and nobody is left.</summary>
    public static readonly Rule TooFewLevels = new("OWN4002", Category,
        "Too few escalation levels", Warning, Warning, Error,
        "Escalation policy '{policy}' has {count} of the {levels} levels that {tier} asks for ({place}), " +
        "because team '{team}' runs '{service}'. " +
        "Add levels: the team's rotation, the same people once more, technical leads, senior leadership.");

    /// <summary>The person is on holiday.</summary>
    public static readonly Rule IndividualTarget = new("OWN4003", Category,
        "Escalation target is an individual", Warning, Warning, Error,
        "Level {level} of escalation policy '{policy}' calls a person, '{person}'. " +
        "People sleep, go on holiday and leave: define a schedule and name it, \"schedule\": \"...\".");

    /// <summary>The next level is called too early or too late.</summary>
    public static readonly Rule WrongDelay = new("OWN4004", Category,
        "Escalation delay is out of bounds", Warning, Warning, Error);

    /// <summary>Nobody knows how long the level before has to answer.</summary>
    public static readonly MessageTemplate NoDelay = WrongDelay.Says(
        "Level {level} of escalation policy '{policy}' is called at no stated time, and {tier} bounds the delay. " +
        "Change its \"afterMinutes\", which count from the alert.");

    /// <summary>People of the level before cannot have answered yet.</summary>
    public static readonly MessageTemplate DelayTooShort = WrongDelay.Says(
        "Level {level} of escalation policy '{policy}' is called {delay} after the level before, " +
        "and {tier} asks for {least} at least, so that there is time to answer ({place}). " +
        "Change its \"afterMinutes\", which count from the alert.");

    /// <summary>Time goes by in which nobody does anything.</summary>
    public static readonly MessageTemplate DelayTooLong = WrongDelay.Says(
        "Level {level} of escalation policy '{policy}' is called {delay} after the level before, " +
        "and {tier} allows {most} at most ({place}). " +
        "Change its \"afterMinutes\", which count from the alert.");

    /// <summary>A second person comes when a promise to customers is broken already.</summary>
    public static readonly MessageTemplate DelayBreaksPromise = WrongDelay.Says(
        "Level {level} of escalation policy '{policy}' is called {delay} after the alert, " +
        "when '{service}' has broken its promise: {promise} over {window} allows {budget} of failure. " +
        "Change its \"afterMinutes\", which count from the alert.");

    /// <summary>People are called who cannot help, or who should have been called later.</summary>
    public static readonly Rule WrongPeople = new("OWN4005", Category,
        "Escalation level calls the wrong people", Suggestion, Suggestion, Warning);

    /// <summary>People who decide are called before people who know.</summary>
    public static readonly MessageTemplate TeamNotCalledFirst = WrongPeople.Says(
        "Level {level} of escalation policy '{policy}', used for {tier}, calls {role}, " +
        "and the people of team '{team}' know the service best: call them first, and once more.");

    /// <summary>People of another team are called first.</summary>
    public static readonly MessageTemplate OtherTeamCalledFirst = WrongPeople.Says(
        "Level {level} of escalation policy '{policy}', used for {tier}, calls people of team '{other}', " +
        "and those of '{team}' know the service best: name a schedule of theirs.");

    /// <summary>The third level is for those who know the systems around.</summary>
    public static readonly MessageTemplate LeadsNotCalled = WrongPeople.Says(
        "Level {level} of escalation policy '{policy}', used for {tier}, calls {role}: " +
        "call technical leads, and say so with \"role\": \"leads\".");

    /// <summary>The fourth level is for those who can decide anything.</summary>
    public static readonly MessageTemplate LeadershipNotCalled = WrongPeople.Says(
        "Level {level} of escalation policy '{policy}', used for {tier}, calls {role}: " +
        "call senior leadership, and say so with \"role\": \"leadership\".");

    /// <summary>Always the same people are called at night.</summary>
    public static readonly Rule RotationTooSmall = new("OWN4006", Category,
        "On-call rotation is too small", Warning, Warning, Error);

    /// <summary>Nobody states a minimum, and people have to sleep.</summary>
    public static readonly MessageTemplate RotationWithoutRest = RotationTooSmall.Says(
        "Schedule '{schedule}' has {people} people for {coverage}; a rotation in which people can rest takes {least}. " +
        "Add people to the rotation of team '{team}', share it with another team, or cover fewer hours.");

    /// <summary>The policy states a minimum.</summary>
    public static readonly MessageTemplate RotationBelowPolicy = RotationTooSmall.Says(
        "Schedule '{schedule}' has {people} people for {coverage}; the policy for {hours} ({place}) takes {least}. " +
        "Add people to the rotation of team '{team}', share it with another team, or cover fewer hours.");

    /// <summary>There are hours at which nobody is called.</summary>
    public static readonly Rule CoverageTooLow = new("OWN4007", Category,
        "On-call coverage is below the tier's", Warning, Warning, Error);

    /// <summary>Nobody can tell the hours of the schedule.</summary>
    public static readonly MessageTemplate UnreadableCoverage = CoverageTooLow.Says(
        "Schedule '{schedule}' has the coverage '{coverage}', which cannot be read: {problem}.");

    /// <summary>Nobody can tell the hours that the tier asks for.</summary>
    public static readonly MessageTemplate UnreadableTierCoverage = CoverageTooLow.Says(
        "Schedule '{schedule}' has to cover '{coverage}' for {tier}, which cannot be read: {problem}.");

    /// <summary>The tier asks for hours, and the schedule states none.</summary>
    public static readonly MessageTemplate NoCoverage = CoverageTooLow.Says(
        "Schedule '{schedule}' covers no stated hours, and {tier} asks for {asked} ({place}), because team '{team}' runs '{service}'. " +
        "Write \"coverage\": \"{asked}\", or let the service declare another tier.");

    /// <summary>The tier asks for more hours.</summary>
    public static readonly MessageTemplate CoverageBelowTier = CoverageTooLow.Says(
        "Schedule '{schedule}' covers {coverage}, and {tier} asks for {asked} ({place}), because team '{team}' runs '{service}'. " +
        "Write \"coverage\": \"{asked}\", or let the service declare another tier.");

    /// <summary>Newcomers are on call before they have seen how it is done.</summary>
    public static readonly Rule NoShadow = new("OWN4008", Category,
        "Team that has just started has no shadow schedule", Suggestion, Suggestion, Warning,
        "Team '{team}' started on {day} ({place}) and has no shadow schedule in which newcomers listen in. " +
        "Add a schedule with \"shadowOf\": \"{schedule}\".");

    /// <summary>Nobody knows when the next turn begins.</summary>
    public static readonly Rule NoHandoff = new("OWN4009", Category,
        "On-call hand-off is not declared", Suggestion, Suggestion, Warning);

    /// <summary>Something of it is missing.</summary>
    public static readonly MessageTemplate MissingHandoff = NoHandoff.Says(
        "Schedule '{schedule}' does not say how it is handed over; add {keys}.");

    /// <summary>Something of it means nothing.</summary>
    public static readonly MessageTemplate UnreadableHandoff = NoHandoff.Says(
        "Schedule '{schedule}' has the {key} '{value}': {problem}.");

    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NobodyOnCall, TooFewLevels, IndividualTarget, WrongDelay, WrongPeople, RotationTooSmall, CoverageTooLow, NoShadow, NoHandoff,
    ];
}
