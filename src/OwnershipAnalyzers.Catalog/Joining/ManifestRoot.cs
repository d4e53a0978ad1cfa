using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Joining;

/// <summary>
/// Paths in a manifest begin in the root that its project was built with: they mean nothing to a catalog with another root.
/// </summary>
public static class ManifestRoot
{
    /// <summary>The manifest, or a finding (OWN0009) instead of it when its project is not where it says.</summary>
    /// <param name="read">What was read of its file.</param>
    /// <param name="root">Absolute path of the root of the catalog.</param>
    public static ReadResult<Manifest> Checked(ReadResult<Manifest> read, string root)
    {
        if (read.Value is not { Project.Length: > 0 } manifest || IsBeside(manifest.Project, read.Path))
            return read;
        if (File.Exists(Path.Combine(root, manifest.Project)))
            return read;
        var finding = new Finding(ConfigurationRules.UnreachedProject, new FilePlace(read.Path),
            $"its build takes another folder for the root than the catalog does, so it is '{Excerpt.Of(manifest.Project)}' to one "
            + "and not to the other",
            "Move ownership.json to the root of the repository, or set OwnershipRoot and OwnershipRegistryFile in a Directory.Build.props "
            + "there, for both.");
        return new ReadResult<Manifest>(null, [finding]) { Path = read.Path };
    }

    /// <summary>Whether the manifest lies below the folder of the project, as most do; then nobody has to ask the disk.</summary>
    private static bool IsBeside(string project, string manifest) =>
        project.LastIndexOf('/') is > 0 and var end && manifest.StartsWith(project.Substring(0, end + 1), StringComparison.Ordinal);
}
