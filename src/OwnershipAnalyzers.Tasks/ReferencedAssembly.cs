using Microsoft.Build.Framework;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Profiles;

namespace OwnershipAnalyzers.Tasks;

/// <summary>
/// The facts of a referenced assembly, read from its metadata: built in this repository, or come as a package from another one.
/// </summary>
internal static class ReferencedAssembly
{
    /// <summary>A manifest for the reference; null when it says nothing about ownership and was not built here.</summary>
    /// <param name="reference">An item of <c>ReferencePath</c>.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    public static Manifest? ToManifest(ITaskItem reference, string root)
    {
        // Set by the build on each assembly of the framework; reading those would only cost time.
        if (reference.GetMetadata("FrameworkReferenceName").Length > 0)
            return null;
        var image = AssemblyReader.Read(reference.GetMetadata("FullPath"));
        var projectFile = reference.GetMetadata("MSBuildSourceProjectFile");
        if (projectFile.Length == 0)
            return image.Declarations.Count == 0 ? null : ToManifest(image, Source(reference));
        var project = RepositoryPath.Relative(root, projectFile);
        var profiles = ProfileFiles.Above(Path.GetDirectoryName(projectFile)!, root);
        return ToManifest(image, project) with
        {
            Project = project,
            Language = Language(projectFile),
            Profile = profiles.Count > 0 ? RepositoryPath.Relative(root, profiles[0]) : null,
        };
    }

    /// <summary>What the assembly itself says.</summary>
    private static Manifest ToManifest(AssemblyImage image, string source) => new()
    {
        Assembly = image.Name,
        Declarations = image.DeclarationsAt(source, []),
        References = image.References,
        Friends = image.Friends,
        Namespaces = image.Namespaces,
    };

    /// <summary>Where an assembly from elsewhere comes from, in words that mean the same on every machine; its path does not.</summary>
    private static string Source(ITaskItem reference) => reference.GetMetadata("NuGetPackageId") is { Length: > 0 } package
        ? $"nuget:{package}/{reference.GetMetadata("NuGetPackageVersion")}"
        : Path.GetFileName(reference.ItemSpec);

    private static string Language(string projectFile) => Path.GetExtension(projectFile).ToUpperInvariant() switch
    {
        ".CSPROJ" => "C#",
        ".FSPROJ" => "F#",
        ".VBPROJ" => "VB",
        _ => "",
    };
}
