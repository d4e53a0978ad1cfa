using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Builds;

/// <summary>What the builds of a repository have left in its <c>obj</c> folders.</summary>
/// <param name="Manifests">The manifests of the newest configuration of each project, absolute, sorted.</param>
/// <param name="Projects">The projects that have one, absolute, sorted.</param>
internal sealed record BuiltProjects(IReadOnlyList<string> Manifests, IReadOnlyList<string> Projects)
{
    /// <summary>Finds the manifests.</summary>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <param name="projects">The project files of the repository, relative to the root; a manifest of one that is gone counts no more.</param>
    public static BuiltProjects Find(string root, IReadOnlyCollection<string> projects)
    {
        var known = projects.ToHashSet(StringComparer.Ordinal);
        var newest = FindAll(root)
            .Where(found => found.Project.Length == 0 || known.Contains(found.Project))
            .GroupBy(found => found.Project, StringComparer.Ordinal)
            .SelectMany(Newest).ToList();
        return new BuiltProjects(
            [.. newest.Select(found => found.File).Order(StringComparer.Ordinal)],
            [.. newest.Where(found => found.Project.Length > 0).Select(found => Path.Combine(root, found.Project)).Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>The folder, relative to the root, that builds took for the root instead: their manifests name projects that are there. Null when there is none.</summary>
    /// <param name="root">Absolute path of the repository root.</param>
    public static string? OtherRoot(string root) => FindAll(root).Where(found => found.Project.Length > 0)
        .SelectMany(found => RepositoryPath.FoldersAbove(Path.GetDirectoryName(found.File)!).TakeWhile(folder => folder.Length > root.Length).Where(folder => File.Exists(Path.Combine(folder, found.Project))))
        .Select(folder => RepositoryPath.Relative(root, folder)).FirstOrDefault();

    private static IEnumerable<Found> FindAll(string root) => FileWalk.Files(root, IsNeverBuiltInto)
        .Where(file => file.EndsWith(ManifestFile.FileExtension, StringComparison.Ordinal) && IsInObj(file))
        .Select(file => Find(root, file)).OfType<Found>();

    private static IEnumerable<Found> Newest(IGrouping<string, Found> ofProject)
    {
        // One that cannot be read says of no project, and each has to be reported.
        if (ofProject.Key.Length == 0)
            return ofProject;
        var configuration = ofProject.OrderByDescending(found => found.BuiltAt).ThenBy(found => found.Configuration, StringComparer.Ordinal).First().Configuration;
        return ofProject.Where(found => found.Configuration == configuration);
    }

    private static Found? Find(string root, string path)
    {
        var file = Path.Combine(root, path);
        var folder = Path.GetDirectoryName(file)!;
        // A manifest is rewritten only when it differs; what lies beside it tells when the project was built.
        var builtAt = Directory.EnumerateFiles(folder).Max(File.GetLastWriteTimeUtc);
        return new Found(file, ManifestFile.Read(file, root).Value?.Project ?? "", ConfigurationOf(path), builtAt);
    }

    /// <summary><c>obj/Debug/net10.0</c> is built by <c>Debug</c>; in the common folder for output, <c>obj/Name/debug_net10.0</c> is.</summary>
    private static string ConfigurationOf(string path)
    {
        var segments = path.Split('/');
        var below = segments[(Array.LastIndexOf(segments, "obj") + 1)..^1];
        var isCommon = Array.LastIndexOf(segments, "obj") is var at and > 0 && segments[at - 1] == "artifacts" && below.Length > 1;
        return isCommon ? below[1].Split('_')[0] : below.FirstOrDefault() ?? "";
    }

    private static bool IsInObj(string path) => path.Split('/').Contains("obj");

    private static bool IsNeverBuiltInto(string folder) => Path.GetFileName(folder) is ['.', ..] or "bin" or "node_modules";

    private sealed record Found(string File, string Project, string Configuration, DateTime BuiltAt);
}
