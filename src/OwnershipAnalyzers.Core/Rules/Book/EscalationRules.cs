using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about who is called, and when (guide pages "escalations" and "on-call").</summary>
public static class EscalationRules
{
    private const string Category = "Ownership.Escalation";

    /// <summary>A service fails at night, and nobody is called.</summary>
    public static readonly Rule NobodyOnCall = new("OWN4001", Category,
        "Team runs a service and is not on call", Warning, Warning, Error,
        "Team '{team}' runs {services} and has no {lack}. Give it {remedy}.");

    /// <summary>The last level does not answer, and nobody is left.</summary>
    public static readonly Rule TooFewLevels = new("OWN4002", Category,
        "Too few escalation levels", Warning, Warning, Error,
        "Escalation policy '{policy}' has {count} of the {levels} levels that {tier} asks for ({place}), " +
        "because team '{team}' runs '{service}'. Add levels: " +
        "the team's rotation, the same people once more, technical leads, senior leadership.");

    /// <summary>The person is on holiday.</summary>
    public static readonly Rule IndividualTarget = new("OWN4003", Category,
        "Escalation target is an individual", Warning, Warning, Error,
        "Level {level} of escalation policy '{policy}' calls a person, '{person}'. People sleep, go on holiday and leave: " +
        "define a schedule and name it, \"schedule\": \"...\".");

    /// <summary>The next level is called too early or too late.</summary>
    public static readonly Rule WrongDelay = new("OWN4004", Category,
        "Escalation delay is out of bounds", Warning, Warning, Error,
        "Level {level} of escalation policy '{policy}' is called {problem}. Change its \"afterMinutes\", which count from the alert.");

    /// <summary>People are called who cannot help, or who should have been called later.</summary>
    public static readonly Rule WrongPeople = new("OWN4005", Category,
        "Escalation level calls the wrong people", Suggestion, Suggestion, Warning,
        "Level {level} of escalation policy '{policy}', used for {tier}, {problem}.");

    /// <summary>Always the same people are called at night.</summary>
    public static readonly Rule RotationTooSmall = new("OWN4006", Category,
        "On-call rotation is too small", Warning, Warning, Error,
        "Schedule '{schedule}' has {people} people for {coverage}; {origin} takes {least}. " +
        "Add people to the rotation of team '{team}', share it with another team, or cover fewer hours.");

    /// <summary>There are hours at which nobody is called.</summary>
    public static readonly Rule CoverageTooLow = new("OWN4007", Category,
        "On-call coverage is below the tier's", Warning, Warning, Error,
        "Schedule '{schedule}' {problem}.");

    /// <summary>Newcomers are on call before they have seen how it is done.</summary>
    public static readonly Rule NoShadow = new("OWN4008", Category,
        "Team that has just started has no shadow schedule", Suggestion, Suggestion, Warning,
        "Team '{team}' started on {day} ({place}) and has no shadow schedule in which newcomers listen in. " +
        "Add a schedule with \"shadowOf\": \"{schedule}\".");

    /// <summary>Nobody knows when the next turn begins.</summary>
    public static readonly Rule NoHandoff = new("OWN4009", Category,
        "On-call hand-off is not declared", Suggestion, Suggestion, Warning,
        "Schedule '{schedule}' {problem}.");

    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NobodyOnCall, TooFewLevels, IndividualTarget, WrongDelay, WrongPeople, RotationTooSmall, CoverageTooLow, NoShadow, NoHandoff,
    ];
}
