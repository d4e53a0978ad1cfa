using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about who is called, and when (guide pages "escalations" and "on-call").</summary>
public static class EscalationRules
{
    private const string Category = "Ownership.Escalation";

    /// <summary>A service fails at night, and nobody is called.</summary>
    public static readonly Rule NobodyOnCall = new("OWN4001", Category,
        "Team runs a service and is not on call", "Team '{0}' runs {1} and has no {2}. Give it {3}.", Warning, Warning, Error);

    /// <summary>The last level does not answer, and nobody is left.</summary>
    public static readonly Rule TooFewLevels = new("OWN4002", Category,
        "Too few escalation levels", "Escalation policy '{0}' has {1} of the {3} levels that {2} asks for ({4}), because team '{5}' runs '{6}'. Add levels: the team's rotation, the same people once more, technical leads, senior leadership.", Warning, Warning, Error);

    /// <summary>The person is on holiday.</summary>
    public static readonly Rule IndividualTarget = new("OWN4003", Category,
        "Escalation target is an individual", "Level {1} of escalation policy '{0}' calls a person, '{2}'. People sleep, go on holiday and leave: define a schedule and name it, \"schedule\": \"...\".", Warning, Warning, Error);

    /// <summary>The next level is called too early or too late.</summary>
    public static readonly Rule WrongDelay = new("OWN4004", Category,
        "Escalation delay is out of bounds", "Level {1} of escalation policy '{0}' is called {2}. Change its \"afterMinutes\", which count from the alert.", Warning, Warning, Error);

    /// <summary>People are called who cannot help, or who should have been called later.</summary>
    public static readonly Rule WrongPeople = new("OWN4005", Category,
        "Escalation level calls the wrong people", "Level {1} of escalation policy '{0}', used for {3}, {2}.", Suggestion, Suggestion, Warning);

    /// <summary>Always the same people are called at night.</summary>
    public static readonly Rule RotationTooSmall = new("OWN4006", Category,
        "On-call rotation is too small", "Schedule '{0}' has {1} people for {2}; {3} takes {4}. Add people to the rotation of team '{5}', share it with another team, or cover fewer hours.", Warning, Warning, Error);

    /// <summary>There are hours at which nobody is called.</summary>
    public static readonly Rule CoverageTooLow = new("OWN4007", Category,
        "On-call coverage is below the tier's", "Schedule '{0}' {1}.", Warning, Warning, Error);

    /// <summary>Newcomers are on call before they have seen how it is done.</summary>
    public static readonly Rule NoShadow = new("OWN4008", Category,
        "Team that has just started has no shadow schedule", "Team '{0}' started on {1} ({2}) and has no shadow schedule in which newcomers listen in. Add a schedule with \"shadowOf\": \"{3}\".", Suggestion, Suggestion, Warning);

    /// <summary>Nobody knows when the next turn begins.</summary>
    public static readonly Rule NoHandoff = new("OWN4009", Category,
        "On-call hand-off is not declared", "Schedule '{0}' {1}.", Suggestion, Suggestion, Warning);

    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NobodyOnCall, TooFewLevels, IndividualTarget, WrongDelay, WrongPeople, RotationTooSmall, CoverageTooLow, NoShadow, NoHandoff,
    ];
}
