using System.Text.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Registries;

/// <summary>A class of expectations that services have to meet. What is null is not expected.</summary>
/// <param name="Id">Lower-case slug.</param>
/// <param name="Content">The entry as written, without what could not be understood.</param>
public sealed record Tier(string Id, JsonElement Content)
{
    /// <summary>Where the tier is defined.</summary>
    public FilePlace Place { get; init; } = new("");

    /// <summary>Name for people, or null.</summary>
    public string? Name { get; init; }

    /// <summary>1 is the most critical; null when it is not stated.</summary>
    public int? Rank { get; init; }

    /// <summary>When somebody must be on call, such as <c>24x7</c>.</summary>
    public Located<string>? Coverage { get; init; }

    /// <summary>The least number of escalation levels.</summary>
    public Located<int>? EscalationLevels { get; init; }

    /// <summary>The least time before the next level is called, in minutes.</summary>
    public Located<int>? MinDelayMinutes { get; init; }

    /// <summary>The most time before the next level is called, in minutes.</summary>
    public Located<int>? MaxDelayMinutes { get; init; }

    /// <summary>The least time between telling consumers of the end of a service and that end, in days.</summary>
    public Located<int>? NoticeDays { get; init; }

    /// <summary>The most time between two reviews of a runbook, in days.</summary>
    public Located<int>? RunbookReviewDays { get; init; }

    /// <summary>What services of the tier must have, by the stage in which they must have it.</summary>
    public IReadOnlyDictionary<LifecycleStage, IReadOnlyList<Requirement>> Requires { get; init; } =
        new Dictionary<LifecycleStage, IReadOnlyList<Requirement>>();
}
