using OwnershipAnalyzers.BuildFiles;
using OwnershipAnalyzers.Tool.Builds;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Init.Planning;

/// <summary>Puts excluded projects out of scope for the compiler and for the catalog alike, so that nobody is asked for their owner.</summary>
/// <param name="survey">What there is.</param>
/// <param name="excluded">The globs of projects that need no owner.</param>
/// <param name="reaches">Whether the package gets to a project; a compiler without it asks nothing.</param>
internal sealed class ScopePlan(Survey survey, IReadOnlyList<string> excluded, Func<string, bool> reaches)
{
    private const string Name = "Directory.Build.props";
    private const string Scope = "<OwnershipScope>None</OwnershipScope>";

    private readonly List<(string Text, Glob Glob)> _globs = [.. excluded.Select(glob => (glob, new Glob(glob)))];

    /// <summary>A new file for each folder that is excluded whole, and what only a person can add, a sentence each.</summary>
    /// <param name="package">The edit that brings the package to the repository; null when it is there.</param>
    /// <param name="catalog">The catalog project, if there is one already.</param>
    public (IReadOnlyList<FileEdit> Edits, IReadOnlyList<string> Questions) For(FileEdit? package, CatalogProject? catalog)
    {
        var homes = survey.Excluded.Where(project => reaches(project) && !IsSaid(project)).Select(project => (Project: project, Home: HomeOf(project))).ToLookup(one => one.Home, one => one.Project, StringComparer.Ordinal);
        var isNew = homes.ToLookup(home => RelativePath.NameOf(home.Key) == Name && !File.Exists(survey.FullPath(home.Key)));
        return
        (
            [.. isNew[true].Select(home => NewFiles.OutOfScope(home.Key, package?.Path == Name || FoldersAbove(RelativePath.FolderOf(home.Key)).Any(HasBuildFile), home.Count()))],
            [
                .. isNew[false].Select(home => $"{home.Key}: add {Scope} to a PropertyGroup, or the compiler goes on asking for an owner{(home.First() == home.Key ? "" : $" of {Names.Few(home)}")}."),
                .. catalog is null ? [] : _globs.Where(glob => survey.Excluded.Any(project => glob.Glob.Matches(project) && !catalog.Excluded.Any(known => known.Matches(project))))
                    .Select(glob => $"{catalog.Path}: add <OwnershipExclude Include=\"{NewFiles.FromFolderOf(catalog.Path, glob.Text)}\" /> to an ItemGroup, or the catalog goes on listing what it matches."),
            ]
        );
    }

    private bool IsSaid(string project) => new[] { project }.Concat(FoldersAbove(project).SelectMany(folder => new[] { RelativePath.Below(folder, Name), RelativePath.Below(folder, "Directory.Build.targets") }))
        .Any(file => BuildFile.Read(survey.FullPath(file))?.Descendants().Any(element => element.Name.LocalName == "OwnershipScope" && element.Value.Trim() == "None") == true);

    /// <summary>The file that has to say it: the build file nearest to the project, if it is in a folder that is excluded whole; else the project.</summary>
    private string HomeOf(string project)
    {
        var whole = FoldersAbove(project).LastOrDefault(folder => IsWhole(folder, Path.GetExtension(project)));
        return whole is null ? project : RelativePath.Below(FoldersAbove(project).TakeWhile(folder => RelativePath.IsIn(folder, whole)).FirstOrDefault(HasBuildFile) ?? whole, Name);
    }

    /// <summary>Whether any project that is ever added to a folder would be excluded too.</summary>
    private bool IsWhole(string folder, string extension) => folder.Length > 0
        && _globs.Exists(glob => glob.Glob.Matches($"{folder}/-/-{extension}"))
        && !survey.Projects.Any(project => RelativePath.IsIn(project.Path, folder)) && !FoldersAbove($"{folder}/-").Any(IsTemplate);

    /// <summary>Whether a folder is copied, with all that is in it, to whoever uses it as a template.</summary>
    private bool IsTemplate(string folder) => Directory.Exists(survey.FullPath(RelativePath.Below(folder, ".template.config")));

    private bool HasBuildFile(string folder) => File.Exists(survey.FullPath(RelativePath.Below(folder, Name)));

    /// <summary>The folders around a path, the nearest first, and the root last.</summary>
    private static IEnumerable<string> FoldersAbove(string path)
    {
        while (path.Length > 0)
            yield return path = RelativePath.FolderOf(path);
    }
}
