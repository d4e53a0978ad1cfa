using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Move;

/// <summary>Which project compiles which C# file, as far as that can be understood without evaluating projects.</summary>
/// <param name="projects">The projects.</param>
/// <param name="folders">The folders of all projects, these and others.</param>
internal sealed class CompiledFiles(IReadOnlyList<DeclaringProject> projects, IReadOnlyList<string> folders)
{
    private const string Folder = "$(MSBuildThisFileDirectory)";

    private readonly Dictionary<DeclaringProject, (IReadOnlyList<Glob> Included, IReadOnlyList<Glob> Removed)> _items =
        projects.ToDictionary(project => project, project => (Globs(project, "Include"), Globs(project, "Remove")));

    /// <summary>Whether the file is one of a project's folder, or listed by it.</summary>
    public bool Compiles(DeclaringProject project, string file)
    {
        var (included, removed) = _items[project];
        if (!project.Path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
            return false;
        var isDefault = IsInFolder(project, file) && !project.Says("EnableDefaultCompileItems", "false");
        return included.Any(glob => glob.Matches(file)) || (isDefault && !removed.Any(glob => glob.Matches(file)));
    }

    /// <summary>Whether a file is in the folder of a project, and not in that of another one inside it.</summary>
    private bool IsInFolder(DeclaringProject project, string file)
    {
        var inner = folders.Where(folder => folder.Length > project.Folder.Length && RelativePath.IsIn(folder, project.Folder));
        return RelativePath.IsIn(file, project.Folder) && !inner.Any(folder => RelativePath.IsIn(file, folder));
    }

    /// <summary>Whether a project names the file.</summary>
    public bool IsListed(string file) => _items.Values.Any(items => items.Included.Any(glob => glob.Matches(file)));

    private static IReadOnlyList<Glob> Globs(DeclaringProject project, string attribute) =>
    [
        .. from file in project.BuildFiles
           from item in file.Content.Descendants()
           where item.Name.LocalName == "Compile"
           from pattern in ItemList.Split(item.Attribute(attribute)?.Value.Replace('\\', '/'))
           select ToGlob(pattern, project.Path, file.Path),
    ];

    private static Glob ToGlob(string pattern, string project, string file) =>
        pattern.StartsWith(Folder, StringComparison.OrdinalIgnoreCase)
            ? new Glob(RepositoryPath.Join(file, pattern[Folder.Length..].TrimStart('/')))
            : new Glob(RepositoryPath.Join(project, pattern));
}
