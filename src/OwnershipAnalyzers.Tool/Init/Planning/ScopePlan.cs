using OwnershipAnalyzers.BuildFiles;
using OwnershipAnalyzers.Tool.Builds;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Init.Planning;

/// <summary>Puts excluded projects out of scope for compiler and catalog alike, so that nobody is asked who owns them.</summary>
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
        var projects = survey.Excluded.Where(project => reaches(project) && !IsSaid(project));
        var homes = projects.GroupBy(HomeOf, StringComparer.Ordinal).ToLookup(home => IsNew(home.Key));
        var edits = homes[true].Select(home => NewFiles.OutOfScope(home.Key, IsBelowAnother(home.Key, package), home.Count()));
        return ([.. edits], [.. homes[false].Select(QuestionFor), .. catalog is null ? [] : QuestionsFor(catalog)]);
    }

    private bool IsNew(string file) => RelativePath.NameOf(file) == Name && !File.Exists(survey.FullPath(file));

    private bool IsBelowAnother(string file, FileEdit? package) =>
        package?.Path == Name || FoldersAbove(RelativePath.FolderOf(file)).Any(HasBuildFile);

    private static string QuestionFor(IGrouping<string, string> home)
    {
        var others = home.First() == home.Key ? "" : $" of {Names.Few(home)}";
        return $"{home.Key}: add {Scope} to a PropertyGroup, or the compiler goes on asking for an owner{others}.";
    }

    private IEnumerable<string> QuestionsFor(CatalogProject catalog)
    {
        var listed = survey.Excluded.Where(project => !catalog.Excluded.Any(known => known.Matches(project))).ToList();
        foreach (var (text, _) in _globs.Where(glob => listed.Exists(glob.Glob.Matches)))
        {
            var glob = NewFiles.FromFolderOf(catalog.Path, text);
            yield return $"{catalog.Path}: add <OwnershipExclude Include=\"{glob}\" /> to an ItemGroup, or the"
                + " catalog goes on listing what it matches.";
        }
    }

    private bool IsSaid(string project)
    {
        string[] names = [Name, "Directory.Build.targets"];
        var inherited = FoldersAbove(project).SelectMany(folder => names.Select(name => RelativePath.Below(folder, name)));
        var elements = inherited.Prepend(project).SelectMany(file => BuildFile.Read(survey.FullPath(file))?.Descendants() ?? []);
        return elements.Any(element => element.Name.LocalName == "OwnershipScope" && element.Value.Trim() == "None");
    }

    /// <summary>
    /// The file that has to say it: the build file nearest to the project, if it is in a folder that is excluded whole; else the project.
    /// </summary>
    private string HomeOf(string project)
    {
        if (FoldersAbove(project).LastOrDefault(folder => IsWhole(folder, Path.GetExtension(project))) is not { } whole)
            return project;
        var folders = FoldersAbove(project).TakeWhile(folder => RelativePath.IsIn(folder, whole));
        return RelativePath.Below(folders.FirstOrDefault(HasBuildFile) ?? whole, Name);
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
