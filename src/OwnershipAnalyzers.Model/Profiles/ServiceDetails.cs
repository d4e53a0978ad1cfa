using System.Text.RegularExpressions;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Profiles;

/// <summary>Everything volatile about one service, each value with its place. What is not stated is null or empty.</summary>
public sealed record ServiceDetails
{
    /// <summary>Says nothing.</summary>
    public static ServiceDetails None { get; } = new();

    /// <summary>What kind of thing it is, one of <see cref="ServiceKinds"/>.</summary>
    public Located<string>? Kind { get; init; }

    /// <summary>The name as people say it.</summary>
    public Located<string>? Name { get; init; }

    /// <summary>Intent, value and impact, in a few sentences.</summary>
    public Located<string>? Description { get; init; }

    /// <summary>Where the owner was guessed from; null for an owner that somebody stated.</summary>
    public Located<string>? InferredFrom { get; init; }

    /// <summary>Where to find what belongs to the service.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>What to do when something is wrong.</summary>
    public IReadOnlyList<Runbook> Runbooks { get; init; } = [];

    /// <summary>The agreements with customers; a service has one at most.</summary>
    public IReadOnlyList<ServiceLevel> Agreements { get; init; } = [];

    /// <summary>The objectives the team sets itself.</summary>
    public IReadOnlyList<ServiceLevel> Objectives { get; init; } = [];

    /// <summary>The services this one needs.</summary>
    public IReadOnlyList<StatedDependency> Dependencies { get; init; } = [];

    /// <summary>The alerts.</summary>
    public IReadOnlyList<Alert> Alerts { get; init; } = [];

    /// <summary>The reviews that took place.</summary>
    public IReadOnlyList<Review> Reviews { get; init; } = [];

    /// <summary>The environments before production.</summary>
    public IReadOnlyList<Located<string>> Environments { get; init; } = [];

    /// <summary>Who is accountable for what around the service.</summary>
    public IReadOnlyList<AccountableTeam> Functions { get; init; } = [];

    /// <summary>How the service ends; null while nobody plans that.</summary>
    public Sunset? Sunset { get; init; }
}

/// <summary>Something to be found elsewhere.</summary>
/// <param name="Kind">What is found there, such as <c>dashboard</c>.</param>
/// <param name="Target">An address, a path relative to the profile's folder, or a channel.</param>
public sealed record Link(string Kind, Located<string> Target);

/// <summary>Instructions for the person who is called.</summary>
/// <param name="Target">Its address, or its path relative to the profile's folder; null when neither is stated.</param>
/// <param name="IsPath">Whether the target is a file of the repository.</param>
/// <param name="ReviewedOn">When somebody last made sure that it is right.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Runbook(Located<string>? Target, bool IsPath, Located<DateTime>? ReviewedOn, FilePlace Place)
{
    /// <summary>What people call it; null when it has no name.</summary>
    public string? Name { get; init; }
}

/// <summary>A service that this one says it needs.</summary>
/// <param name="Service">The id of the service.</param>
/// <param name="IsCritical">Whether this service fails without it.</param>
/// <param name="Fallback">What happens when it is away; null when nothing is stated.</param>
public sealed record StatedDependency(Located<string> Service, bool IsCritical, Located<string>? Fallback)
{
    private static readonly Regex None = new(@"\A\s*none\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Whether this service goes on without it: a fallback is stated that does not begin with "none".</summary>
    public bool GoesOnWithout => !string.IsNullOrWhiteSpace(Fallback?.Value) && !None.IsMatch(Fallback!.Value);
}

/// <summary>An alert: what raises it, what it says, who gets it, what they do (guide page "lifecycle").</summary>
public sealed record Alert(
    Located<string>? Name,
    Located<string>? Trigger,
    Located<string>? Information,
    IReadOnlyList<Located<string>> Recipients,
    Located<string>? Tips,
    Located<DateTime>? TestedOn,
    FilePlace Place);

/// <summary>A review of the service, such as one of its security.</summary>
public sealed record Review(Located<string>? Kind, Located<DateTime>? CompletedOn, Located<string>? Url, FilePlace Place);

/// <summary>The team that is accountable for a function, such as <c>productOwnership</c>.</summary>
public sealed record AccountableTeam(string Function, Located<string> Team);

/// <summary>The end of a service.</summary>
/// <param name="AnnouncedOn">When its consumers were told.</param>
/// <param name="FixesUntil">Until when faults are still mended.</param>
/// <param name="MigrationPlan">How consumers move away: an address, a path or a sentence.</param>
/// <param name="BusinessImpact">What its end means to customers.</param>
/// <param name="Place">Where the plan begins.</param>
public sealed record Sunset(
    Located<DateTime>? AnnouncedOn,
    Located<DateTime>? FixesUntil,
    Located<string>? MigrationPlan,
    Located<string>? BusinessImpact,
    FilePlace Place);
