using System.Text.Json;

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

    /// <summary>The tiers, sorted by id.</summary>
    public IReadOnlyList<Tier> Tiers { get; init; } = [];

    /// <summary>Services that others run and this repository depends on, sorted by id.</summary>
    public IReadOnlyList<ExternalService> ExternalServices { get; init; } = [];
}

/// <summary>A group that owns services.</summary>
/// <param name="Id">Lower-case slug.</param>
/// <param name="Content">The entry as written, without what could not be understood.</param>
public sealed record Team(string Id, JsonElement Content)
{
    /// <summary>Name for people, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The id of the team this one is part of, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>Ids under which the team was known before.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <summary>The id of the team that took over when this one was dissolved, or null.</summary>
    public string? Successor { get; init; }
}

/// <summary>A class of expectations that services have to meet.</summary>
/// <param name="Id">Lower-case slug.</param>
/// <param name="Content">The entry as written, without what could not be understood.</param>
public sealed record Tier(string Id, JsonElement Content)
{
    /// <summary>Name for people, or null.</summary>
    public string? Name { get; init; }

    /// <summary>1 is the most critical; null when it is not stated.</summary>
    public int? Rank { get; init; }
}

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
}
