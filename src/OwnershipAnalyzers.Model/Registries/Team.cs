using System.Text.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Registries;

/// <summary>A group that owns services.</summary>
/// <param name="Id">Lower-case slug.</param>
/// <param name="Content">The entry as written, without what could not be understood.</param>
public sealed record Team(string Id, JsonElement Content)
{
    /// <summary>Where the team is defined.</summary>
    public FilePlace Place { get; init; } = new("");

    /// <summary>Name for people, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The team this one is part of, or null.</summary>
    public Located<string>? Parent { get; init; }

    /// <summary>Ids under which the team was known before.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <summary>The id of the team that took over when this one was dissolved, or null.</summary>
    public string? Successor { get; init; }

    /// <summary>What it is called in CODEOWNERS, such as <c>@acme/payments</c>.</summary>
    public IReadOnlyList<Located<string>> CodeOwners { get; init; } = [];

    /// <summary>How many people are in it, or null.</summary>
    public Located<int>? Members { get; init; }

    /// <summary>The schedule of the people who are called first, or null.</summary>
    public Located<string>? OnCall { get; init; }

    /// <summary>The policy by which others are called when they do not answer, or null.</summary>
    public Located<string>? Escalation { get; init; }

    /// <summary>When somebody last confirmed that the team owns what it is said to own, or null.</summary>
    public Located<DateTime>? AttestedOn { get; init; }

    /// <summary>The preset for what it owns, whatever its waves say; or null.</summary>
    public AnalysisMode? Adoption { get; init; }
}
