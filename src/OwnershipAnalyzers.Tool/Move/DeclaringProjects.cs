using OwnershipAnalyzers.BuildFiles;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Move;

/// <summary>Reads which files declare something for which project, without a build.</summary>
internal sealed class DeclaringProjects
{
    private readonly string _root;
    private readonly Survey _survey;
    private readonly Dictionary<string, DeclaringFile?> _files = new(StringComparer.Ordinal);

    private DeclaringProjects(string root) => (_root, _survey) = (root, Survey.Of(root, []));

    /// <summary>The projects of a repository of which an owner is asked.</summary>
    public static IReadOnlyList<DeclaringProject> Read(string root)
    {
        var reader = new DeclaringProjects(root);
        List<DeclaringProject> projects = [.. reader._survey.Projects.Where(project => !project.IsTest).Select(project => reader.Project(project.Path)).OfType<DeclaringProject>()];
        projects.RemoveAll(project => project.Says("OwnershipScope", "None"));
        var compiled = new CompiledFiles(projects, [.. reader._survey.Projects.Select(project => project.Folder).Distinct()]);
        var code = reader._survey.Files.Where(file => System.IO.Path.GetExtension(file) == ".cs")
            .Select(file => (Text: TextFile.Read(reader._survey.FullPath(file)), Path: file)).Where(file => CodeFile.MayDeclare(file.Text.Text))
            .Select(file => new CodeFile(file.Path, file.Text, compiled.IsListed(file.Path))).Where(file => file.Declarations.Count > 0).ToList();
        return [.. projects.Select(project => project with { Code = [.. code.Where(file => compiled.Compiles(project, file.Path))] })];
    }

    private DeclaringProject? Project(string path) => BuildFileAt(path) is { } own
        ? new DeclaringProject(path, own, [.. Inherited(path, "Directory.Build.props"), .. Inherited(path, "Directory.Build.targets")])
        {
            Profile = ProfileFiles.Above(System.IO.Path.Combine(_root, RelativePath.FolderOf(path)), _root) is [var profile, ..]
                ? (ProfileFile?)Once(RepositoryPath.Relative(_root, profile), (file, text) => new ProfileFile(file, text)) : null,
        }
        : null;

    /// <summary>The build files of one name that MSBuild imports into a project: the nearest, and each further one only if told to.</summary>
    private IEnumerable<PropertyFile> Inherited(string project, string name)
    {
        foreach (var file in RepositoryPath.FoldersUpTo(System.IO.Path.Combine(_root, RelativePath.FolderOf(project)), _root).Select(folder => System.IO.Path.Combine(folder, name)))
        {
            if (SharedBuildFile.Read(file) is not { } shared)
                continue;
            if (BuildFileAt(RepositoryPath.Relative(_root, file)) is { } content)
                yield return content;
            if (!shared.ImportsUpward)
                yield break;
        }
    }

    private PropertyFile? BuildFileAt(string path) => (PropertyFile?)Once(path, PropertyFile.Of);

    /// <summary>One object for a file, whichever and however many projects it is about.</summary>
    private DeclaringFile? Once(string path, Func<string, TextFile, DeclaringFile?> read)
    {
        if (!_files.TryGetValue(path, out var known))
            _files[path] = known = read(path, TextFile.Read(_survey.FullPath(path)));
        return known;
    }
}
