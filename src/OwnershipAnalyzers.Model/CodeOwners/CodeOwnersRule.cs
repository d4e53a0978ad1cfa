using OwnershipAnalyzers.CodeOwners.Patterns;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.CodeOwners;

/// <summary>A line of CODEOWNERS that says whose some paths are.</summary>
/// <param name="Pattern">The pattern as written, without the <c>!</c> of an exclusion.</param>
/// <param name="Owners">Its owners, each once, those of its section if it names none; nobody when there are none either.</param>
/// <param name="Place">Where the line says it.</param>
public sealed record CodeOwnersRule(string Pattern, IReadOnlyList<CodeOwner> Owners, FilePlace Place)
{
    /// <summary>The section it is in; empty for lines before the first heading, and on GitHub.</summary>
    public string Section { get; init; } = "";

    /// <summary>Whether it takes paths out of its section, <c>!</c> on GitLab.</summary>
    public bool IsExclusion { get; init; }

    internal PathPattern Paths { get; init; } = null!;
}
