using System.Text.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Wording;

namespace OwnershipAnalyzers.Registries;

/// <summary>What an organisation asks of all its services and teams. What is null is not asked.</summary>
public sealed record Policy
{
    /// <summary>The policy as written, without what could not be understood; null when there is none.</summary>
    public JsonElement? Content { get; init; }

    /// <summary>The most services one team should own.</summary>
    public Located<int>? MaxServicesPerTeam { get; init; }

    /// <summary>The most time between two attestations of a team's ownership, in days.</summary>
    public Located<int>? AttestationDays { get; init; }

    /// <summary>Whether services have to declare which others they need.</summary>
    public bool RequiresDeclaredDependencies { get; init; } = true;

    /// <summary>The least number of people in a rotation, by the coverage from which it is asked, such as <c>24x7</c>.</summary>
    public IReadOnlyDictionary<string, Located<int>> MinimumPeople { get; init; } = new Dictionary<string, Located<int>>();

    /// <summary>What services of every tier must have, by the stage in which they must have it.</summary>
    public IReadOnlyDictionary<LifecycleStage, IReadOnlyList<Requirement>> Requires { get; init; } =
        new Dictionary<LifecycleStage, IReadOnlyList<Requirement>>();

    /// <summary>Kinds of links beside <see cref="Requirement.KnownLinks"/>, each with what is found there.</summary>
    public IReadOnlyDictionary<string, string> LinkKinds { get; init; } = new Dictionary<string, string>();

    /// <summary>How loud rules of the catalog are, by their ids, whatever the preset says.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>();

    /// <summary>The words by which names and descriptions are judged.</summary>
    public WordLists Words { get; init; } = WordLists.Shipped;
}

/// <summary>Teams that start at one time.</summary>
/// <param name="Teams">The ids of the teams.</param>
/// <param name="From">The first day, or null.</param>
/// <param name="Place">Where the wave is written.</param>
public sealed record AdoptionWave(IReadOnlyList<Located<string>> Teams, Located<DateTime>? From, FilePlace Place)
{
    /// <summary>The preset from that day on; null when the wave changes none.</summary>
    public AnalysisMode? Mode { get; init; }
}

/// <summary>A finding that may stay for a while.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Service">The service it is for; null for a team.</param>
/// <param name="Team">The team it is for; null for a service.</param>
/// <param name="Reason">Why.</param>
/// <param name="ApprovedBy">Who allowed it.</param>
/// <param name="Expires">The last day.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Exemption(
    Located<string>? Rule, Located<string>? Service, Located<string>? Team, Located<string>? Reason, Located<string>? ApprovedBy,
    Located<DateTime>? Expires, FilePlace Place);
