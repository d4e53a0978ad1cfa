using OwnershipAnalyzers.BuildFiles;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Tool.Editing;

namespace OwnershipAnalyzers.Tool.Repositories;

/// <summary>A project that was found.</summary>
/// <param name="Path">The project file, relative to the repository root.</param>
/// <param name="IsTest">Whether it looks like tests, of which no owner is asked.</param>
/// <param name="DeclaredIn">The file that declares its ownership already, or null.</param>
internal sealed record FoundProject(string Path, bool IsTest, string? DeclaredIn)
{
    public string Folder => RelativePath.FolderOf(Path);
}

/// <summary>What a repository has before anything is written.</summary>
internal sealed record Survey
{
    private static readonly string[] ProjectExtensions = [".csproj", ".fsproj", ".vbproj"];

    private static readonly string[] Inherited = ["Directory.Build.props", "Directory.Build.targets"];

    /// <summary>Absolute path of the root.</summary>
    public required string Root { get; init; }

    /// <summary>Its files, without those that git ignores and that builds leave behind.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Its projects, sorted, without the excluded ones.</summary>
    public required IReadOnlyList<FoundProject> Projects { get; init; }

    /// <summary>The project files that need no owner, sorted.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>Whether it is under version control.</summary>
    public bool HasGit { get; init; }

    /// <summary>Its solutions.</summary>
    public IEnumerable<string> Solutions => Files.Where(file => System.IO.Path.GetExtension(file) is ".sln" or ".slnx");

    public static Survey Of(string root, IReadOnlyList<Glob> excluded)
    {
        var git = new Git(root).Files();
        // Deleted and not yet committed, or a link to another place.
        var files = git?.Where(file => new FileInfo(System.IO.Path.Combine(root, file)) is { Exists: true, LinkTarget: null } && !Folders(file).Any(FileWalk.IsGenerated)).ToList()
            ?? FileWalk.Files(root, FileWalk.IsGenerated);
        var projects = files.Where(file => ProjectExtensions.Contains(System.IO.Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).ToLookup(project => excluded.Any(glob => glob.Matches(project)));
        return new Survey { Root = root, Files = files, HasGit = git is not null, Excluded = [.. projects[true]], Projects = [.. projects[false].Select(project => Describe(root, project, files))] };
    }

    public string FullPath(string path) => System.IO.Path.Combine(Root, path);

    private static FoundProject Describe(string root, string project, IReadOnlyList<string> files)
    {
        var elements = BuildFile.Read(System.IO.Path.Combine(root, project))?.Descendants().ToList() ?? [];
        var isTest = elements.Exists(element => (element.Name.LocalName == "IsTestProject" && element.Value.Trim() == "true")
                || (element.Name.LocalName == "PackageReference" && element.Attribute("Include")?.Value == "Microsoft.NET.Test.Sdk"))
            || System.IO.Path.GetFileNameWithoutExtension(project) is var name && (name.EndsWith("Tests", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".Test", StringComparison.OrdinalIgnoreCase));
        return new FoundProject(project, isTest, DeclaredIn(root, project, files));
    }

    private static string? DeclaredIn(string root, string project, IReadOnlyList<string> files)
    {
        var folder = RelativePath.FolderOf(project);
        if (ProfileFiles.Above(System.IO.Path.Combine(root, folder), root) is [var profile, ..])
            return RepositoryPath.Relative(root, profile);
        string[] candidates =
        [
            project,
            .. RepositoryPath.FoldersUpTo(System.IO.Path.Combine(root, folder), root).SelectMany(above => Inherited.Select(file => RepositoryPath.Relative(root, System.IO.Path.Combine(above, file)))),
        ];
        return candidates.FirstOrDefault(file => BuildFile.Read(System.IO.Path.Combine(root, file))?.Descendants("OwnershipTeam").Any() == true)
            ?? files.FirstOrDefault(file => IsForAttributes(file, folder) && DeclaresTeam(System.IO.Path.Combine(root, file)));
    }

    /// <summary>People declare in a file of one of these names, or beside the project; to look into all others would take long.</summary>
    private static bool IsForAttributes(string file, string folder) => file.EndsWith(".cs", StringComparison.Ordinal)
        && (RelativePath.FolderOf(file) == folder || (RelativePath.NameOf(file) is "Ownership.cs" or "AssemblyInfo.cs" && RelativePath.IsIn(file, folder)));

    private static bool DeclaresTeam(string file) =>
        TextFile.Read(file).Text is var text && TeamAttributes.MayBeIn(text) && TeamAttributes.In(AssemblyAttributes.Parse(text)).Any(team => team.IsOfAssembly);

    private static IEnumerable<string> Folders(string file)
    {
        for (var folder = RelativePath.FolderOf(file); folder.Length > 0; folder = RelativePath.FolderOf(folder))
            yield return folder;
    }
}
