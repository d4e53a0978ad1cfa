using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Tool.Init.Sources;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Init.Planning;

/// <summary>Parts of a project that belong to other teams than the rest: logical services, if somebody agrees.</summary>
internal static class LogicalServices
{
    private static readonly string[] SourceExtensions = [".cs", ".fs", ".vb"];

    /// <summary>A profile for each outermost folder of a project that is somebody else's; none when the project is in one hand.</summary>
    public static IReadOnlyList<string> Propose(Survey survey, FoundProject project, string? owner, IReadOnlyList<IOwnerSource> claims)
    {
        var projects = survey.Projects.Select(other => other.Folder).Where(folder => folder != project.Folder);
        var nested = projects.Where(folder => RelativePath.IsIn(folder, project.Folder)).ToList();
        var below = survey.Files.Where(file => RelativePath.IsIn(file, project.Folder));
        var own = below.Where(file => !nested.Exists(folder => RelativePath.IsIn(file, folder)));
        var sources = own.Where(file => SourceExtensions.Contains(Path.GetExtension(file)));
        var folders = sources.GroupBy(RelativePath.FolderOf, StringComparer.Ordinal);
        var foreign = new List<TeamFolder>();
        foreach (var folder in folders.OrderBy(folder => folder.Key, StringComparer.Ordinal))
        {
            if (folder.Key != project.Folder && TeamsOf(folder.First(), claims) is [var team] && team != owner)
                foreign.Add(new TeamFolder(folder.Key, team));
        }

        var outermost = foreign.Where(folder => !foreign.Exists(folder.IsInside));
        return [.. outermost.Where(folder => !File.Exists(survey.FullPath(folder.Profile))).Select(folder => folder.Proposal)];
    }

    /// <summary>A folder of a project, with the team that owns it.</summary>
    private sealed record TeamFolder(string Path, string Team)
    {
        public string Profile => RelativePath.Below(Path, ProfileFiles.Name);

        public string Proposal =>
            $"{Profile}: {{ \"service\": \"{Slug.Normalise(RelativePath.NameOf(Path))}\", \"team\": \"{Team}\" }}";

        public bool IsInside(TeamFolder outer) => outer != this && outer.Team == Team && RelativePath.IsIn(Path, outer.Path);
    }

    private static List<string> TeamsOf(string file, IReadOnlyList<IOwnerSource> sources) =>
        [.. sources.SelectMany(source => source.ClaimsOn(file)).Select(claim => claim.Team).Distinct()];
}
