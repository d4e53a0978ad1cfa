using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Registries;

/// <summary>What <c>ownership.json</c> says.</summary>
public sealed record Registry
{
    /// <summary>The file, relative to the repository root.</summary>
    public string Path { get; init; } = "";

    /// <summary>Whether "teams" was understood; when not, nobody can say that a team does not exist.</summary>
    public bool TeamsAreKnown { get; init; } = true;

    /// <summary>The teams, sorted by id.</summary>
    public IReadOnlyList<Team> Teams { get; init; } = [];

    /// <summary>The on-call schedules, sorted by id.</summary>
    public IReadOnlyList<Schedule> Schedules { get; init; } = [];

    /// <summary>The escalation policies, sorted by id.</summary>
    public IReadOnlyList<EscalationPolicy> EscalationPolicies { get; init; } = [];

    /// <summary>The tiers, sorted by id.</summary>
    public IReadOnlyList<Tier> Tiers { get; init; } = [];

    /// <summary>Services that others run and this repository depends on, sorted by id.</summary>
    public IReadOnlyList<ExternalService> ExternalServices { get; init; } = [];

    /// <summary>What the organisation asks of all services and teams.</summary>
    public Policy Policy { get; init; } = new();

    /// <summary>The preset for everybody of whom nothing else is said; null when nobody says one.</summary>
    public AnalysisMode? DefaultMode { get; init; }

    /// <summary>When which team starts.</summary>
    public IReadOnlyList<AdoptionWave> Waves { get; init; } = [];

    /// <summary>What is allowed to stay wrong for a while.</summary>
    public IReadOnlyList<Exemption> Exemptions { get; init; } = [];

    /// <summary>The exemptions that hold on a day, in the order in which they are written.</summary>
    /// <param name="day">The day.</param>
    public IEnumerable<Exemption> ExemptionsOn(DateTime day) =>
        Exemptions.Where(exemption => exemption.Expires is not { } last || day <= last.Value);
}
