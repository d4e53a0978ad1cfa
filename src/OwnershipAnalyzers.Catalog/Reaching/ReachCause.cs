using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.Reaching;

/// <summary>Explains why the package does not reach a project, and which edit changes that.</summary>
/// <param name="root">Absolute path of the repository root.</param>
/// <param name="buildHint">What to do about a project that the package reaches all the same; empty for adding it to the catalog project.</param>
/// <param name="carrier">Absolute path of a file that is going to name the package; null for none.</param>
internal sealed class ReachCause(string root, string buildHint = "", string? carrier = null)
{
    private readonly Dictionary<string, SharedBuildFile?> _files = new(StringComparer.Ordinal);

    /// <summary>Whether a project gets the package, from one of the files above it or by itself.</summary>
    /// <param name="project">Project file relative to the root.</param>
    public bool Reaches(string project) =>
        Path.Combine(root, project) is var file && (SharedBuildFile.Read(file) is { NamesPackage: true } || SharedBuildFile.Names.Any(name => IsReached(FilesAbove(file, name))));

    /// <summary>The two arguments of the message: cause and remedy.</summary>
    /// <param name="project">Project file relative to the root.</param>
    public IReadOnlyList<string> Of(string project)
    {
        var file = Path.Combine(root, project);
        var chains = SharedBuildFile.Names.Select(name => FilesAbove(file, name)).ToList();
        if (SharedBuildFile.Read(file) is { NamesPackage: true } || chains.Exists(IsReached))
        {
            return buildHint.Length > 0
                ? ["no build with OwnershipAnalyzers has left a manifest in its obj folder", buildHint]
                : ["it was not built together with the catalog", $"Add {project} to the ProjectReference items of the catalog project."];
        }

        var cutOff = chains.Select(CutOff).OfType<SharedBuildFile>().OrderByDescending(cut => cut.Path.Length).FirstOrDefault();
        return cutOff is null ? Unreferenced() : CutOffBy(cutOff);
    }

    /// <summary>The files of one name from the project up to the root. MSBuild imports the first, and each further one only if told to.</summary>
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

    /// <summary>The file that keeps out one further up that names the package, or null.</summary>
    private static SharedBuildFile? CutOff(List<SharedBuildFile> chain) =>
        chain.FindLastIndex(file => file.NamesPackage) is var last and >= 0 ? chain.Take(last).FirstOrDefault(file => !file.ImportsUpward) : null;

    private IReadOnlyList<string> CutOffBy(SharedBuildFile file)
    {
        var (path, name) = (RepositoryPath.Relative(root, file.Path), Path.GetFileName(file.Path));
        return
        [
            $"{path} cuts it off from the {name} above, which brings OwnershipAnalyzers",
            $"Add <Import Project=\"$([MSBuild]::GetPathOfFileAbove('{name}', '$(MSBuildThisFileDirectory)../'))\" /> to {path}.",
        ];
    }

    private IReadOnlyList<string> Unreferenced()
    {
        const string Cause = "no file above it references the package OwnershipAnalyzers";
        return Read(Path.Combine(root, "Directory.Packages.props")) switch
        {
            { VersionsPackage: true } => [Cause, "Replace its PackageVersion in Directory.Packages.props at the repository root by <GlobalPackageReference Include=\"OwnershipAnalyzers\" Version=\"...\" />."],
            not null => [Cause, "Add <GlobalPackageReference Include=\"OwnershipAnalyzers\" Version=\"...\" /> to Directory.Packages.props at the repository root."],
            null => [Cause, "Add <PackageReference Include=\"OwnershipAnalyzers\" Version=\"...\" PrivateAssets=\"all\" /> to Directory.Build.props at the repository root."],
        };
    }

    private SharedBuildFile? Read(string file)
    {
        if (!_files.TryGetValue(file, out var known))
            _files[file] = known = SharedBuildFile.Read(file) is var read && file == carrier ? (read ?? new SharedBuildFile(file, true, false, false)) with { NamesPackage = true } : read;
        return known;
    }
}
