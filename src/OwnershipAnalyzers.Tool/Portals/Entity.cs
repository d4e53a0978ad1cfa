using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Tool.Portals;

/// <summary>What kind of thing an entity is.</summary>
internal enum EntityKind
{
    /// <summary>A service of the organisation.</summary>
    Service,

    /// <summary>A service that others run.</summary>
    External,

    /// <summary>A team.</summary>
    Team,
}

/// <summary>Who owns a service, as a portal has it.</summary>
/// <param name="Text">The owner, as written.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record EntityOwner(string Text, FilePlace Place)
{
    /// <summary>Whether the owner is a person.</summary>
    public bool IsPerson => Text.Contains('@', StringComparison.Ordinal) || Text.StartsWith("user:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of the owner: of <c>group:default/payments</c> the last part.</summary>
    public string Name => Entity.LastPart(Text);
}

/// <summary>What a file for a service portal says of one service or team. What it does not say is null or empty.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Name">How the portal refers to it; null when it has no name.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record Entity(EntityKind Kind, string? Name, FilePlace Place)
{
    /// <summary>Our id, where the portal had to have another name.</summary>
    public string? Id { get; init; }

    /// <summary>The owners.</summary>
    public IReadOnlyList<EntityOwner> Owners { get; init; } = [];

    /// <summary>Where the owner was guessed from; null when the source is about owners.</summary>
    public string? InferredFrom { get; init; }

    /// <summary>The name for people.</summary>
    public string? Title { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The stage, in the portal's words.</summary>
    public string? Lifecycle { get; init; }

    /// <summary>The tier.</summary>
    public string? Tier { get; init; }

    /// <summary>What kind of service it is, in the portal's words.</summary>
    public string? Type { get; init; }

    /// <summary>The day on which it retires.</summary>
    public string? RetiresOn { get; init; }

    /// <summary>The id of the service to use instead.</summary>
    public string? Replacement { get; init; }

    /// <summary>Addresses; paths relative to the repository root; channels.</summary>
    public IReadOnlyList<PortalLink> Links { get; init; } = [];

    /// <summary>The names of what it needs.</summary>
    public IReadOnlyList<string> Dependencies { get; init; } = [];

    /// <summary>The name of the team around a team.</summary>
    public string? Parent { get; init; }

    /// <summary>Where to reach a team, or the owner of a service.</summary>
    public IReadOnlyList<PortalLink> Contacts { get; init; } = [];

    /// <summary>What a team is called in CODEOWNERS.</summary>
    public IReadOnlyList<string> CodeOwners { get; init; } = [];

    /// <summary>Earlier ids of a team.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <summary>Of <c>group:default/payments</c> the last part.</summary>
    public static string LastPart(string reference) => reference[(reference.LastIndexOfAny([':', '/']) + 1)..];
}
