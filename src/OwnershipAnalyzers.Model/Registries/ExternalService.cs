using System.Text.Json;
using OwnershipAnalyzers.Objectives;

namespace OwnershipAnalyzers.Registries;

/// <summary>A service that is not built in this repository.</summary>
/// <param name="Id">Lower-case slug.</param>
/// <param name="Content">The entry as written, without what could not be understood.</param>
public sealed record ExternalService(string Id, JsonElement Content)
{
    /// <summary>Name for people, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The id of the team that answers for it here, or null.</summary>
    public string? Team { get; init; }

    /// <summary>What it is, in the organisation's own words, or null.</summary>
    public string? Kind { get; init; }

    /// <summary>The id of its tier, or null.</summary>
    public string? Tier { get; init; }

    /// <summary>What those who run it agreed to.</summary>
    public IReadOnlyList<ServiceLevel> Agreements { get; init; } = [];

    /// <summary>What those who run it aim at.</summary>
    public IReadOnlyList<ServiceLevel> Objectives { get; init; } = [];
}
