using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Tool.Init.Sources;

/// <summary>A team that somebody has written down somewhere.</summary>
/// <param name="Id">The id it would have in the registry.</param>
/// <param name="Name">What people call it.</param>
/// <param name="CodeOwners">Its names in CODEOWNERS.</param>
internal sealed record FoundTeam(string Id, string Name, IReadOnlyList<string> CodeOwners)
{
    /// <summary>A team that is only known by a name.</summary>
    public static FoundTeam Named(string name) => new(Slug.Normalise(name), name.Trim(), []);

    /// <summary>The id as words: <c>payments-team</c> is <c>Payments team</c>.</summary>
    public static string NameOf(string id) => id.Length == 0 ? "" : char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}

/// <summary>That a team owns a project, as one source says.</summary>
/// <param name="Team">The id of the team.</param>
/// <param name="Place">Where it says so.</param>
internal sealed record OwnerClaim(string Team, FilePlace Place)
{
    /// <summary>The id of the service, if the source names it.</summary>
    public string? Service { get; init; }

    /// <summary>The text that gives the team everything of which nothing else is said, such as <c>*</c>; null when it says something of the project.</summary>
    public string? CatchAll { get; init; }

    /// <summary>The folder that the source says it of, relative to the repository root; null when it is about the project only.</summary>
    public string? Folder { get; init; }
}
