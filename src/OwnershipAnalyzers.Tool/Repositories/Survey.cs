using System.Xml.Linq;
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
    private static readonly string[] Extensions = [".csproj", ".fsproj", ".vbproj"];

    public string Folder => RelativePath.FolderOf(Path);

    /// <summary>Whether a file is a project in one of the languages of .NET.</summary>
    public static bool IsProjectFile(string file) =>
        Extensions.Contains(System.IO.Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}

/// <summary>What a repository has before anything is written.</summary>
internal sealed record Survey
{
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
        var files = git?.Where(file => IsOwn(root, file)).ToList() ?? FileWalk.Files(root, FileWalk.IsGenerated);
        var projects = files.Where(FoundProject.IsProjectFile).ToLookup(project => excluded.Any(glob => glob.Matches(project)));
        return new Survey
        {
            Root = root,
            Files = files,
            HasGit = git is not null,
            Excluded = [.. projects[true]],
            Projects = [.. projects[false].Select(project => Describe(root, project, files))],
        };
    }

    /// <summary>Not one that is deleted and not yet committed, a link to another place, or what builds leave behind.</summary>
    private static bool IsOwn(string root, string file) =>
        new FileInfo(System.IO.Path.Combine(root, file)) is { Exists: true, LinkTarget: null }
        && !RelativePath.FoldersAbove(file).Any(FileWalk.IsGenerated);

    public string FullPath(string path) => System.IO.Path.Combine(Root, path);

    private static FoundProject Describe(string root, string project, IReadOnlyList<string> files)
    {
        var elements = BuildFile.Read(System.IO.Path.Combine(root, project))?.Descendants() ?? [];
        var name = System.IO.Path.GetFileNameWithoutExtension(project);
        string[] ends = ["Tests", ".Test"];
        var isTest = Array.Exists(ends, end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) || elements.Any(IsForTests);
        return new FoundProject(project, isTest, DeclaredIn(root, project, files));
    }

    private static bool IsForTests(XElement element) => element.Name.LocalName switch
    {
        "IsTestProject" => element.Value.Trim() == "true",
        "PackageReference" => element.Attribute("Include")?.Value == "Microsoft.NET.Test.Sdk",
        _ => false,
    };

    private static string? DeclaredIn(string root, string project, IReadOnlyList<string> files)
    {
        var folder = RelativePath.FolderOf(project);
        if (ProfileFiles.Above(System.IO.Path.Combine(root, folder), root) is [var profile, ..])
            return RepositoryPath.Relative(root, profile);
        var folders = RepositoryPath.FoldersUpTo(System.IO.Path.Combine(root, folder), root);
        var inherited = folders.SelectMany(above => Inherited.Select(name => System.IO.Path.Combine(above, name)));
        var candidates = inherited.Select(file => RepositoryPath.Relative(root, file)).Prepend(project);
        return candidates.FirstOrDefault(file => SetsTeam(System.IO.Path.Combine(root, file)))
            ?? files.FirstOrDefault(file => IsForAttributes(file, folder) && DeclaresTeam(System.IO.Path.Combine(root, file)));
    }

    /// <summary>People declare in a file of one of these names, or beside the project; to look into all others would take long.</summary>
    private static bool IsForAttributes(string file, string folder)
    {
        if (!file.EndsWith(".cs", StringComparison.Ordinal))
            return false;
        var isUsual = RelativePath.NameOf(file) is "Ownership.cs" or "AssemblyInfo.cs";
        return RelativePath.FolderOf(file) == folder || (isUsual && RelativePath.IsIn(file, folder));
    }

    private static bool SetsTeam(string file) => BuildFile.Read(file)?.Descendants("OwnershipTeam").Any() == true;

    private static bool DeclaresTeam(string file)
    {
        var text = TextFile.Read(file).Text;
        return TeamAttributes.MayBeIn(text) && TeamAttributes.In(AssemblyAttributes.Parse(text)).Any(team => team.IsOfAssembly);
    }
}
