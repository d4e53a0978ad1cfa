using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Joining;

namespace OwnershipAnalyzers.FolderOwners;

/// <summary>A folder that somebody says a team owns.</summary>
/// <param name="Folder">The folder, relative to the repository root; empty for the root.</param>
/// <param name="Team">The current id of the team.</param>
/// <param name="Place">Where that is declared.</param>
/// <param name="Subject">What a finding about it is about.</param>
public sealed record FolderClaim(string Folder, string Team, FilePlace Place, string Subject)
{
    /// <summary>The preset of the project; null when it has none.</summary>
    public AnalysisMode? Mode { get; init; }

    /// <summary>Whether the project takes part in the rules.</summary>
    public bool InScope { get; init; } = true;

    /// <summary>
    /// The folders of projects and of the logical services inside them. A logical service that is a namespace has no folder of its own,
    /// and what lies outside the repository is not its business.
    /// </summary>
    public static IEnumerable<FolderClaim> OfProjects(RepositoryModel model) =>
        from assembly in model.Assemblies
        where RepositoryPath.IsInside(assembly.Project)
        from part in assembly.Parts
        where part.Team is not null
        from folder in part.IsLogical ? part.Folders : [FolderOf(assembly.Project)]
        let subject = part.Service ?? $"assembly:{assembly.Name}"
        select new FolderClaim(folder, part.Team!, PlaceOf(part), $"{subject}/codeowners/{folder}")
        {
            Mode = assembly.Mode,
            InScope = assembly.InScope,
        };

    /// <summary>The folders of service profiles below the root that name the team; more than projects may lie in them.</summary>
    public static IEnumerable<FolderClaim> OfProfiles(RepositoryModel model) =>
        from service in model.Services
        where service.Profile is { Folder.Length: > 0 } && service.Facts.Team is not null
        let declared = service.Profile!.Declarations.FirstOrDefault(declared => declared.Kind == FactKind.Team)
        where declared is not null && model.TeamNames.Current(declared.Value) == service.Facts.Team
        let folder = service.Profile!.Folder
        select new FolderClaim(folder, service.Facts.Team!, (FilePlace)declared.Place, $"{service.Id}/codeowners/{folder}");

    private static string FolderOf(string project) => project.LastIndexOf('/') is var end and >= 0 ? project.Substring(0, end) : "";

    private static FilePlace PlaceOf(AssemblyPart part) =>
        (FilePlace)part.Declarations.First(declared => declared.Kind == FactKind.Team).Place;
}
