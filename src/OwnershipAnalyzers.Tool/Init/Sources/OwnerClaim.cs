using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Tool.Init.Sources;

/// <summary>That a team owns a project, as one source says.</summary>
/// <param name="Team">The id of the team.</param>
/// <param name="Place">Where it says so.</param>
internal sealed record OwnerClaim(string Team, FilePlace Place)
{
    /// <summary>The id of the service, if the source names it.</summary>
    public string? Service { get; init; }

    /// <summary>The text that gives the team all that nobody else has, such as <c>*</c>; null when it speaks of the project.</summary>
    public string? CatchAll { get; init; }

    /// <summary>The folder that the source says it of, relative to the repository root; null when it is about the project only.</summary>
    public string? Folder { get; init; }
}
