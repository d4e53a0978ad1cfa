using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Init.Sources;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Init.Planning;

/// <summary>Parts of a project that belong to other teams than the rest: logical services, if somebody agrees.</summary>
internal static class LogicalServices
{
    private static readonly string[] SourceExtensions = [".cs", ".fs", ".vb"];

    /// <summary>A profile for each outermost folder of a project that is somebody else's; none when the project is in one hand.</summary>
    public static IReadOnlyList<string> Propose(Survey survey, FoundProject project, string? owner, IReadOnlyList<IOwnerSource> sources)
    {
        var nested = survey.Projects.Where(other => other.Folder != project.Folder && RelativePath.IsIn(other.Folder, project.Folder)).Select(other => other.Folder).ToList();
        var folders = survey.Files
            .Where(file => RelativePath.IsIn(file, project.Folder) && SourceExtensions.Contains(Path.GetExtension(file)) && !nested.Exists(folder => RelativePath.IsIn(file, folder)))
            .GroupBy(RelativePath.FolderOf, StringComparer.Ordinal).OrderBy(folder => folder.Key, StringComparer.Ordinal)
            .Select(folder => (Path: folder.Key, Teams: TeamsOf(folder.First(), sources), Files: folder.Count())).ToList();
        var foreign = folders.Where(folder => folder.Path != project.Folder && folder.Teams is [var team] && team != owner).ToList();
        return
        [
            .. foreign.Where(folder => !foreign.Exists(outer => outer != folder && RelativePath.IsIn(folder.Path, outer.Path) && outer.Teams[0] == folder.Teams[0]))
                .Where(folder => !File.Exists(survey.FullPath($"{folder.Path}/service.json")))
                .Select(folder => $"{folder.Path}/service.json: {{ \"service\": \"{Slug.Normalise(RelativePath.NameOf(folder.Path))}\", \"team\": \"{folder.Teams[0]}\" }}"),
        ];
    }

    private static List<string> TeamsOf(string file, IReadOnlyList<IOwnerSource> sources) =>
        [.. sources.SelectMany(source => source.ClaimsOn(file)).Select(claim => claim.Team).Distinct()];
}
