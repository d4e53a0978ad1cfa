using OwnershipAnalyzers.Tool.Portals;
namespace OwnershipAnalyzers.Tool.Init.Sources;

/// <summary>Something in a repository that says who owns what.</summary>
internal interface IOwnerSource
{
    /// <summary>What it is called in <c>inferredFrom</c>, such as <c>CODEOWNERS</c>.</summary>
    string Name { get; }

    /// <summary>Whether it was made to declare owners, so that nothing is guessed from it.</summary>
    bool IsDeclaration { get; }

    /// <summary>What was found, in a few words.</summary>
    string Summary { get; }

    /// <summary>The teams it names, sorted by id.</summary>
    IReadOnlyList<FoundTeam> Teams { get; }

    /// <summary>What in it could not be used, and why; whole sentences.</summary>
    IReadOnlyList<string> Remarks { get; }

    /// <summary>Who owns a project: nobody, one team, or several among which somebody has to choose.</summary>
    /// <param name="project">The project file, relative to the repository root.</param>
    IReadOnlyList<OwnerClaim> ClaimsOn(string project);
}
