using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.FolderOwners;

/// <summary>A CODEOWNERS file as the declarations of the repository want it.</summary>
/// <param name="Text">The whole file, lines of somebody's own included; null when it cannot be written.</param>
/// <param name="Findings">Why not, or what is missing in it because the registry does not say it (OWN9007).</param>
public sealed record GeneratedCodeOwners(string? Text, IReadOnlyList<Finding> Findings)
{
    /// <summary>
    /// What has to change in the file as it is, a line each: <c>+ /src/New/ @acme/new</c>, <c>- /src/Old/ @acme/old</c>; in the order of
    /// the file.
    /// </summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>The first line of the file as it is that has to change, 1-based; 0 when none has to.</summary>
    public int FirstChange { get; init; }

    /// <summary>Whether the file as it is has a generated part.</summary>
    public bool HasGeneratedPart { get; init; }

    /// <summary>Whether the file as it is says what it should, however its lines end.</summary>
    public bool IsCurrent => Text is not null && FirstChange == 0;
}
