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
        var isInFolder = RelativePath.IsIn(file, project.Folder) && !folders.Any(inner => inner.Length > project.Folder.Length && RelativePath.IsIn(inner, project.Folder) && RelativePath.IsIn(file, inner));
        return project.Path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)
            && (included.Any(glob => glob.Matches(file)) || (isInFolder && !project.Says("EnableDefaultCompileItems", "false") && !removed.Any(glob => glob.Matches(file))));
    }

    /// <summary>Whether a project names the file.</summary>
    public bool IsListed(string file) => _items.Values.Any(items => items.Included.Any(glob => glob.Matches(file)));

    private static IReadOnlyList<Glob> Globs(DeclaringProject project, string attribute) =>
    [
        .. from file in project.BuildFiles
           from item in file.Content.Descendants()
           where item.Name.LocalName == "Compile"
           from pattern in (item.Attribute(attribute)?.Value ?? "").Replace('\\', '/').Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
           let isOfFile = pattern.StartsWith(Folder, StringComparison.OrdinalIgnoreCase)
           select new Glob(RepositoryPath.Join(isOfFile ? file.Path : project.Path, isOfFile ? pattern[Folder.Length..].TrimStart('/') : pattern)),
    ];
}
