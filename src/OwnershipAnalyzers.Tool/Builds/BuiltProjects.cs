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
    /// <param name="projects">The project files, relative to the root; a manifest of one that is gone does not count.</param>
    public static BuiltProjects Find(string root, IReadOnlyCollection<string> projects)
    {
        var known = projects.ToHashSet(StringComparer.Ordinal);
        var manifests = FindAll(root).Where(manifest => manifest.Project.Length == 0 || known.Contains(manifest.Project));
        var newest = manifests.GroupBy(manifest => manifest.Project, StringComparer.Ordinal).SelectMany(Newest).ToList();
        var built = newest.Select(manifest => manifest.Project).Where(project => project.Length > 0);
        return new BuiltProjects(
            [.. newest.Select(manifest => manifest.File).Order(StringComparer.Ordinal)],
            [.. built.Select(project => Path.Combine(root, project)).Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>
    /// The folder, relative to the root, that builds took for the root instead: their manifests name projects that are there. Null when
    /// there is none.
    /// </summary>
    /// <param name="root">Absolute path of the repository root.</param>
    public static string? OtherRoot(string root)
    {
        foreach (var manifest in FindAll(root).Where(manifest => manifest.Project.Length > 0))
        {
            var folders = RepositoryPath.FoldersAbove(Path.GetDirectoryName(manifest.File)!);
            var inside = folders.TakeWhile(folder => folder.Length > root.Length);
            if (inside.FirstOrDefault(folder => File.Exists(Path.Combine(folder, manifest.Project))) is { } other)
                return RepositoryPath.Relative(root, other);
        }

        return null;
    }

    private static IEnumerable<FoundManifest> FindAll(string root) => FileWalk.Files(root, IsNeverBuiltInto)
        .Where(file => file.EndsWith(ManifestFile.FileExtension, StringComparison.Ordinal) && IsInObj(file))
        .Select(file => Find(root, file));

    private static IEnumerable<FoundManifest> Newest(IGrouping<string, FoundManifest> ofProject)
    {
        // One that cannot be read says of no project, and each has to be reported.
        if (ofProject.Key.Length == 0)
            return ofProject;
        var sorted = ofProject.OrderByDescending(manifest => manifest.BuiltAt);
        var configuration = sorted.ThenBy(manifest => manifest.Configuration, StringComparer.Ordinal).First().Configuration;
        return ofProject.Where(manifest => manifest.Configuration == configuration);
    }

    private static FoundManifest Find(string root, string path)
    {
        var file = Path.Combine(root, path);
        var folder = Path.GetDirectoryName(file)!;
        // A manifest is rewritten only when it differs; what lies beside it tells when the project was built.
        var builtAt = Directory.EnumerateFiles(folder).Max(File.GetLastWriteTimeUtc);
        return new FoundManifest(file, ManifestFile.Read(file, root).Value?.Project ?? "", ConfigurationOf(path), builtAt);
    }

    /// <summary>
    /// <c>obj/Debug/net10.0</c> is built by <c>Debug</c>; in the common folder for output, <c>artifacts/obj/Name/debug_net10.0</c> is.
    /// </summary>
    private static string ConfigurationOf(string path)
    {
        var segments = path.Split('/');
        var obj = Array.LastIndexOf(segments, "obj");
        var below = segments[(obj + 1)..^1];
        var isCommon = obj > 0 && segments[obj - 1] == "artifacts" && below.Length > 1;
        return isCommon ? below[1].Split('_')[0] : below.FirstOrDefault() ?? "";
    }

    private static bool IsInObj(string path) => path.Split('/').Contains("obj");

    private static bool IsNeverBuiltInto(string folder) => Path.GetFileName(folder) is ['.', ..] or "bin" or "node_modules";

    private sealed record FoundManifest(string File, string Project, string Configuration, DateTime BuiltAt);
}
