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

    private DeclaringProjects(string root)
    {
        _root = root;
        _survey = Survey.Of(root, []);
    }

    /// <summary>The projects of a repository of which an owner is asked.</summary>
    public static IReadOnlyList<DeclaringProject> Read(string root)
    {
        var reader = new DeclaringProjects(root);
        var survey = reader._survey;
        var candidates = survey.Projects.Where(project => !project.IsTest).Select(project => reader.Project(project.Path));
        var inScope = candidates.OfType<DeclaringProject>().Where(project => !project.Says("OwnershipScope", "None"));
        DeclaringProject[] projects = [.. inScope];
        var compiled = new CompiledFiles(projects, [.. survey.Projects.Select(project => project.Folder).Distinct()]);
        var code = reader.TextsThatMayDeclare().Select(file => new CodeFile(file.Path, file.Text, compiled.IsListed(file.Path)));
        var declaring = code.Where(file => file.Declarations.Count > 0).ToList();
        return [.. projects.Select(project => project with { Code = [.. declaring.Where(file => compiled.Compiles(project, file.Path))] })];
    }

    private IEnumerable<(string Path, TextFile Text)> TextsThatMayDeclare()
    {
        var files = _survey.Files.Where(file => System.IO.Path.GetExtension(file) == ".cs");
        return files.Select(file => (file, text: TextFile.Read(_survey.FullPath(file)))).Where(file => CodeFile.MayDeclare(file.text.Text));
    }

    private DeclaringProject? Project(string path)
    {
        if (BuildFileAt(path) is not { } own)
            return null;
        var shared = Inherited(path, "Directory.Build.props").Concat(Inherited(path, "Directory.Build.targets"));
        return new DeclaringProject(path, own, [.. shared]) { Profile = ProfileOf(path) };
    }

    private ProfileFile? ProfileOf(string project)
    {
        var folder = System.IO.Path.Combine(_root, RelativePath.FolderOf(project));
        if (ProfileFiles.Above(folder, _root) is not [var profile, ..])
            return null;
        return (ProfileFile?)Once(RepositoryPath.Relative(_root, profile), (file, text) => new ProfileFile(file, text));
    }

    /// <summary>The build files of a name that MSBuild imports into a project: the nearest, and each further one only if told to.</summary>
    private IEnumerable<PropertyFile> Inherited(string project, string name)
    {
        var folders = RepositoryPath.FoldersUpTo(System.IO.Path.Combine(_root, RelativePath.FolderOf(project)), _root);
        foreach (var file in folders.Select(folder => System.IO.Path.Combine(folder, name)))
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
