using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.BuildFiles;

/// <summary>Explains why the package does not reach a project, and which edit changes that.</summary>
/// <param name="root">Absolute path of the repository root.</param>
/// <param name="buildHint">
/// What to do about a project that the package reaches all the same; empty for adding it to the catalog project.
/// </param>
/// <param name="carrier">Absolute path of a file that is going to name the package; null for none.</param>
public sealed class CutOffCause(string root, string buildHint = "", string? carrier = null)
{
    private readonly Dictionary<string, SharedBuildFile?> _files = new(StringComparer.Ordinal);

    /// <summary>
    /// The file, relative to the root, that keeps the package from a project; null when it reaches the project, or when no file above it
    /// names the package.
    /// </summary>
    /// <param name="project">Project file relative to the root.</param>
    public string? CutOffBy(string project)
    {
        if (Reaches(project) || CutOff(Path.Combine(root, project)) is not { } file)
            return null;
        return RepositoryPath.Relative(root, file.Path);
    }

    /// <summary>Treats a file as if it imported the one above it: somebody is going to write that.</summary>
    /// <param name="file">The file relative to the root.</param>
    public void Mend(string file)
    {
        var path = Path.GetFullPath(Path.Combine(root, file));
        if (Read(path) is { } known)
            _files[path] = known with { ImportsUpward = true };
    }

    /// <summary>Whether a project gets the package, from one of the files above it or by itself.</summary>
    /// <param name="project">Project file relative to the root.</param>
    public bool Reaches(string project)
    {
        var file = Path.Combine(root, project);
        return Read(file) is { NamesPackage: true } || SharedBuildFile.Names.Any(name => IsReached(FilesAbove(file, name)));
    }

    /// <summary>
    /// The files, relative to the root, that let the package through to a project under a condition only, and the conditions; none when
    /// another way is always open.
    /// </summary>
    /// <param name="project">Project file relative to the root.</param>
    public IReadOnlyList<(string File, string Condition)> ConditionsFor(string project)
    {
        var projectFile = Path.Combine(root, project);
        if (Read(projectFile) is { NamesPackage: true })
            return [];
        var ways = SharedBuildFile.Names
            .Select(name => FilesAbove(projectFile, name))
            .Where(IsReached)
            .Select(ConditionalImports)
            .ToList();
        if (ways.Exists(way => way.Count == 0))
            return [];
        return [.. ways.SelectMany(way => way).Select(file => (RepositoryPath.Relative(root, file.Path), file.ImportsUpwardIf))];
    }

    /// <summary>The files on the way to the one that names the package that go on upwards under a condition only.</summary>
    private static List<SharedBuildFile> ConditionalImports(List<SharedBuildFile> chain) =>
        [.. chain.TakeWhile(file => !file.NamesPackage).Where(file => file.ImportsUpwardIf.Length > 0)];

    /// <summary>The two arguments of the message: cause and remedy.</summary>
    /// <param name="project">Project file relative to the root.</param>
    public IReadOnlyList<string> Of(string project)
    {
        var file = Path.Combine(root, project);
        var chains = SharedBuildFile.Names.Select(name => FilesAbove(file, name)).ToList();
        if (Read(file) is { NamesPackage: true } || chains.Exists(IsReached))
        {
            return buildHint.Length > 0
                ? ["no build with OwnershipAnalyzers has left a manifest in its obj folder", buildHint]
                : ["it was not built together with the catalog", $"Add {project} to the ProjectReference items of the catalog project."];
        }

        return CutOff(file) is { } cutOff ? CutOffBy(cutOff) : Unreferenced();
    }

    /// <summary>
    /// The files of one name from the project up to the root. MSBuild imports the first, and each further one only if told to.
    /// </summary>
    private List<SharedBuildFile> FilesAbove(string project, string name) =>
    [
        .. RepositoryPath.FoldersAbove(Path.GetDirectoryName(project)!).TakeWhile(folder => folder.Length >= root.Length)
            .Select(folder => Read(Path.Combine(folder, name))).OfType<SharedBuildFile>(),
    ];

    private static bool IsReached(List<SharedBuildFile> chain)
    {
        var carrier = chain.FindIndex(file => file.NamesPackage);
        return carrier >= 0 && chain.Take(carrier).All(file => file.ImportsUpward);
    }

    /// <summary>The nearest file that keeps the package from a project, or null.</summary>
    private SharedBuildFile? CutOff(string project) =>
        SharedBuildFile.Names
            .Select(name => CutOff(FilesAbove(project, name)))
            .OfType<SharedBuildFile>()
            .OrderByDescending(file => file.Path.Length)
            .FirstOrDefault();

    /// <summary>The file that keeps out one further up that names the package, or null.</summary>
    private static SharedBuildFile? CutOff(List<SharedBuildFile> chain)
    {
        var last = chain.FindLastIndex(file => file.NamesPackage);
        return last < 0 ? null : chain.Take(last).FirstOrDefault(file => !file.ImportsUpward);
    }

    private IReadOnlyList<string> CutOffBy(SharedBuildFile file)
    {
        var path = RepositoryPath.Relative(root, file.Path);
        var name = Path.GetFileName(file.Path);
        return
        [
            $"{path} cuts it off from the {name} above, which brings OwnershipAnalyzers",
            $"Add {SharedBuildFile.ImportOfAbove(name)} to {path}, as 'dotnet ownership init' does.",
        ];
    }

    private IReadOnlyList<string> Unreferenced()
    {
        const string Global = "<GlobalPackageReference Include=\"OwnershipAnalyzers\" Version=\"...\" />";
        const string Each = "<PackageReference Include=\"OwnershipAnalyzers\" Version=\"...\" PrivateAssets=\"all\" />";
        var remedy = Read(Path.Combine(root, "Directory.Packages.props")) switch
        {
            { VersionsPackage: true } => $"Replace its PackageVersion in Directory.Packages.props at the repository root by {Global}.",
            not null => $"Add {Global} to Directory.Packages.props at the repository root.",
            null => $"Add {Each} to Directory.Build.props at the repository root.",
        };
        return ["no file above it references the package OwnershipAnalyzers", remedy];
    }

    private SharedBuildFile? Read(string file)
    {
        if (_files.TryGetValue(file, out var known))
            return known;
        var read = SharedBuildFile.Read(file);
        if (file == carrier)
            read = (read ?? new SharedBuildFile(file, true, false, false)) with { NamesPackage = true };
        return _files[file] = read;
    }
}
